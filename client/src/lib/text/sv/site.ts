export const site = {
  name: 'Lärdom',
  about:
    'En öppen kunskapsbank där kommuner delar vad de har lärt sig – det som fungerade och det som inte gjorde det.',
  title: (page: string) => `${page} – Lärdom`,
  skip: 'Hoppa till innehållet',
  mainMenu: 'Huvudmeny',
  menu: 'Meny',
  otherLanguage: 'English',
  cases: 'Utforska',
  municipalities: 'Kommuner',
  breadcrumbs: 'Du är här',
  start: 'Start',
  example: 'Exempel',
  exampleTitle: (title: string) => `${title} (exempel)`,
  sharePicture: 'Lärdom: en röd tråd i sex figurer, från trassel till en form som håller.',
  feed: { cases: 'Nya fall', solutions: 'Nya lösningar', tests: 'Nya tester', networks: 'Nätverk och seminarier' },
}

export const footer = {
  licence: 'Texterna får återanvändas enligt',
  find: 'Hitta',
  allCases: 'Alla fall',
  allMunicipalities: 'Alla kommuner',
  data: 'Öppna data',
  schema: 'GraphQL-schema (textfil)',
  appearance: 'Utseende',
  operator: (name: string) => `Webbplatsen drivs av ${name}.`,
  contact: 'Skriv till dem som driver webbplatsen',
}

export const theme = { auto: 'Som enheten', light: 'Ljust', dark: 'Mörkt' }

export const failure = {
  notFound: 'Sidan finns inte',
  notFoundHelp: 'Adressen kan vara felskriven, eller så har sidan flyttat.',
  nearest: 'Menade du någon av de här kommunerna?',
  missing: {
    case: 'Fallet finns inte',
    version: 'Versionen finns inte',
    municipality: 'Kommunen finns inte',
    challenge: 'Utmaningen finns inte',
    exploration: 'Utforskningen finns inte',
    insight: 'Insikten finns inte',
    solution: 'Lösningen finns inte',
    test: 'Testet finns inte',
    improvement: 'Förslaget finns inte',
    method: 'Metoden finns inte',
    network: 'Nätverket finns inte',
    seminar: 'Seminariet finns inte',
    film: 'Filmen finns inte',
    theme: 'Temat finns inte',
  },
  withdrawn: {
    case: 'Fallet är tillbakadraget',
    challenge: 'Utmaningen är borttagen',
    exploration: 'Utforskningen är borttagen',
    insight: 'Insikten är borttagen',
    solution: 'Lösningen är borttagen',
    test: 'Testet är borttaget',
    improvement: 'Förslaget är borttaget',
  },
  withdrawnOn: (date: string) => `Det hände ${date}.`,
  replacedBy: 'I stället finns',
  wasPartOf: 'Hörde till fallet',
  withdrawnReason: 'Skäl',
  badAddress: 'Adressen går inte att läsa',
  badAddressHelp: 'Något i adressen efter frågetecknet är fel. Börja om från listan.',
  ours: 'Något gick fel hos oss',
  oursHelp: 'Felet ligger inte hos dig. Prova att ladda om sidan om en stund.',
  reference: 'Ange det här numret om du hör av dig:',
  waysOn: 'Härifrån kan du gå vidare',
  reload: 'Ladda om sidan',
}

export const shownQuestion = {
  heading: 'Visa frågan',
  lead: (count: number): string =>
    count === 1
      ? 'Sidan är svaret på den här frågan till det öppna API:et. Du får ställa den själv, och ändra den.'
      : 'Sidan är svaret på de här frågorna till det öppna API:et. Du får ställa dem själv, och ändra dem.',
  query: 'Fråga',
  variables: 'Variabler',
  open: 'Öppna i GraphiQL',
  copy: 'Kopiera frågan',
  copied: 'Kopierat',
}
