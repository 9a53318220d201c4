import { wordsForNumbers } from '../format.ts'

const { number } = wordsForNumbers('sv')

export const openData = {
  name: 'Öppna data',
  dataset: 'Lärdom: vad svenska kommuner har prövat och lärt sig',
  title: 'Hämta data',
  lead: 'Allt på Lärdom går att hämta med GraphQL: fall, insikter, lösningar, tester och hur de hänger ihop. Öppet att läsa, ingen nyckel behövs.',
  address: 'Adress',
  copy: 'Kopiera',
  copied: 'Kopierat',
  examples: 'Färdiga exempel',
  example: {
    provat: { title: 'Lösningar som provats', about: 'i mindre städer, tätorter och på landsbygden' },
    trad: { title: 'Följ en tråd', about: 'från utmaning till test' },
    utfall: { title: 'Så gick det', about: 'antal tester per utfall' },
    ateranvandning: { title: 'Vem återanvände vad?', about: 'hela kedjan' },
    film: { title: 'Filmklipp till ett fall', about: 'med tider och vem som talar' },
    natverk: { title: 'Nätverkets framsteg', about: 'kommuner och sex steg' },
    andrat: { title: 'Ändrat sedan sist', about: 'för er egen synk' },
  },
  query: 'Fråga',
  variables: 'Variabler',
  tidy: 'Snygga till',
  run: 'Kör',
  keys: 'Tab drar in texten. Tryck Esc och sedan Tab för att lämna fältet.',
  variablesHelp: 'Skriv JSON, till exempel { "first": 5 }.',
  graphiql: 'Skriv vidare i GraphiQL',
  answer: 'Svar',
  showAs: 'Visa svar som',
  table: 'Tabell',
  noTable: 'Svaret har ingen lista att visa som tabell.',
  cut: 'Här visas de första 400 raderna. Hela svaret finns som fil.',
  asFile: 'Öppna som fil',
  status: (status: number) => (status === 200 ? '200' : `${status}: se felet i svaret`),
  atOnce: 'under 1 ms',
  milliseconds: (count: number) => `${number(count)} ms`,
  cost: (nodes: number, maximum: number) => `Kostnad ${number(nodes)} av ${number(maximum)}`,
  without: 'Utan GraphQL',
  withoutLead: (hasExamples: boolean) =>
    `Färdiga filer med allt som är publicerat${hasExamples ? ', utom de påhittade exemplen' : ''}.`,
  wholeFile: {
    'cases.json': 'Alla fall som dokument',
    'solutions.csv': 'Alla lösningar',
    'solutionTests.csv': 'Alla tester',
  } as Record<string, string>,
  feeds: 'Nyheter att följa',
  feedsLead: 'Lägg till ett flöde i er läsare, så ser ni när något nytt publiceras – även det som inte fungerade.',
  schema: 'Hela schemat',
  command: 'Från kommandoraden',
  commandLead: 'Fungerar med valfri http-klient.',
  rules: 'Spelregler',
  examplesRule: ['Exempel', 'utelämnas om ni inte ber om dem'],
  examplesNotCounted: 'Påhittade exempel är inte medräknade.',
  rule: [
    ['Läsa', 'öppet, utan nyckel'],
    ['Lista', 'högst 100 per sida'],
    ['Fråga', 'högst 5 000 saker och 12 nivåer'],
    ['Tid', 'högst 5 sekunder'],
    ['Från webbläsare', 'alla webbplatser får läsa'],
  ],
  licence: 'Licens',
  types: 'Så hänger typerna ihop',
  leadsTo: { 1: 'leder till', 2: 'ger', 3: 'besvaras av', 4: 'prövas i', 5: 'blir', 6: 'beslutas' },
  holdings: 'Det här finns i dag',
  holdingsLead: (day: string, version: number) =>
    `Kunskapen ändrades senast ${day}, version ${number(version)}. Så länge versionen är densamma är svaren det också.`,
  kind: {
    cases: 'Fall',
    challenges: 'Utmaningar',
    explorations: 'Utforskningar',
    insights: 'Insikter',
    solutions: 'Lösningar',
    tests: 'Tester',
    improvements: 'Förslag',
    sources: 'Källor',
  },
  files: 'Alla filer',
  filesLead:
    'CSV i UTF-8 med komma, och JSON. Samma id som i API:et. En tom ruta betyder att det inte är känt, aldrig noll. Kodboken förklarar varje kolumn, på engelska.',
  file: 'Fil',
  holds: 'Innehåll',
  rows: 'Rader',
  size: 'Storlek',
}

export const citation = { example: 'Exempel: innehållet är påhittat.' }

export const feed = {
  title: {
    cases: 'Lärdom: nya fall',
    solutions: 'Lärdom: nya lösningar',
    tests: 'Lärdom: nya tester',
    networks: 'Lärdom: nätverk och seminarier',
  },
  about: {
    cases: 'De senast publicerade fallen.',
    solutions: 'De senast publicerade lösningarna.',
    tests: 'De senast publicerade testerna: de som fungerade, de som behöver justeras och de som inte fungerade.',
    networks: 'De senaste nätverken och seminarierna.',
  },
}
