import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

export const outcome = {
  WORKED: 'Worked',
  NEEDS_ADJUSTMENT: 'Needs adjusting',
  DID_NOT_WORK: 'Did not work',
  RUNNING: 'Test under way',
  UNSTATED: 'Outcome not reported',
  UNTESTED: 'No test reported',
  inSentence: {
    WORKED: 'worked',
    NEEDS_ADJUSTMENT: 'need adjusting',
    DID_NOT_WORK: 'did not work',
    UNSTATED: 'outcome not reported',
  },
  accordingTo: source => `according to ${source}`,
  severalOf: (part, total) => `${number(part)} of ${counted(total, 'test', 'tests')}`,
} satisfies Words['outcome']

export const step = {
  number: step => `Step ${step}`,
  name: {
    1: 'Challenges and dilemmas',
    2: 'Explore',
    3: 'Insights',
    4: 'Solutions',
    5: 'Dare to test',
    6: 'Proposals for improvement',
  },
  question: {
    1: 'What are your challenges?',
    2: 'How do you learn more?',
    3: 'What lies behind?',
    4: 'What do you propose?',
    5: 'Does it work, on a small scale first?',
    6: 'Ready to be introduced',
  },
  count: {
    1: count => counted(count, 'challenge', 'challenges'),
    2: count => counted(count, 'exploration', 'explorations'),
    3: count => counted(count, 'insight', 'insights'),
    4: count => counted(count, 'solution', 'solutions'),
    5: count => counted(count, 'test', 'tests'),
    6: count => counted(count, 'proposal', 'proposals'),
  },
} satisfies Words['step']
