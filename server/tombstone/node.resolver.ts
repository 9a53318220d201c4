import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { kindOf } from '../database/id.ts'
import type { Row } from '../database/reading.ts'
import { badInput } from '../graphql/errors.ts'
import { Node } from '../graphql/node.ts'
import { checkedId, readByIds, readFirst } from '../graphql/read.ts'
import { checkText } from '../graphql/text.ts'
import { tombstoneReader } from './tombstone.reader.ts'
import { Tombstone } from './tombstone.type.ts'

const maximumIds = 100

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id; a Tombstone for what was taken away; null for what never was.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const found = await nodesOf(context, info, [checkedId(id)])
    return found.get(id) ?? null
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Up to 100 things by their ids, in that order; null for what never was.',
  })
  async nodes(
    @Arg('ids', () => [ID], { description: 'Their ids, at most 100.' }) ids: string[],
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    if (ids.length > maximumIds) {
      const message = `"ids" has ${ids.length} values: at most ${maximumIds} are taken.`
      throw badInput('TOO_MANY_VALUES', message, { argument: 'ids', maximum: maximumIds })
    }
    const found = await nodesOf(
      context,
      info,
      ids.map(id => checkedId(id, 'ids')),
    )
    return ids.map(id => found.get(id) ?? null)
  }

  @Query(() => Tombstone, {
    nullable: true,
    description: 'Why there is no longer a case at this address; null if there never was, or still is.',
  })
  withdrawnCase(
    @Arg('slug', () => String, { description: 'The case’s part of the address.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return tombstoneAt(context, info, 'case', slug)
  }

  @Query(() => Tombstone, {
    nullable: true,
    description: 'Why there is no longer a solution at this address; null if there never was, or still is.',
  })
  withdrawnSolution(
    @Arg('slug', () => String, { description: 'The solution’s part of the address.' }) slug: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return tombstoneAt(context, info, 'solution', slug)
  }
}

/** What is left of the thing that was at this address, or at an earlier one of it. */
function tombstoneAt(context: Context, info: GraphQLResolveInfo, kind: string, slug: string) {
  checkText(slug, 'slug')
  const here = sql`select target from former_slugs where kind = ${kind} and slug = ${slug}`
  return readFirst(context, info, tombstoneReader, sql`t.kind = ${kind} and (t.slug = ${slug} or t.id in (${here}))`)
}

/** One statement per kind among the ids, and one more for those that are gone. */
async function nodesOf(context: Context, info: GraphQLResolveInfo, ids: string[]): Promise<Map<string, Row>> {
  const byKind = Map.groupBy(new Set(ids), id => kindOf(id)!)
  const rows: Row[] = []
  for (const [kind, ofKind] of byKind) {
    const reader = context.readersByKind.get(kind)
    if (reader) rows.push(...(await readByIds(context, info, reader, ofKind)))
  }
  const found = new Map(rows.map(row => [row['id'] as string, row]))
  const missing = ids.filter(id => !found.has(id))
  if (missing.length) {
    for (const row of await readByIds(context, info, tombstoneReader, missing)) found.set(row['id'] as string, row)
  }
  return found
}
