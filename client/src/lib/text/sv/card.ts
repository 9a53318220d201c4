import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

/** What cards and rows say of that which they list. */
export const card = {
  case: 'Fall',
  moreMunicipalities: (count: number) => `+ ${number(count)} till`,
  progress: (step: number, tests: number) =>
    `Till steg ${step} av 6${tests ? ` · ${counted(tests, 'test', 'tester')}` : ''}`,
  challenge: { CHALLENGE: 'Utmaning', DILEMMA: 'Dilemma', GOAL: 'Mål' },
  insight: 'Insikt',
  solution: 'Lösning',
  networkState: { PLANNED: 'Planerat', UNDER_WAY: 'Pågår', ENDED: 'Avslutat' },
  members: (count: number) => counted(count, 'kommun', 'kommuner'),
  cases: (count: number) => counted(count, 'fall', 'fall'),
  periodUnknown: 'Källan anger inte när nätverket arbetade.',
  reached: (step: number) => `Fallen når till steg ${step} av 6`,
  noCases: 'Inga fall här ännu',
  seminar: 'Seminarium',
  films: (count: number) => counted(count, 'film', 'filmer'),
  filmsHave: 'Med undertexter, avskrift och länkar till fallen.',
}
