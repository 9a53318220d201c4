import { sql } from 'kysely'
import type { Fragment, Row } from '../database/reading.ts'
import { countingCost } from './budget.ts'
import { loadLinks, reachedOnce } from './links.ts'
import {
  behind,
  beyond,
  connectionOf,
  cursorColumns,
  looksBack,
  orderBy,
  pageOf,
  turned,
  type Connection,
} from './page.ts'
import type { Plan, Wants } from './plan.ts'
import {
  allOf,
  atMost,
  columnsOf,
  filterConditions,
  orderOf,
  run,
  tableOf,
  type ListArguments,
  type Loading,
} from './statements.ts'
import { checkText } from './text.ts'

/** The rows of a table that meet a condition, with everything that the plan asks for below them. */
export async function loadRows(loading: Loading, plan: Plan, where: Fragment, most: number): Promise<Row[]> {
  const [order] = Object.values(plan.reader.orders)
  const ordered = sql.join([...order!.columns.map(({ name }) => sql.ref(`t.${name}`)), sql.ref('t.id')])
  const rows = await run(
    loading,
    sql`select ${columnsOf(plan)} from ${tableOf(plan.reader)} where ${where} order by ${ordered} ${atMost(most)}`,
  )
  loading.budget.spend(rows.length)
  await loadLinks(loading, plan, reachedOnce(rows))
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
      sql`select ${columns} from ${tableOf(reader)} ${where} order by ${orderBy(order, page)} ${atMost(page.size + 1)}`,
    )
  }
  const hasBehind = looksBack(page, wants) && (await lookBack())
  const connection = connectionOf(found, page, orderName, order, wants, hasBehind)
  if (wants.total) {
    const count = sql`select cast(count(*) as integer) as "count" from ${tableOf(reader)} ${allOf(conditions)}`
    connection.totalCount = (await run(loading, count, countingCost))[0]!['count'] as number
  }
  loading.budget.spend(connection.nodes.length * wants.copies)
  await loadLinks(loading, plan, reachedOnce(connection.nodes, wants.copies))
  return connection

  /** The way back from the cursor: as a rule the first thing there is its own. */
  async function lookBack() {
    const where = allOf([...conditions, behind(order, page)])
    const first = sql`select t.id from ${tableOf(reader)} ${where} order by ${orderBy(order, turned(page))} ${atMost(1)}`
    return (await run(loading, first)).length > 0
  }
}
