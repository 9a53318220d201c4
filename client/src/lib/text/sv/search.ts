import { wordsForNumbers } from '../format.ts'

const { counted } = wordsForNumbers('sv')

export const search = {
  one: {
    all: 'Träff',
    cases: 'Fall',
    challenges: 'Utmaning',
    insights: 'Insikt',
    solutions: 'Lösning',
    solutionTests: 'Test',
    explorationMethods: 'Metod',
    explorations: 'Utforskning',
    improvements: 'Förslag till förbättring',
    municipalities: 'Kommun',
    networks: 'Nätverk',
    seminars: 'Seminarium',
    videoSegments: 'Filmavsnitt',
    materials: 'Material',
  },
  foundBy: 'Hittad genom',
  reason: {
    WORD: 'samma ord',
    SPELLING: 'annan stavning',
    SYNONYM: 'samma betydelse',
    RELATED: 'besläktat ord',
    COMPOUND: 'sammansatt ord',
  },
  yours: '– er kommun',
  asYours: '– som ni',
  network: 'nätverket',
  from: (clock: string) => `från ${clock}`,
  none: (query: string) => `Inga träffar på ”${query}”.`,
  noneWithFilters: (query: string) => `Inga träffar på ”${query}” med de filtren.`,
  tried:
    'Vi har letat efter orden i alla böjningar, i sammansättningar, med stavfel och med ord som betyder samma sak.',
  unknown: (words: string) => `Det här liknar inget som står i texterna: ${words}.`,
  tryOthers: 'Prova med färre ord eller andra ord. Du kan också gå den här vägen:',
  noWords: 'Skriv ett ord som säger vad det handlar om, till exempel rapportering eller hemtjänst.',
  withoutFilters: 'Närmast utan filter',
  all: (count: number) => `Visa alla ${counted(count, 'träff', 'träffar')} utan filter`,
  suggestions: 'Förslag',
  suggested: (count: number) =>
    `${counted(count, 'förslag', 'förslag')}. Välj med piltangenterna, eller sök med Enter.`,
  noSuggestions: 'Inga förslag. Sök med Enter.',
  pastedCut: 'Texten var längre än 1 000 tecken och kortades.',
}
