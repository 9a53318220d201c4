import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

export const lists = {
  kinds: {
    cases: { name: 'Cases', heading: 'All cases A–Ö', count: count => counted(count, 'case', 'cases') },
    challenges: {
      name: 'Challenges',
      heading: 'All challenges A–Ö',
      count: count => counted(count, 'challenge', 'challenges'),
    },
    explorations: {
      name: 'Explorations',
      heading: 'All explorations A–Ö',
      count: count => counted(count, 'exploration', 'explorations'),
    },
    insights: { name: 'Insights', heading: 'All insights A–Ö', count: count => counted(count, 'insight', 'insights') },
    solutions: {
      name: 'Solutions',
      heading: 'All solutions A–Ö',
      count: count => counted(count, 'solution', 'solutions'),
    },
    tests: { name: 'Tests', heading: 'All tests A–Ö', count: count => counted(count, 'test', 'tests') },
    improvements: {
      name: 'Proposals',
      heading: 'All proposals for improvement A–Ö',
      count: count => counted(count, 'proposal', 'proposals'),
    },
  },
  description: heading => `${heading}, from development work in Swedish municipalities, in the knowledge base Lärdom.`,
  letters: 'Letters on this page',
  otherSigns: '#',
  filter: 'Filter by outcome, step, theme and municipality',
  test: (iteration, scale) => `Test ${number(iteration)}, ${scale}`,
  none: 'There is nothing here yet.',
  options: 'Display',
  examplesShown: 'Examples are shown – hide',
  examplesHidden: 'Examples are hidden – show',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  total: (shown, total) => `Showing ${number(shown)} of ${number(total)}`,
} satisfies Words['lists']
