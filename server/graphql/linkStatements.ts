import { sql } from 'kysely'
import type { Fragment, Row } from '../database/reading.ts'
import { countingCost } from './budget.ts'
import { byPosition, type Order } from './orders.ts'
import { behind, beyond, cursorColumns, orderBy, type Page } from './page.ts'
import type { LinkPlan, Plan } from './plan.ts'
import type { Many } from './reader.ts'
import { allOf, atMost, columnsOf, run, runKept, tableOf, type Loading } from './statements.ts'

const parentColumn = '@parent'
const rankColumn = '@rank'

/** A link with many on the other side, to be followed from these parents. */
export interface Following {
  readonly loading: Loading
  readonly link: LinkPlan
  readonly reading: Many
  readonly parents: string[]
  readonly conditions: (Fragment | null)[]
  readonly order: Order
  readonly page: Page
}

/** The things with these ids. */
export function rowsById(loading: Loading, plan: Plan, ids: string[]): Promise<Row[]> {
  const { reading } = loading
  const list = reading.list(ids)
  const write = () =>
    sql`select ${columnsOf(plan)} from ${tableOf(plan.reader)} where ${reading.isOneOf(sql.ref('t.id'), sql`${list}`)}`
  return runKept(loading, plan, 'byId', write, [list])
}

/** The rows on the other side by parent, each parent's in order and at most one more than a page. */
export async function linkedRows(following: Following): Promise<Map<string, Row[]>> {
  const { parents } = following
  if (parents.length === 1) return new Map([[parents[0]!, await rowsOfOne(following, parents[0]!)]])
  const rows = await rowsOfMany(following)
  const byParent = new Map<string, Row[]>(parents.map(id => [id, []]))
  for (const row of rows) byParent.get(row[parentColumn] as string)![Number(row[rankColumn]) - 1] = row
  return byParent
}

/** With one parent the index on its key and the order gives the rows as they are. */
function rowsOfOne({ loading, link, reading, conditions, order, page }: Following, parent: string): Promise<Row[]> {
  const alias = aliasOf(reading, order)
  const further = [...conditions, beyond(order, page, alias)].filter(condition => condition !== null)
  const write = () => {
    const where = allOf([sql`${ownColumn(reading)} = ${parent}`, ...further])
    return sql`select ${sql.join(columns(link, order, alias))} from ${source(link.plan, reading)} ${where}
      order by ${orderBy(order, page, alias)} ${atMost(page.size + 1)}`
  }
  if (further.length) return run(loading, write())
  return runKept(loading, link.plan, `one ${page.backward}`, write, [parent, page.size + 1])
}

function rowsOfMany({ loading, link, reading, parents, conditions, order, page }: Following): Promise<Row[]> {
  const alias = aliasOf(reading, order)
  const further = [...conditions, beyond(order, page, alias)].filter(condition => condition !== null)
  const ids = loading.reading.list(parents)
  // Each parent may have one row more than its page; beyond that it is too much, and the budget says so.
  const most = loading.budget.left + parents.length + 1
  const write = () => {
    const own = ownColumn(reading)
    const rank = sql`row_number() over (partition by ${own} order by ${orderBy(order, page, alias)})`
    const found = [
      ...columns(link, order, alias),
      sql`${own} as ${sql.id(parentColumn)}`,
      sql`${rank} as ${sql.id(rankColumn)}`,
    ]
    const where = allOf([loading.reading.isOneOf(own, sql`${ids}`), ...further])
    return sql`select * from (select ${sql.join(found)} from ${source(link.plan, reading)} ${where}) as ranked
      where ${sql.ref(rankColumn)} <= ${page.size + 1} ${atMost(most)}`
  }
  if (further.length) return run(loading, write())
  return runKept(loading, link.plan, `many ${page.backward}`, write, [ids, page.size + 1, most])
}

/** The parents that have something on the side that the page was reached from. */
export async function parentsBehind({ loading, link, reading, parents, conditions, order, page }: Following) {
  const own = ownColumn(reading)
  const isOwn = loading.reading.isOneOf(own, sql`${loading.reading.list(parents)}`)
  const where = allOf([isOwn, ...conditions, behind(order, page, aliasOf(reading, order))])
  const rows = await run(
    loading,
    sql`select distinct ${own} as "id" from ${source(link.plan, reading)} ${where} ${atMost(parents.length)}`,
  )
  return new Set(rows.map(row => row['id'] as string))
}

/** How many there are on the other side, by parent; a parent without any is left out. */
export async function linkedTotals({ loading, link, reading, parents, conditions }: Following) {
  const own = ownColumn(reading)
  const where = allOf([loading.reading.isOneOf(own, sql`${loading.reading.list(parents)}`), ...conditions])
  const rows = await run(
    loading,
    sql`select ${own} as "id", cast(count(*) as integer) as "count" from ${source(link.plan, reading)} ${where} group by ${own}`,
    countingCost,
  )
  return new Map(rows.map(row => [row['id'] as string, row['count'] as number]))
}

function columns({ plan, wants }: LinkPlan, order: Order, alias: string): Fragment[] {
  return wants.cursors ? [columnsOf(plan), ...cursorColumns(order, alias)] : [columnsOf(plan)]
}

/** The position is a fact of the link, every other order one of the thing itself. */
function aliasOf({ via }: Many, order: Order): string {
  return 'table' in via && order === byPosition ? 'j' : 't'
}

function ownColumn({ via }: Many): Fragment {
  return sql.ref(`${'table' in via ? 'j' : 't'}.${via.own}`)
}

function source(plan: Plan, { via }: Many): Fragment {
  if (!('table' in via)) return tableOf(plan.reader)
  return sql`${sql.table(via.table)} as j join ${tableOf(plan.reader)} on t.id = ${sql.ref(`j.${via.other}`)}`
}
