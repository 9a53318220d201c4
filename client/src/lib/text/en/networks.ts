import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

export const networks = {
  heading: 'Networks',
  lead: 'Municipalities that go through the six steps together, with guidance and shared meetings.',
  description:
    'Networks where municipalities develop together in six steps: when they worked, who takes part and how far they came.',
  real: 'Real networks',
  examples: 'Examples',
  examplesLead:
    'Fictional networks that show what the pages look like when many take part. They never count with the real ones.',
  facts: 'Facts about the network',
  organiser: 'Led by',
  organiserNow: name => `now ${name}`,
  kind: 'Kind',
  period: 'Time',
  memberCount: 'Municipalities',
  membersUnknown: 'not stated by the source',
  seminarCount: 'Seminars',
  published: 'Published here',
  process: 'The process in six steps',
  processLead: 'Each step has a question and guidance, in the network’s own words.',
  notHere: 'cannot be downloaded here',
  filesMadeUp: 'The documents are made up, like the network, and do not exist as files.',
  filesAt: 'The documents cannot be downloaded here. They are on the page',
  filesNamedAt: 'The documents cannot be downloaded here. They belonged to the page',
  filesUnknown: 'The documents cannot be downloaded here, and the source does not say where they are.',

  matrix: 'How far the municipalities have come',
  matrixLead: (cases, last) =>
    last === 0
      ? `Each row is one of ${number(cases)} cases.`
      : `Each row is a case. ${number(last)} of ${number(cases)} have reached the last step.`,
  matrixOneLead: 'The row is the only case of the network.',
  matrixRegion: 'The way of the cases through the six steps',
  row: 'Municipality and case',
  outcome: 'Outcome',
  shortStep: { 1: 'Challenges', 2: 'Explore', 3: 'Insights', 4: 'Solutions', 5: 'Dare to test', 6: 'Proposals' },
  status: { DONE: 'Done', UNDER_WAY: 'Under way', NOT_BEGUN: 'Not begun', NOT_DOCUMENTED: 'Not reported' },
  tests: count => counted(count, 'test', 'tests'),
  noTest: 'No test yet',
  outcomeCount: (count, outcome) => `${number(count)} ${outcome}`,
  restOfCases: count => `${counted(count, 'more case is', 'more cases are')} among all cases.`,
  allCases: 'See all cases of the network',
  membersWithout: 'In the network, without a case here yet:',
  andMore: count => `and ${number(count)} more`,
  nobodyKnown: 'Which municipalities took part is not known here',
  nobodyKnownHelp:
    'The source does not say which municipalities took part, and no case in the knowledge base is tied to the network. So there is no overview of how far each of them came.',
  noCaseYet: 'No case from the network yet',
  noCaseYetHelp: 'When the municipalities publish their cases, how far each has come is shown here.',

  results: 'Results and experience',
  publication: 'Publication',
  untitled: 'A publication whose title the source does not state',
  publicationHref: 'Read the publication',
  whereFound: 'Where:',
  material: 'Material',
  owner: 'Who answers for the information',
  contact: 'Questions',
  about: 'About this page',
  basedOn: 'Based on the page',
  basedOnDate: (publisher, date) => `${publisher}, published ${date}`,
  addressUnknown: 'The address of the page is not known.',
  publishedOn: date => `Published here ${date}`,
  changedOn: date => `Its cases were last changed ${date}`,
  unknown: 'What we do not know',
  unknownLead: 'About this the source says nothing.',
  pageDescription: (name, organiser) =>
    `${name}: the network is led by ${organiser}. The six steps with guidance, results, seminars and material.`,
} satisfies Words['networks']
