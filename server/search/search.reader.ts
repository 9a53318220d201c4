import { createHash } from 'node:crypto'
import { encodeCursor } from '../graphql/cursor.ts'
import { badInput } from '../graphql/errors.ts'
import { realOnly } from '../graphql/examples.ts'
import { pageOf, type Page } from '../graphql/page.ts'
import type { Order } from '../graphql/orders.ts'
import type { Loading } from '../graphql/statements.ts'
import { checkText } from '../graphql/text.ts'
import { countedBy, countedWithout } from './counts.ts'
import { MatchReason, type Expansion } from './expansion.ts'
import { conditionsOf, Sorting } from './conditions.ts'
import { shownHits } from './hits.ts'
import { matchesOf } from './match.ts'
import { memoryOf } from './memory.ts'
import { inOrder } from './order.ts'
import { interpret, type Interpretation } from './interpretation.ts'
import { readQuery } from './queryText.ts'
import { ranked, type Ranked } from './rank.ts'
import type { SearchArgs } from './search.type.ts'
import { SearchOrder } from './search.type.ts'

/** A place among hits: how many stand before it. */
const byPlace: Order = { columns: [{ name: 'place', like: 0 }] }

/** Finds, counts, sorts and shows one page. */
export async function search(loading: Loading, args: SearchArgs) {
  checkText(args)
  if (args.orderBy === SearchOrder.MOST_LIKE && !args.likeMunicipality) {
    throw badInput('BAD_PAGE', 'MOST_LIKE compares with a municipality: name it.', { argument: 'likeMunicipality' })
  }
  const orderName = `SearchHit ${args.orderBy} ${digestOf([args.query, args.kinds, args.filter])}`
  const page = pageOf(args, orderName, byPlace)
  const memory = await memoryOf(loading)
  const interpretation = interpret(readQuery(args.query), memory.expansion, memory.documents)
  const { catalogue } = memory
  const conditions = conditionsOf({ ...realOnly, ...args.filter }, args.kinds ?? null, catalogue)
  const sorting = new Sorting(conditions, catalogue)
  const isThere = (number: number) => !sorting.alike(number).failed.some(({ name }) => name === 'examples')
  const matches = await matchesOf(loading, interpretation, catalogue, isThere)
  const hits = sorting.hitsAmong(matches.numbers)
  const inRank = await ranked(loading, hits, matches, interpretation.asked, catalogue)
  const sorted = inOrder(inRank, args.orderBy, args.likeMunicipality ?? null, memory)
  const [from, until] = stretch(sorted, page)
  const shown = await shownHits(loading, sorted.slice(from, until), interpretation.asked)
  loading.budget.spend(shown.length)
  const cursor = (at: number) => encodeCursor(orderName, [at, String(sorted[at]!.number)])
  return {
    nodes: shown,
    edges: shown.map((node, index) => ({ cursor: cursor(from + index), node })),
    pageInfo: {
      hasNextPage: until < sorted.length,
      hasPreviousPage: from > 0,
      startCursor: until > from ? cursor(from) : null,
      endCursor: until > from ? cursor(until - 1) : null,
    },
    totalCount: hits.length,
    isComplete: !matches.isCut,
    facets: { ...countedBy(sorting, memory), withoutEach: countedWithout(sorting) },
    didYouMean: meant(args.query, interpretation, memory.expansion),
    unknownWords: interpretation.unknown,
  }
}

/** A cursor is one of these hits alone: another question has other places. */
const digestOf = (question: unknown) => createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 12)

/** Which hits make the page: those after or before the place of a cursor. */
function stretch(sorted: readonly Ranked[], { size, backward, from }: Page): [number, number] {
  const place = from && Math.min(Math.max(0, from[0] as number), sorted.length)
  if (backward) {
    const end = place ?? sorted.length
    return [Math.max(0, end - size), end]
  }
  const start = place === null ? 0 : Math.min(place + 1, sorted.length)
  return [start, Math.min(start + size, sorted.length)]
}

/** The query with what was meant in the place of words that were found by likeness alone. */
function meant(typed: string, { asked }: Interpretation, expansion: Expansion): string | null {
  let text = typed
  for (const { text: word, ways } of asked) {
    if (ways[0]?.reason !== MatchReason.SPELLING) continue
    const [, other] = expansion.meant(word)
    if (other) text = text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'), other.word)
  }
  return text === typed ? null : text
}
