import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import type { Fragment, Row } from '../database/reading.ts'
import { kindOf } from '../database/id.ts'
import { badInput } from './errors.ts'
import { keptPlan } from './keptPlans.ts'
import { frozenById, type FrozenTables } from './frozen.ts'
import { loadPage, loadRows } from './load.ts'
import { loadLinks, reachedOnce } from './links.ts'
import type { Connection } from './page.ts'
import { planConnection, planObject } from './plan.ts'
import type { Reader } from './reader.ts'
import type { ListArguments, Loading } from './statements.ts'
import { checkText } from './text.ts'

/** Answers a root field that is a connection. */
export function readPage(
  loading: Loading,
  info: GraphQLResolveInfo,
  reader: Reader,
  args: ListArguments,
  scope?: Fragment,
): Promise<Connection> {
  const type = getNamedType(info.returnType) as GraphQLObjectType
  const { plan, wants } = keptPlan(info, reader, () => planConnection(info, type, info.fieldNodes, reader))
  return loadPage(loading, plan, wants, args, scope)
}

/** Answers a root field that is one thing, found by a column that is unique; null when there is none. */
export async function readOne(
  loading: Loading,
  info: GraphQLResolveInfo,
  reader: Reader,
  column: string,
  value: string,
): Promise<Row | null> {
  checkText(value, column)
  return readFirst(loading, info, reader, sql`${sql.ref(`t.${column}`)} = ${value}`)
}

/** Answers a root field that is one thing, found by a condition; null when nothing meets it. */
export async function readFirst(
  loading: Loading,
  info: GraphQLResolveInfo,
  reader: Reader,
  where: Fragment,
): Promise<Row | null> {
  const type = info.schema.getType(reader.type) as GraphQLObjectType
  const plan = keptPlan(info, reader, () => planObject(info, type, info.fieldNodes, reader))
  const [row] = await loadRows(loading, plan, where, 1)
  return row ?? null
}

/** Answers a root field that is one thing as it was once: out of these tables, not out of the database. */
export async function readFrozen(
  loading: Loading,
  info: GraphQLResolveInfo,
  reader: Reader,
  tables: FrozenTables,
  id: string,
): Promise<Row | null> {
  const type = info.schema.getType(reader.type) as GraphQLObjectType
  const plan = keptPlan(info, reader, () => planObject(info, type, info.fieldNodes, reader))
  const rows = frozenById(tables, plan, [id])
  loading.budget.spend(rows.length)
  await loadLinks(loading, plan, reachedOnce(rows))
  return rows[0] ?? null
}

/** Answers a root field that is a plain list, few by nature. */
export function readList(
  loading: Loading,
  info: GraphQLResolveInfo,
  reader: Reader,
  where: Fragment = sql`1 = 1`,
): Promise<Row[]> {
  const type = getNamedType(info.returnType) as GraphQLObjectType
  const plan = keptPlan(info, reader, () => planObject(info, type, info.fieldNodes, reader))
  return loadRows(loading, plan, where, 200)
}

/** Answers a field with things of one kind by their ids, each told which type it is. */
export async function readByIds(
  loading: Loading,
  info: GraphQLResolveInfo,
  reader: Reader,
  ids: string[],
): Promise<Row[]> {
  const type = info.schema.getType(reader.type) as GraphQLObjectType
  const plan = keptPlan(info, reader, () => planObject(info, type, info.fieldNodes, reader))
  const isOneOf = loading.reading.isOneOf(sql.ref('t.id'), sql`${loading.reading.list(ids)}`)
  const where = reader.isPublic ? sql`${isOneOf} and ${reader.isPublic}` : isOneOf
  const rows = await loadRows(loading, plan, where, ids.length)
  for (const row of rows) row['__typename'] = reader.type
  return rows
}

/** The id when it has the form of one. Throws `BAD_ID` otherwise. */
export function checkedId(id: string, argument = 'id'): string {
  if (!kindOf(id))
    throw badInput('BAD_ID', `"${argument}" is no id: ids look like case_01h2xcejqtf2nbrexx3vqjhp41.`, { argument })
  return id
}
