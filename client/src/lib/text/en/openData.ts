import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { number } = wordsForNumbers('en')

export const openData = {
  name: 'Open data',
  dataset: 'Lärdom: what Swedish municipalities have tried and learnt',
  title: 'Get the data',
  lead: 'Everything on Lärdom can be fetched with GraphQL: cases, insights, solutions, tests and how they hang together. Open to read, no key needed.',
  address: 'Address',
  copy: 'Copy',
  copied: 'Copied',
  examples: 'Ready examples',
  example: {
    provat: { title: 'Solutions that were tried', about: 'in smaller towns and rural municipalities' },
    trad: { title: 'Follow a thread', about: 'from challenge to test' },
    utfall: { title: 'How it went', about: 'number of tests by outcome' },
    ateranvandning: { title: 'Who reused what?', about: 'the whole chain' },
    film: { title: 'Film clips of a case', about: 'with times and who speaks' },
    natverk: { title: 'Progress of a network', about: 'municipalities and six steps' },
    andrat: { title: 'Changed since last time', about: 'for a copy of your own' },
  },
  query: 'Query',
  variables: 'Variables',
  tidy: 'Tidy up',
  run: 'Run',
  keys: 'Tab indents. Press Esc and then Tab to leave the field.',
  variablesHelp: 'Write JSON, such as { "first": 5 }.',
  graphiql: 'Go on in GraphiQL',
  answer: 'Answer',
  showAs: 'Show the answer as',
  table: 'Table',
  noTable: 'The answer has no list to show as a table.',
  cut: 'These are the first 400 lines. The whole answer is there as a file.',
  asFile: 'Open as a file',
  status: status => (status === 200 ? '200' : `${status}: see the error in the answer`),
  atOnce: 'less than 1 ms',
  milliseconds: count => `${number(count)} ms`,
  cost: (nodes, maximum) => `Cost ${number(nodes)} of ${number(maximum)}`,
  without: 'Without GraphQL',
  withoutLead: hasExamples =>
    `Ready files with everything that is published${hasExamples ? ', except the fictional examples' : ''}.`,
  wholeFile: {
    'cases.json': 'All cases as documents',
    'solutions.csv': 'All solutions',
    'solutionTests.csv': 'All tests',
  },
  feeds: 'News to follow',
  feedsLead: 'Add a feed to your reader and see when something new is published – also what did not work.',
  catalogue: 'Catalogue for data portals',
  schema: 'The whole schema',
  command: 'From the command line',
  commandLead: 'Works with any HTTP client.',
  rules: 'Rules',
  examplesRule: ['Examples', 'left out unless you ask for them'],
  examplesNotCounted: 'Fictional examples are not counted.',
  rule: [
    ['Reading', 'open, without a key'],
    ['List', 'at most 100 a page'],
    ['Query', 'at most 5,000 things and 12 levels'],
    ['Time', 'at most 5 seconds'],
    ['From browsers', 'every site may read'],
  ],
  licence: 'Licence',
  types: 'How the types hang together',
  leadsTo: { 1: 'leads to', 2: 'gives', 3: 'answered by', 4: 'tried in', 5: 'becomes', 6: 'decided' },
  holdings: 'What there is today',
  holdingsLead: (day, version) =>
    `The knowledge was last changed on ${day}, version ${number(version)}. As long as the version is the same, so are the answers.`,
  kind: {
    cases: 'Cases',
    challenges: 'Challenges',
    explorations: 'Explorations',
    insights: 'Insights',
    solutions: 'Solutions',
    tests: 'Tests',
    improvements: 'Proposals',
    sources: 'Sources',
  },
  files: 'All files',
  filesLead:
    'CSV in UTF-8 with commas, and JSON. The same ids as in the API. An empty cell means that it is not known, never zero. The codebook explains every column.',
  filesLater: 'The files are being written anew after the latest publishing. Reload the page in a moment.',
  file: 'File',
  holds: 'Content',
  rows: 'Rows',
  size: 'Size',
} satisfies Words['openData']

export const citation = { example: 'Example: the content is made up.' } satisfies Words['citation']

export const feed = {
  title: {
    cases: 'Lärdom: new cases',
    solutions: 'Lärdom: new solutions',
    tests: 'Lärdom: new tests',
    networks: 'Lärdom: networks and seminars',
  },
  about: {
    cases: 'The cases published last.',
    solutions: 'The solutions published last.',
    tests: 'The tests published last: those that worked, those that need adjusting and those that did not work.',
    networks: 'The latest networks and seminars.',
  },
} satisfies Words['feed']
