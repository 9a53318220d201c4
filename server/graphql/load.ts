import { sql } from 'kysely'
import type { Fragment, Reading, Row } from '../database/reading.ts'
import type { Budget } from './budget.ts'
import { loadLinks } from './links.ts'
import { beyond, connectionOf, cursorColumns, orderBy, pageOf, type Connection, type PageArguments } from './page.ts'
import type { Plan, Wants } from './plan.ts'
import type { Order } from './orders.ts'
import type { Reader } from './reader.ts'
import { badInput } from './errors.ts'
import { realOnly } from './examples.ts'
import { checkText } from './text.ts'

/** What a request reads with. */
export interface Loading {
  readonly reading: Reading
  readonly budget: Budget
}

export type ListArguments = PageArguments & { filter?: object | null; orderBy?: string | null }

/** The rows of a table that meet a condition, with everything that the plan asks for below them. */
export async function loadRows(loading: Loading, plan: Plan, where: Fragment, atMost: number): Promise<Row[]> {
  const [order] = Object.values(plan.reader.orders)
  const ordered = sql.join([...order!.columns.map(({ name }) => sql.ref(`t.${name}`)), sql.ref('t.id')])
  const rows = await run(
    loading,
    sql`select ${columnsOf(plan)} from ${tableOf(plan.reader)} where ${where} order by ${ordered} limit ${atMost}`,
  )
  loading.budget.spend(rows.length)
  await loadLinks(loading, plan, rows)
  return rows
}

/** One page of a table, within a scope if one is given. */
export async function loadPage(
  loading: Loading,
  plan: Plan,
  wants: Wants,
  args: ListArguments,
  scope: Fragment | null = null,
): Promise<Connection> {
  const { reader } = plan
  checkText(args)
  const [orderName, order] = orderOf(reader, args.orderBy)
  const page = pageOf(args, orderName, order)
  const conditions = [scope, ...filterConditions(loading.reading, reader, args)]
  let found: Row[] = []
  if (wants.items) {
    const columns = wants.cursors ? sql.join([columnsOf(plan), ...cursorColumns(order)]) : columnsOf(plan)
    const where = allOf([...conditions, beyond(order, page)])
    found = await run(
      loading,
      sql`select ${columns} from ${tableOf(reader)} ${where} order by ${orderBy(order, page)} limit ${page.size + 1}`,
    )
  }
  const connection = connectionOf(found, page, orderName, order, wants.cursors)
  if (wants.total) {
    const count = sql`select cast(count(*) as integer) as "count" from ${tableOf(reader)} ${allOf(conditions)}`
    connection.totalCount = (await run(loading, count))[0]!['count'] as number
  }
  loading.budget.spend(connection.nodes.length)
  await loadLinks(loading, plan, connection.nodes)
  return connection
}

/** Runs a statement that is written anew for each request. */
export function run({ reading }: Pick<Loading, 'reading'>, statement: Fragment): Promise<Row[]> {
  return reading.all(reading.compile(statement))
}

export function tableOf(reader: Reader): Fragment {
  return sql`${sql.table(reader.table)} as t`
}

export function columnsOf({ columns }: Plan): Fragment {
  return sql.join([...columns].map(([property, column]) => sql`${sql.ref(`t.${column}`)} as ${sql.id(property)}`))
}

export function allOf(conditions: (Fragment | null)[]): Fragment {
  const given = conditions.filter(condition => condition !== null)
  return given.length ? sql`where ${sql.join(given, sql` and `)}` : sql``
}

/**
 * The conditions of a list that takes a filter. A filter field that is null or absent filters nothing, an empty list
 * everything. Examples are left out unless asked for; a list that takes no filter has what belongs to its parent.
 */
export function filterConditions(reading: Reading, reader: Reader, args: ListArguments): (Fragment | null)[] {
  if (!('filter' in args)) return []
  const filter = { ...(reader.filters['examples'] ? realOnly : {}), ...args.filter }
  return Object.entries(filter).map(([name, value]) => {
    const write = reader.filters[name]
    if (!write) throw new Error(`${reader.type} has no filter "${name}"`)
    return value == null ? null : write(value as never, reading)
  })
}

/** The order by its name in arguments, and the name that its cursors bear: no other list takes them. */
export function orderOf(reader: Reader, name: string | null | undefined): readonly [string, Order] {
  const [first] = Object.keys(reader.orders)
  const chosen = name ?? first!
  const order = reader.orders[chosen]
  if (!order) throw badInput('BAD_PAGE', `"${chosen}" is no order of this list.`, { argument: 'orderBy' })
  return [`${reader.type} ${chosen}`, order]
}
