import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { kindOf } from '../database/id.ts'
import type { Row } from '../database/reading.ts'
import { readByIds } from '../graphql/read.ts'

type Things = ReadonlyMap<string, Row>
const read = new WeakMap<object, Map<FieldNode, Promise<Things>>>()

/**
 * What a hit links to, read for all hits of its page at once: one statement for each kind of thing, and one for each
 * link that is asked for below.
 */
export async function linked<T extends { page: readonly T[] }>(
  context: Context,
  info: GraphQLResolveInfo,
  hit: T,
  idOf: (hit: T) => string | null,
): Promise<Row | null> {
  const id = idOf(hit)
  if (id === null) return null
  const ofPage = read.get(hit.page) ?? new Map<FieldNode, Promise<Things>>()
  read.set(hit.page, ofPage)
  const field = info.fieldNodes[0]!
  const things =
    ofPage.get(field) ??
    readAll(
      context,
      info,
      hit.page.flatMap(other => idOf(other) ?? []),
    )
  ofPage.set(field, things)
  return (await things).get(id) ?? null
}

async function readAll(context: Context, info: GraphQLResolveInfo, ids: readonly string[]): Promise<Things> {
  const distinct = [...new Set(ids)]
  // Read once, but answered as often as it stands there.
  context.budget.spend(ids.length - distinct.length)
  const things = new Map<string, Row>()
  for (const [kind, ofKind] of Map.groupBy(distinct, id => kindOf(id)!)) {
    const reader = context.readersByKind.get(kind)
    if (!reader) continue
    for (const row of await readByIds(context, info, reader, ofKind)) things.set(row['id'] as string, row)
  }
  return things
}
