import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

export const methods = {
  heading: 'Methods to explore with',
  lead: count =>
    `${number(count)} ways to find out more before you propose something. Each method says when it fits, when it does not, and where it has been used.`,
  description:
    'Methods for exploring a question in a municipality: purpose, when they do not fit, steps, time, ethics and where they have been used.',
  letters: 'Jump to letter',
  also: 'Also called',
  uses: count => `Used ${counted(count, 'time', 'times')}`,
  exampleUses: count => `${counted(count, 'time', 'times')} in examples`,
  unused: 'Not used in any case here yet',
} satisfies Words['methods']

export const method = {
  kind: 'Method',
  list: 'Methods',
  whenNot: 'When not to',
  people: 'Who and how long',
  steps: 'How to do it',
  ethics: 'Ethics and confidentiality',
  strengthAndLimit: 'What it shows and does not show',
  editors: 'The text is the editors’ own. Time and people are rules of thumb, not measured.',
  usesHeading: 'How it has been used',
  unusedHeading: 'Not used here yet',
  usesLead: (real, examples) =>
    [
      real && `${counted(real, 'time', 'times')} in real cases`,
      examples && `${counted(examples, 'time', 'times')} in examples`,
    ]
      .filter(Boolean)
      .join(', '),
  noUses: 'No case here tells of the method. That says nothing of how good it is.',
  allMethods: 'All methods',
  findings: 'What was found',
  participants: 'Participants',
  led: 'Led to the insight',
  more: count => `${counted(count, 'more use is', 'more uses are')} in the data of the method.`,
  facts: 'The method in short',
} satisfies Words['method']
