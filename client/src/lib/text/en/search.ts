import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted } = wordsForNumbers('en')

export const search = {
  one: {
    all: 'Hit',
    cases: 'Case',
    challenges: 'Challenge',
    insights: 'Insight',
    solutions: 'Solution',
    solutionTests: 'Test',
    explorationMethods: 'Method',
    explorations: 'Exploration',
    improvements: 'Proposal for improvement',
    municipalities: 'Municipality',
    networks: 'Network',
    seminars: 'Seminar',
    videoSegments: 'Part of a film',
    materials: 'Material',
  },
  foundBy: 'Found by',
  reason: {
    WORD: 'the same word',
    SPELLING: 'another spelling',
    SYNONYM: 'the same meaning',
    RELATED: 'a related word',
    COMPOUND: 'a compound',
  },
  yours: '– your municipality',
  asYours: '– like yours',
  network: 'the network',
  from: clock => `from ${clock}`,
  none: query => `No hits for “${query}”.`,
  noneWithFilters: query => `No hits for “${query}” with those filters.`,
  tried: 'We looked for the words in every inflection, in compounds, misspelt, and for words that mean the same.',
  unknown: words => `This is like nothing in the texts: ${words}.`,
  tryOthers: 'Try fewer words or other words. Most texts are in Swedish. You can also go this way:',
  noWords: 'Write a word that says what it is about, for example reporting or home care.',
  withoutFilters: 'Nearest without filters',
  all: count => `Show all ${counted(count, 'hit', 'hits')} without filters`,
  suggestions: 'Suggestions',
  suggested: count =>
    `${counted(count, 'suggestion', 'suggestions')}. Choose with the arrow keys, or search with Enter.`,
  noSuggestions: 'No suggestions. Search with Enter.',
  pastedCut: 'The text was longer than 1,000 characters and was cut.',
} satisfies Words['search']
