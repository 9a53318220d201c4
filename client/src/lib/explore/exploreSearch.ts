import {
  firstKind,
  isListKind,
  kindWords,
  listKinds,
  ordersOf,
  orderWords,
  type Kind,
  type SearchOrder,
} from './kinds.ts'
import { plain, wordsIn } from './typed.ts'

/** What the reader looks for and how it is shown. It lives in the address and nowhere else. */
export interface ExploreSearch {
  /** The words that are looked for; without any, everything of the kind is listed. */
  query: string
  kind: Kind
  chosen: Record<FacetName, string[]>
  order: SearchOrder
  view: 'list' | 'map'
  hidesExamples: boolean
  /** The reader's municipality: its code, or as it was written. */
  like: string | null
  after: string | null
  before: string | null
}

/** Each filter in the order in which it is shown, and its word in the address. */
export const facetParameters = {
  outcomes: 'utfall',
  stepReached: 'steg',
  municipalityGroups: 'kommungrupp',
  themes: 'tema',
  obstacles: 'hinder',
  countyCodes: 'lan',
  networks: 'natverk',
  municipalityCodes: 'kommun',
} as const
export type FacetName = keyof typeof facetParameters
export const facetNames = Object.keys(facetParameters) as FacetName[]

const outcomeWords = {
  WORKED: 'fungerade',
  NEEDS_ADJUSTMENT: 'behover-justeras',
  DID_NOT_WORK: 'fungerade-inte',
} as const
export type TestOutcome = keyof typeof outcomeWords
export const testOutcomes = Object.keys(outcomeWords) as TestOutcome[]

export const pageSize = 20
/** A map shows more at once, and all of them stand in the list beside it. */
const mapSize = 100
const mostChoices = 50
/** So many rows at most a list has as a file; who wants more takes all of open data. */
export const mostRows = 10_000

/** The word in an address for a value of a filter. */
export function valueToWord(facet: FacetName, value: string): string {
  return facet === 'outcomes' ? (outcomeWords[value as TestOutcome] ?? value) : value
}

/** Reads the address. A value that no filter could have is left out: a mistyped link still shows a list. */
export function readSearch(parameters: URLSearchParams): ExploreSearch {
  const query = wordsIn(parameters)
  const kinds = (query ? Object.keys(kindWords) : listKinds) as Kind[]
  const kind = kinds.find(candidate => kindWords[candidate] === parameters.get('typ')) ?? firstKind(query)
  const chosen = Object.fromEntries(
    facetNames.map(facet => {
      const given = parameters.getAll(facetParameters[facet]).slice(0, facet === 'municipalityCodes' ? 1 : mostChoices)
      return [facet, [...new Set(given)].flatMap(word => wordToValue(facet, word) ?? [])]
    }),
  ) as ExploreSearch['chosen']
  const orders = ordersOf({ query, kind })
  const order = parameters.get('ordning')
  return {
    query,
    kind,
    chosen,
    order: orders.find(candidate => orderWords[candidate] === order) ?? orders[0]!,
    // A method has no place.
    view: parameters.get('vy') === 'karta' && kind !== 'explorationMethods' ? 'map' : 'list',
    hidesExamples: parameters.get('exempel') === 'dolj',
    like: plain(parameters.get('lik') ?? '').slice(0, 100) || null,
    after: parameters.get('efter'),
    before: parameters.get('efter') ? null : parameters.get('fore'),
  }
}

type Given = Partial<Omit<ExploreSearch, 'chosen'>> & { chosen?: Partial<ExploreSearch['chosen']> }

/** The parameters of an address in their order, those that say something; what a form must keep to keep the search. */
export function searchParameters(search: Given): [string, string][] {
  const { query = '', kind = firstKind(query), order, view, hidesExamples, like, after, before } = search
  const parameters: [string, string][] = []
  if (query) parameters.push(['q', query])
  if (kind !== firstKind(query)) parameters.push(['typ', kindWords[kind]])
  for (const facet of facetNames) {
    for (const value of search.chosen?.[facet] ?? []) {
      parameters.push([facetParameters[facet], valueToWord(facet, value)])
    }
  }
  if (order && order !== ordersOf({ query, kind })[0]) parameters.push(['ordning', orderWords[order]])
  if (view === 'map') parameters.push(['vy', 'karta'])
  if (hidesExamples) parameters.push(['exempel', 'dolj'])
  if (like) parameters.push(['lik', like])
  if (after) parameters.push(['efter', after])
  if (before) parameters.push(['fore', before])
  return parameters
}

/** Writes the search as the query of an address, with its question mark; nothing when nothing is asked. */
export function writeSearch(search: Given): string {
  const query = new URLSearchParams(searchParameters(search)).toString()
  return query && `?${query}`
}

/** Whether an address asks for a narrowed or ordered list, as addresses of lists of cases once did. */
export function asksForSearch(parameters: URLSearchParams): boolean {
  return [...Object.values(facetParameters), 'ordning'].some(name => parameters.has(name))
}

/** The search from its first page. */
export const fromStart = (search: ExploreSearch): ExploreSearch => ({ ...search, after: null, before: null })

/** The same search for another kind, in the order that this has by itself. */
export function ofKind(search: ExploreSearch, kind: Kind): ExploreSearch {
  return { ...fromStart(search), kind, order: search.query ? search.order : ordersOf({ query: '', kind })[0]! }
}

/** The same conditions without words: the list of the kind, or of cases. */
export function withoutWords(search: ExploreSearch): ExploreSearch {
  return ofKind({ ...search, query: '' }, isListKind(search.kind) ? search.kind : 'cases')
}

/** The search with one value taken away, or all of a filter, from its first page. */
export function withoutValue(search: ExploreSearch, facet: FacetName, value?: string): ExploreSearch {
  const left = search.chosen[facet].filter(candidate => value !== undefined && candidate !== value)
  return { ...fromStart(search), chosen: { ...search.chosen, [facet]: left } }
}

/** The conditions of the search as the API takes them. */
export function searchFilter({ chosen, hidesExamples }: Pick<ExploreSearch, 'chosen' | 'hidesExamples'>) {
  const { stepReached, outcomes, ...rest } = chosen
  const lists = Object.fromEntries(Object.entries(rest).filter(([, values]) => values.length))
  return {
    ...lists,
    ...(stepReached.length && { stepReached: stepReached.map(Number) }),
    ...(outcomes.length && { outcomes: outcomes as TestOutcome[] }),
    examples: hidesExamples ? ('EXCLUDE' as const) : ('INCLUDE' as const),
  }
}

/** The same for methods: there is the whole catalogue, with those that no case has used, until something is chosen. */
export function methodFilter(search: ExploreSearch) {
  const filter = searchFilter(search)
  return Object.keys(filter).length > 1 ? { usedIn: filter } : {}
}

/** The order of the search by the names that it has for each kind of list. */
export const apiOrder = {
  case: ({ order }: ExploreSearch): 'NEWEST' | 'LAST_CHANGED' | 'TITLE' =>
    order === 'LAST_CHANGED' || order === 'TITLE' ? order : 'NEWEST',
  part: ({ order }: ExploreSearch): 'NEWEST' | 'HEADING' => (order === 'TITLE' ? 'HEADING' : 'NEWEST'),
  solution: (search: ExploreSearch) => (search.order === 'EVIDENCE' ? ('EVIDENCE' as const) : apiOrder.part(search)),
}

/** The page of the search as the API takes it. */
export function searchPage({ view, after, before }: ExploreSearch) {
  const size = view === 'map' ? mapSize : pageSize
  return before ? { last: size, before } : { first: size, after }
}

function wordToValue(facet: FacetName, word: string): string | null {
  if (facet === 'outcomes') return testOutcomes.find(outcome => outcomeWords[outcome] === word) ?? null
  if (facet === 'stepReached') return /^[0-6]$/.test(word) ? word : null
  return /^[\w.-]{1,100}$/.test(word) ? word : null
}
