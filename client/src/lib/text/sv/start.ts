import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

export const start = {
  headline: 'Någon har redan provat.',
  lead: 'Lärdom samlar vad kommuner har utmanats av, förstått, testat och infört – även det som inte fungerade. Läs och återanvänd.',
  description:
    'Kommuners verkliga fall i sex steg: utmaningar, utforskning, insikter, lösningar, tester och förslag till förbättring. Öppna data.',
  explore: 'Utforska fallen',
  findMunicipality: 'Hitta en kommun',
  proof: (tests: number, cases: number) =>
    `${counted(tests, 'test', 'tester')} i ${counted(cases, 'fall', 'fall')}. Så gick det.`,
  noTests: 'Inga tester är redovisade ännu.',
  oneSymbol: 'En symbol är ett test.',
  valid: (date: string, version: number) => `Siffrorna gäller ${date}, kunskapsversion ${version}.`,
  scarce: (stated: number, tests: number) =>
    `I ${number(stated)} av ${number(tests)} tester säger en källa hur det gick. Vi fyller inte i resten.`,
  threadHeading: 'Den röda tråden går i sex steg',
  threadLead: 'Alla fall berättas på samma sätt, från oreda till något som håller. Börja i det steg där ni är.',
  newest: 'Nyast i kunskapsbanken',
  allCases: (count: number) => `Alla ${number(count)} fall`,
  municipalitiesHeading: 'Här finns fallen',
  municipalitiesLead: (withCases: number, all: number) =>
    `${number(withCases)} av ${number(all)} kommuner har minst ett fall.`,
  allMunicipalities: (all: number) => `Alla ${number(all)} kommuner`,
}
