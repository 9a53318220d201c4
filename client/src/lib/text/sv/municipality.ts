import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

export const municipalities = {
  heading: 'Kommuner',
  lead: (count: number, withCases: number) =>
    `Sveriges ${number(count)} kommuner, länsvis. ${number(withCases)} av dem har fall här.`,
  description: 'Sveriges kommuner länsvis, med invånare, kommungrupp och de fall som finns från varje kommun.',
  search: 'Sök på kommunens namn',
  submit: 'Sök',
  found: (count: number, name: string) => `${counted(count, 'kommun', 'kommuner')} på ”${name}”`,
  none: (name: string) => `Ingen kommun heter något med ”${name}”.`,
  noneHelp: 'Prova färre bokstäver, eller se alla kommuner.',
  all: 'Visa alla kommuner',
  counties: 'Hoppa till län',
  first: (count: number) => `De ${number(count)} första visas. Skriv fler bokstäver för att smalna av.`,
}

export const municipality = {
  inhabitants: 'Invånare',
  group: 'Kommungrupp',
  county: 'Län',
  seat: 'Centralort',
  scb: (date: string) => `SCB, ${date}`,
  skr: (year: number) => `SKR, indelning ${year}`,
  code: (code: string) => `kommunkod ${code}, SCB`,
  geonames: 'GeoNames, CC BY 4.0',
  casesHeading: (count: number) =>
    count === 0 ? 'Inga fall ännu' : count === 1 ? 'Ett fall' : `${number(count)} fall`,
  noCases: (name: string) => `Det finns inget fall från ${name} här ännu.`,
  elsewhere: (county: string) => `Se fall i ${county}`,
  elsewhereGroup: 'Se fall från samma kommungrupp',
  allCases: (count: number) => `Visa alla ${number(count)} fall`,
  description: (name: string, county: string, cases: number) =>
    `${name} i ${county}: ${cases === 0 ? 'inga fall ännu' : counted(cases, 'fall', 'fall')} i kunskapsbanken Lärdom.`,
  madeUp: 'påhittad uppgift',
  exchange: 'Ut och in',
  takenBy: 'Andra har hämtat härifrån',
  takenFrom: (name: string) => `${name} har hämtat`,
  from: (name: string) => `Från ${name}`,
  noOutcomeYet: 'Utfall inte redovisat än',
  takesPart: 'Medverkar i',
  inFilm: (time: string) => `film, från ${time}`,
  contact: 'Kontakt',
}
