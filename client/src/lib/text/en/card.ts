import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

export const card: Words['card'] = {
  case: 'Case',
  moreMunicipalities: count => `+ ${number(count)} more`,
  progress: (step, tests) => `To step ${step} of 6${tests ? ` · ${counted(tests, 'test', 'tests')}` : ''}`,
  challenge: { CHALLENGE: 'Challenge', DILEMMA: 'Dilemma', GOAL: 'Goal' },
  insight: 'Insight',
  solution: 'Solution',
  networkState: { PLANNED: 'Planned', UNDER_WAY: 'Under way', ENDED: 'Ended' },
  members: count => counted(count, 'municipality', 'municipalities'),
  cases: count => counted(count, 'case', 'cases'),
  periodUnknown: 'The source does not say when the network worked.',
  reached: step => `Its cases reach step ${step} of 6`,
  noCases: 'No cases here yet',
  seminar: 'Seminar',
  films: count => counted(count, 'film', 'films'),
  filmsHave: 'With captions, transcript and links to the cases.',
}
