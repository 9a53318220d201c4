/** What the reader has asked of the list of cases. It lives in the address and nowhere else. */
export interface CaseSearch {
  chosen: Record<FacetName, string[]>
  order: CaseOrder
  hidesExamples: boolean
  after: string | null
  before: string | null
}

/** Each filter, and the word for it in the address: the same in both languages, so that links can be shared. */
export const facetParameters = {
  outcomes: 'utfall',
  stepReached: 'steg',
  themes: 'tema',
  obstacles: 'hinder',
  municipalityGroups: 'kommungrupp',
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

const orderWords = { NEWEST: 'nyast', LAST_CHANGED: 'andrad', TITLE: 'titel' } as const
export type CaseOrder = keyof typeof orderWords
export const caseOrders = Object.keys(orderWords) as CaseOrder[]

export const pageSize = 20
const mostChoices = 50

/** The word in an address for a value of a filter. */
export function valueToWord(facet: FacetName, value: string): string {
  return facet === 'outcomes' ? (outcomeWords[value as TestOutcome] ?? value) : value
}

/** The word in an address for an order. */
export const orderToWord = (order: CaseOrder) => orderWords[order]

/** Reads the address. A value that no filter could have is left out: a mistyped link still shows a list. */
export function readCaseSearch(parameters: URLSearchParams): CaseSearch {
  const chosen = Object.fromEntries(
    facetNames.map(facet => {
      const given = parameters.getAll(facetParameters[facet]).slice(0, facet === 'municipalityCodes' ? 1 : mostChoices)
      return [facet, [...new Set(given)].flatMap(word => wordToValue(facet, word) ?? [])]
    }),
  ) as CaseSearch['chosen']
  const order = parameters.get('ordning')
  return {
    chosen,
    order: caseOrders.find(candidate => orderWords[candidate] === order) ?? 'NEWEST',
    hidesExamples: parameters.get('exempel') === 'dolj',
    after: parameters.get('efter'),
    before: parameters.get('efter') ? null : parameters.get('fore'),
  }
}

/** Writes the search as the query of an address, with its question mark; nothing when nothing is asked. */
export function writeCaseSearch(
  search: Partial<Omit<CaseSearch, 'chosen'>> & { chosen?: Partial<CaseSearch['chosen']> },
): string {
  const parameters = new URLSearchParams()
  for (const facet of facetNames) {
    for (const value of search.chosen?.[facet] ?? [])
      parameters.append(facetParameters[facet], valueToWord(facet, value))
  }
  if (search.order && search.order !== 'NEWEST') parameters.set('ordning', orderWords[search.order])
  if (search.hidesExamples) parameters.set('exempel', 'dolj')
  if (search.after) parameters.set('efter', search.after)
  if (search.before) parameters.set('fore', search.before)
  const query = parameters.toString()
  return query && `?${query}`
}

/** The search with one value taken away, from its first page. */
export function withoutValue(search: CaseSearch, facet: FacetName, value: string): CaseSearch {
  const left = search.chosen[facet].filter(candidate => candidate !== value)
  return { ...search, chosen: { ...search.chosen, [facet]: left }, after: null, before: null }
}

/** The search as the variables of a query. */
export function caseVariables({ chosen, order, hidesExamples, after, before }: CaseSearch) {
  const { stepReached, outcomes, ...rest } = chosen
  const lists = Object.fromEntries(Object.entries(rest).filter(([, values]) => values.length))
  const filter = {
    ...lists,
    ...(stepReached.length && { stepReached: stepReached.map(Number) }),
    ...(outcomes.length && { outcomes: outcomes as TestOutcome[] }),
    examples: hidesExamples ? ('EXCLUDE' as const) : ('INCLUDE' as const),
  }
  return { filter, orderBy: order, ...(before ? { last: pageSize, before } : { first: pageSize, after }) }
}

function wordToValue(facet: FacetName, word: string): string | null {
  if (facet === 'outcomes') return testOutcomes.find(outcome => outcomeWords[outcome] === word) ?? null
  if (facet === 'stepReached') return /^[0-6]$/.test(word) ? word : null
  return /^[\w.-]{1,100}$/.test(word) ? word : null
}
