import type { Locale } from '#lib/address/locale.ts'
import { facetNames, type ExploreSearch } from '#lib/explore/exploreSearch.ts'
import { ask, isOnFirstPage } from '#lib/graphql/ask.ts'
import type { FragmentOf, ResultOf } from '#lib/graphql/graphql.ts'
import { question } from '#lib/graphql/question.ts'
import type { FoundHit } from '#lib/search/found.queries.ts'
import { apiKind, foundKinds, type FoundKind } from '#lib/search/foundKinds.ts'
import { still } from '#lib/still/still.ts'
import { loadWords } from '#lib/text/text.ts'
import { namedIn, type Around } from '../around.ts'
import { conditionsOf, hits, type Found } from '../found.ts'
import { codeIn, type Mine } from '../mine.ts'
import { ExploreWords, WithoutFilters } from '../search.queries.ts'

type Answer = ResultOf<typeof ExploreWords>
type Hit = { id: string } & FragmentOf<typeof FoundHit>

// What few readers need is fetched by those alone.
async function nearestTo(...[fetch, search, locale]: [typeof globalThis.fetch, ExploreSearch, Locale]): Promise<Mine> {
  // What the server wrote on the first page stays as it is.
  if (isWritten()) return { municipality: null, unknown: search.like, nearest: [] }
  const { nearestTo } = await import('../nearestTo.ts')
  return nearestTo(fetch, search, locale)
}
const isWritten = () => !import.meta.env.SSR && isOnFirstPage()

/** A page of what the words of the search find. */
export async function find(fetch: typeof globalThis.fetch, search: ExploreSearch, locale: Locale): Promise<Found> {
  const code = codeIn(search)
  const variables = variablesOf(search, locale, code)
  const [answer, card, placing, written] = await Promise.all([
    ask(fetch, ExploreWords, variables),
    still(
      () => import('#lib/search/HitCard.svelte'),
      () => loadWords(locale, 'search'),
    ),
    search.view === 'map' && !isWritten() ? import('./placedHit.ts') : null,
    search.like && !code ? nearestTo(fetch, search, locale) : null,
  ])
  const { totalCount: total, nodes, pageInfo, ...reading } = answer.hits
  const [unknown, wider] = await Promise.all([
    code && !answer.mine ? nearestTo(fetch, search, locale) : null,
    total === 0 && isNarrowed(search)
      ? ask(fetch, WithoutFilters, { query: search.query, language: variables.language })
      : null,
  ])
  const mine = answer.mine ?? null
  const shown = (nodes: readonly Hit[]) => nodes.map(node => ({ id: node.id, props: { hit: node, mine } }))
  return {
    around: aroundWords(answer),
    pageInfo,
    total,
    ...hits(card, shown(nodes)),
    placed: locale => (placing ? nodes.map(node => placing.placedHit(node, locale)) : []),
    reading: {
      ...reading,
      mine: written ?? unknown ?? { municipality: mine, unknown: null, nearest: [] },
      withoutFilters: wider && { total: wider.hits.totalCount, shown: shown(wider.hits.nodes) },
    },
    questions: [question(ExploreWords, variables)],
  }
}

function variablesOf(search: ExploreSearch, locale: Locale, code: string | null) {
  const kind = apiKind(search.kind)
  // Without a municipality nothing can be like it.
  const order = search.order === 'MOST_LIKE' && !code ? 'RELEVANCE' : search.order
  return {
    ...conditionsOf(search, locale),
    query: search.query,
    kinds: kind ? [kind] : null,
    orderBy: order as 'RELEVANCE' | 'MOST_LIKE' | 'NEWEST' | 'MOST_TESTED',
    likeMunicipality: code,
    likeCode: code ?? '',
    isLike: code !== null,
    isMap: search.view === 'map',
  }
}

function aroundWords(answer: Answer): Around {
  const { facets } = answer.hits
  const count = (kind: FoundKind) => facets.kinds.find(({ value }) => value === kind)?.count ?? 0
  const totals = (Object.keys(foundKinds) as FoundKind[]).map(kind => ({
    kind: foundKinds[kind].kind,
    count: count(kind),
  }))
  return {
    facets,
    totals: [{ kind: 'all', count: totals.reduce((sum, { count }) => sum + count, 0) }, ...totals],
    ...namedIn(answer),
    // Much of what words find has no tests: that it has no outcome says nothing.
    unstated: 0,
    withFailures: answer.withFailures?.totalCount ?? null,
  }
}

const isNarrowed = ({ kind, hidesExamples, chosen }: ExploreSearch) =>
  kind !== 'all' || hidesExamples || facetNames.some(facet => chosen[facet].length)
