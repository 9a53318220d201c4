import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

export const start = {
  headline: 'Someone has already tried.',
  lead: 'Lärdom gathers what Swedish municipalities have been challenged by, understood, tested and introduced – also what did not work. Read it and reuse it.',
  description:
    'Real cases of Swedish municipalities in six steps: challenges, exploration, insights, solutions, tests and proposals for improvement. Open data.',
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
  newest: 'Newest in the knowledge base',
  allCases: count => `All ${counted(count, 'case', 'cases')}`,
  municipalitiesHeading: 'Where the cases are',
  municipalitiesLead: (withCases, all) =>
    `${number(withCases)} of ${number(all)} municipalities have at least one case.`,
  allMunicipalities: all => `All ${number(all)} municipalities`,
} satisfies Words['start']
