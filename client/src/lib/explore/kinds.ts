/** Kinds that can be listed whole. */
const listWords = {
  cases: 'fall',
  challenges: 'utmaningar',
  insights: 'insikter',
  solutions: 'losningar',
  solutionTests: 'tester',
  explorationMethods: 'metoder',
} as const
export type ListKind = keyof typeof listWords
export const listKinds = Object.keys(listWords) as ListKind[]

/** What words find besides: everything, and kinds that have no list here. */
const foundWords = {
  all: 'allt',
  explorations: 'utforskningar',
  improvements: 'forslag',
  municipalities: 'kommuner',
  networks: 'natverk',
  seminars: 'seminarier',
  videoSegments: 'filmavsnitt',
  materials: 'material',
} as const
/** What can be looked for, with its word in the address: the same in both languages, so that links can be shared. */
export const kindWords = { ...listWords, ...foundWords }
export type Kind = keyof typeof kindWords
export const isListKind = (kind: Kind): kind is ListKind => kind in listWords

export const orderWords = {
  NEWEST: 'nyast',
  LAST_CHANGED: 'andrad',
  EVIDENCE: 'provad',
  TITLE: 'titel',
  RELEVANCE: 'traff',
  MOST_LIKE: 'likast',
  MOST_TESTED: 'provad',
} as const
export type SearchOrder = keyof typeof orderWords

/** The orders of what words find, whatever its kind. */
const hitOrders = ['RELEVANCE', 'MOST_LIKE', 'NEWEST', 'MOST_TESTED'] as const
const listOrders: Record<ListKind, readonly SearchOrder[]> = {
  cases: ['NEWEST', 'LAST_CHANGED', 'TITLE'],
  challenges: ['NEWEST', 'TITLE'],
  insights: ['NEWEST', 'TITLE'],
  solutions: ['NEWEST', 'EVIDENCE', 'TITLE'],
  solutionTests: ['NEWEST', 'TITLE'],
  explorationMethods: ['TITLE'],
}

/** The orders that there are of what is looked for; the first when nothing is asked for. */
export const ordersOf = ({ query, kind }: { query: string; kind: Kind }): readonly SearchOrder[] =>
  query || !isListKind(kind) ? hitOrders : listOrders[kind]

/** The kind that is shown when nothing is asked for: words find all kinds. */
export const firstKind = (query: string): Kind => (query ? 'all' : 'cases')
