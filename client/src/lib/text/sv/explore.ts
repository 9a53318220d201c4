import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

const kinds = {
  cases: { name: 'Fall', count: (count: number) => counted(count, 'fall', 'fall') },
  challenges: { name: 'Utmaningar', count: (count: number) => counted(count, 'utmaning', 'utmaningar') },
  insights: { name: 'Insikter', count: (count: number) => counted(count, 'insikt', 'insikter') },
  solutions: { name: 'Lösningar', count: (count: number) => counted(count, 'lösning', 'lösningar') },
  solutionTests: { name: 'Tester', count: (count: number) => counted(count, 'test', 'tester') },
  explorationMethods: { name: 'Metoder', count: (count: number) => counted(count, 'metod', 'metoder') },
}

export const explore = {
  here: 'Utforska',
  heading: 'Utforska lärdomar',
  description:
    'Fall, utmaningar, insikter, lösningar, tester och metoder ur kommuners utvecklingsarbete, att filtrera på utfall, steg, tema och kommun.',
  kind: 'Vad du vill se',
  kinds,
  filter: 'Filtrera',
  filterChosen: (count: number) => (count ? `Filtrera (${counted(count, 'vald', 'valda')})` : 'Filtrera'),
  clear: 'Rensa alla',
  show: 'Visa',
  sort: 'Sortera',
  order: { NEWEST: 'Nyast först', LAST_CHANGED: 'Senast ändrat', EVIDENCE: 'Mest prövat först', TITLE: 'A–Ö' },
  facet: {
    outcomes: 'Utfall',
    stepReached: 'Steg som fallet nått',
    municipalityGroups: 'Kommungrupp',
    themes: 'Tema',
    obstacles: 'Hinder',
    countyCodes: 'Län',
    networks: 'Nätverk',
    municipalityCodes: 'Kommun',
  },
  facetHelp: 'Siffrorna visar hur många träffar varje val skulle ge.',
  facetFilters: 'Filter',
  chosen: 'Valda filter',
  remove: (filter: string) => `Ta bort filtret ${filter}`,
  examplesShown: 'Exempel visas – dölj',
  examplesHidden: 'Exempel är dolda – visa',
  distribution: 'Utfall',
  withOutcome: (count: number, outcome: string) => `${number(count)} ${outcome}`,
  withoutOutcome: (count: number) => `${number(count)} utan redovisat utfall`,
  hidden: (count: number) =>
    count === 1 ? '1 som inte fungerade är dold.' : `${number(count)} som inte fungerade är dolda.`,
  showHidden: 'Visa dem också',
  none: 'Inga träffar med de filtren.',
  noneHelp: 'Prova att ta bort ett av dem:',
  without: (filter: string) => `Utan ${filter}`,
  wouldGive: (count: number) => `ger ${number(count)}`,
  noneWithoutFilter: 'Här finns ingenting ännu.',
  clearAll: 'Visa allt utan filter',
  pages: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
  total: (shown: number, total: number) => `Visar ${number(shown)} av ${number(total)}`,
  file: 'Hämta listan',
  fileFormat: (rows: string) => `CSV, ${rows}`,
  fileFirst: (rows: number) => `de första ${number(rows)} raderna`,
  view: 'Visa som',
  list: 'Lista',
  map: 'Karta',
  mapLabel: (hits: string) => `Karta över Sverige med ${hits}`,
  mapPart: (shown: number, total: number) =>
    `Kartan visar ${number(shown)} av ${number(total)} träffar. Bläddra för att se fler.`,
  byMunicipality: 'Träffar per kommun',
  hits: (count: number) => counted(count, 'träff', 'träffar'),
  moreHits: (count: number) => `${counted(count, 'träff till', 'träffar till')}`,
  withoutPlace: 'Utan plats på kartan',
  tests: (count: number) => counted(count, 'test', 'tester'),
  inCase: 'Ur fallet',
  outcomeOfCase: 'Fallets tester',
  buildsOn: (challenges: number, explorations: number) =>
    `bygger på ${[
      challenges && counted(challenges, 'utmaning', 'utmaningar'),
      explorations && counted(explorations, 'utforskning', 'utforskningar'),
    ]
      .filter(Boolean)
      .join(' och ')}`,
  buildsOnInsights: (count: number) => `bygger på ${counted(count, 'insikt', 'insikter')}`,
  solutionsBuildOn: (count: number) => `${counted(count, 'lösning bygger', 'lösningar bygger')} på den`,
  insightsExplain: (count: number) => `${counted(count, 'insikt förklarar', 'insikter förklarar')} den`,
  reusedBy: (count: number) => `återanvänd av ${number(count)}`,
  evidence: (level: number) =>
    [
      'Ännu en idé',
      'Prövad, med lärdomar',
      'Mätt före och efter',
      'Upprepad: två tester ense',
      'Återanvänd av andra',
      'Spridd till flera',
    ][level] ?? '',
  test: (iteration: number) => `Test ${number(iteration)}`,
  method: 'Metod',
  uses: (count: number) => counted(count, 'användning', 'användningar'),
  unused: 'Inte använd i något fall här ännu',
}
