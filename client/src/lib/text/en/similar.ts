import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('en')
const one = (count: number, single: string, several: string) => (count === 1 ? single : several)

export const similar = {
  cases: 'Cases like this one',
  solutions: 'Solutions like this one',
  challenges: 'Similar challenges in other municipalities',
  lead: 'Each says why it is here. What is unusual weighs most.',
  shared: {
    THEME: (count: number) => one(count, 'same theme', 'same themes'),
    OBSTACLE: (count: number) => one(count, 'same obstacle', 'same obstacles'),
    METHOD: (count: number) => one(count, 'same method', 'same methods'),
    MUNICIPALITY_GROUP: (count: number) => one(count, 'same municipality group', 'same municipality groups'),
    WORD: (count: number) => one(count, 'word in common', 'words in common'),
  },
  choose: 'Compare',
  compare: { case: 'Compare with the chosen cases', solution: 'Compare with the chosen solutions' },
  municipalities: 'Municipalities like this one',
  municipalitiesLead:
    'Alike in municipality group, in population within 30 per cent, or in county. The group weighs most, the county least.',
  withCases: 'With cases here',
  others: 'Most alike of all',
  caseCount: (count: number) => counted(count, 'case', 'cases'),
  group: (code: string, name: string, year: number) => `same municipality group: ${code} ${name} (${year})`,
  population: (other: number, own: number) => `population ${number(other)} against ${number(own)}`,
  county: (name: string) => `same county: ${name}`,
  figures: (date: string) => `Population: SCB, ${date}. Municipality groups: SKR, with the year of the classification.`,
  none: 'No other municipality is like it in any of these.',
}
