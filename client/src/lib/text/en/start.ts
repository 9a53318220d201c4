import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

export const start = {
  headline: 'Someone has already tried.',
  lead: 'Lärdom gathers what Swedish municipalities have been challenged by, understood, tested and introduced – also what did not work. Read it and reuse it.',
  description:
    'Real cases of Swedish municipalities in six steps: challenges, exploration, insights, solutions, tests and proposals for improvement. Open data.',
  searchLabel: 'What do you want to get better at?',
  searchFor: 'Try for example:',
  searches: ['reporting', 'sick leave', 'home care', 'trust'],
  explore: 'Explore the cases',
  findMunicipality: 'Find a municipality',
  proof: (tests, cases) =>
    `${counted(tests, 'test', 'tests')} in ${counted(cases, 'case', 'cases')}. This is how it went.`,
  noTests: 'No tests have been reported yet.',
  oneSymbol: 'One symbol is one test.',
  valid: (date, version) => `The figures are of ${date}, knowledge version ${version}.`,
  scarce: (stated, tests) =>
    `In ${number(stated)} of ${number(tests)} tests a source says how it went. We do not fill in the rest.`,
  threadHeading: 'The red thread goes in six steps',
  threadLead:
    'All cases are told the same way, from a tangle to something that holds. Begin at the step where you are.',
  newest: 'Newest tested',
  newestLead: 'The latest cases where a source says how it went.',
  noFailures:
    'No real case here has a test that did not work yet. Those lessons are worth just as much, so please tell us.',
  exampleProof: (tests, cases) =>
    `${counted(tests, 'fictional test', 'fictional tests')} in ${counted(cases, 'example case', 'example cases')}`,
  exampleNote: 'The example network shows how it looks when many have told. It is never counted with what is real.',
  allCases: count => `All ${counted(count, 'case', 'cases')}`,
  municipalitiesHeading: 'Where the cases are',
  municipalitiesLead: (withCases, all) =>
    `${number(withCases)} of ${number(all)} municipalities have at least one case.`,
  allMunicipalities: all => `All ${number(all)} municipalities`,
  mapOfCases: 'Map of the municipalities that have cases',
  travelHeading: 'How solutions travel',
  travelLead: places =>
    `${counted(places, 'municipality has', 'municipalities have')} borrowed from each other. A solution tried in one place can save a year in another – if you get to know how it went.`,
  travelExample: 'The municipalities and solutions are fictional.',
  mapOfTravels: 'Map of solutions that were reused',
  dotIs: 'Municipality',
  arcIs: 'Solution that was reused',
  takenOverBy: 'was taken over by',
  notReported: 'Result not reported yet',
  networksHeading: 'Networks',
  networksLead: 'Municipalities that go through the six steps together, with guidance and shared meetings.',
  allNetworks: 'All networks',
  inviteHeading: 'Take what is here',
  inviteLead:
    'Everything is open: read it, download it or fetch it through the API and use it in your own work. Is something missing or wrong? Tell us.',
  openData: 'Open data and API',
  contact: 'Write to us',
} satisfies Words['start']
