import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

export const municipalities = {
  heading: 'Municipalities',
  lead: (count, withCases) =>
    `The ${number(count)} municipalities of Sweden by county. ${number(withCases)} of them have cases here.`,
  description: 'The municipalities of Sweden by county, with inhabitants, municipality group and the cases from each.',
  search: 'Search by the name of the municipality',
  submit: 'Search',
  found: (count, name) => `${counted(count, 'municipality', 'municipalities')} for “${name}”`,
  none: name => `No municipality has “${name}” in its name.`,
  noneHelp: 'Try fewer letters, or see all municipalities.',
  all: 'Show all municipalities',
  counties: 'Jump to a county',
  first: count => `The first ${number(count)} are shown. Write more letters to narrow it down.`,
} satisfies Words['municipalities']

export const municipality = {
  inhabitants: 'Inhabitants',
  group: 'Municipality group',
  county: 'County',
  seat: 'Seat',
  scb: date => `Statistics Sweden (SCB), ${date}`,
  skr: year => `SKR, classification of ${year}`,
  code: code => `municipality code ${code}, SCB`,
  geonames: 'GeoNames, CC BY 4.0',
  casesHeading: count => (count === 0 ? 'No cases yet' : count === 1 ? 'One case' : `${number(count)} cases`),
  noCases: name => `There is no case from ${name} here yet.`,
  elsewhere: county => `See cases in ${county}`,
  elsewhereGroup: 'See cases from the same municipality group',
  allCases: count => `Show all ${counted(count, 'case', 'cases')}`,
  description: (name, county, cases) =>
    `${name} in ${county}: ${cases === 0 ? 'no cases yet' : counted(cases, 'case', 'cases')} in the knowledge base Lärdom.`,
  madeUp: 'made up',
  exchange: 'Out and in',
  takenBy: 'Others have taken from here',
  takenFrom: name => `${name} has taken`,
  from: name => `From ${name}`,
  noOutcomeYet: 'Outcome not reported yet',
  takesPart: 'Takes part in',
  inFilm: time => `film, from ${time}`,
  contact: 'Contact',
} satisfies Words['municipality']
