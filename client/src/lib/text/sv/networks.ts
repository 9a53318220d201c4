import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

export const networks = {
  heading: 'Nätverk',
  lead: 'Kommuner som går de sex stegen tillsammans, med handledning och gemensamma träffar.',
  description:
    'Nätverk där kommuner utvecklar tillsammans i sex steg: när de arbetade, vilka som är med och hur långt de kom.',
  real: 'Verkliga nätverk',
  examples: 'Exempel',
  examplesLead: 'Påhittade nätverk som visar hur sidorna ser ut när många är med. De räknas aldrig med de verkliga.',
  facts: 'Fakta om nätverket',
  organiser: 'Leds av',
  organiserNow: (name: string) => `numera ${name}`,
  kind: 'Slag',
  period: 'Tid',
  memberCount: 'Kommuner',
  membersUnknown: 'inte angivet i källan',
  seminarCount: 'Seminarier',
  published: 'Publicerat här',
  process: 'Processen i sex steg',
  processLead: 'Varje steg har en fråga och en vägledning, med nätverkets egna ord.',
  notHere: 'finns inte att ladda ned här',
  filesMadeUp: 'Underlagen är påhittade, som nätverket, och finns inte som filer.',
  filesAt: 'Underlagen går inte att ladda ned här. De finns på sidan',
  filesNamedAt: 'Underlagen går inte att ladda ned här. De hörde till sidan',
  filesUnknown: 'Underlagen går inte att ladda ned här, och källan anger inte var de finns.',

  matrix: 'Så långt har kommunerna kommit',
  matrixLead: (cases: number, last: number) =>
    last === 0
      ? `Varje rad är ett av ${number(cases)} fall.`
      : `Varje rad är ett fall. ${number(last)} av ${number(cases)} har nått sista steget.`,
  matrixOneLead: 'Raden är nätverkets enda fall.',
  matrixRegion: 'Fallens väg genom de sex stegen',
  row: 'Kommun och fall',
  outcome: 'Utfall',
  shortStep: { 1: 'Utmaningar', 2: 'Utforska', 3: 'Insikter', 4: 'Lösningar', 5: 'Våga testa', 6: 'Förslag' },
  status: { DONE: 'Klart', UNDER_WAY: 'Pågår', NOT_BEGUN: 'Inte börjat', NOT_DOCUMENTED: 'Inte redovisat' },
  tests: (count: number) => counted(count, 'test', 'tester'),
  noTest: 'Inget test än',
  outcomeCount: (count: number, outcome: string) => `${number(count)} ${outcome}`,
  restOfCases: (count: number) => `${counted(count, 'fall till', 'fall till')} finns bland alla fall.`,
  allCases: 'Se nätverkets alla fall',
  membersWithout: 'Med i nätverket, utan fall här ännu:',
  andMore: (count: number) => `och ${number(count)} till`,
  nobodyKnown: 'Vilka kommuner som deltog är inte känt här',
  nobodyKnownHelp:
    'Källan anger inte vilka kommuner som var med, och inget fall i kunskapsbanken är knutet till nätverket. Därför finns ingen översikt över hur långt var och en kom.',
  noCaseYet: 'Inget fall från nätverket ännu',
  noCaseYetHelp: 'När kommunerna publicerar sina fall visas här hur långt var och en har kommit.',

  results: 'Redovisning av resultat och erfarenheter',
  publication: 'Skrift',
  untitled: 'En skrift vars titel källan inte anger',
  publicationHref: 'Läs skriften',
  whereFound: 'Var:',
  material: 'Material',
  owner: 'Informationsansvarig',
  contact: 'Frågor',
  about: 'Om sidan',
  basedOn: 'Bygger på sidan',
  basedOnDate: (publisher: string, date: string) => `${publisher}, publicerad ${date}`,
  addressUnknown: 'Sidans adress är inte känd.',
  publishedOn: (date: string) => `Publicerad här ${date}`,
  changedOn: (date: string) => `Fallen ändrades senast ${date}`,
  unknown: 'Vad vi inte vet',
  unknownLead: 'Det här säger källan ingenting om.',
  pageDescription: (name: string, organiser: string) =>
    `${name}: nätverket leds av ${organiser}. De sex stegen med vägledning, resultat, seminarier och material.`,
}
