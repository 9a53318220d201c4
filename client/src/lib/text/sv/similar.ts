import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')
const one = (count: number, single: string, several: string) => (count === 1 ? single : several)

/** What is put beside something since they have something in common, and what that is. */
export const similar = {
  cases: 'Fall som liknar det här',
  solutions: 'Lösningar som liknar den här',
  challenges: 'Liknande utmaningar i andra kommuner',
  lead: 'Skälet står vid varje. Det som är ovanligt väger tyngst.',
  shared: {
    THEME: (count: number) => one(count, 'samma tema', 'samma teman'),
    OBSTACLE: (count: number) => one(count, 'samma hinder', 'samma hinder'),
    METHOD: (count: number) => one(count, 'samma metod', 'samma metoder'),
    MUNICIPALITY_GROUP: (count: number) => one(count, 'samma kommungrupp', 'samma kommungrupper'),
    WORD: (count: number) => one(count, 'gemensamt ord', 'gemensamma ord'),
  },
  choose: 'Jämför',
  compare: { case: 'Jämför med valda fall', solution: 'Jämför med valda lösningar' },
  municipalities: 'Kommuner som liknar',
  municipalitiesLead:
    'Lika i kommungrupp, invånarantal inom 30 procent eller län. Kommungruppen väger tyngst, länet minst.',
  withCases: 'Med fall här',
  others: 'Mest lika av alla',
  caseCount: (count: number) => counted(count, 'fall', 'fall'),
  group: (code: string, name: string, year: number) => `samma kommungrupp: ${code} ${name} (${year})`,
  population: (other: number, own: number) => `befolkning ${number(other)} mot ${number(own)}`,
  county: (name: string) => `samma län: ${name}`,
  figures: (date: string) => `Invånare enligt SCB, ${date}. Kommungrupper enligt SKR; året är indelningens.`,
  none: 'Ingen annan kommun är lik i något av detta.',
}
