import { sql } from 'kysely'
import type { Fragment, Row, Statement } from '../database/reading.ts'
import { allOf, columnsOf, filterConditions, run, tableOf, type ListArguments, type Loading } from './load.ts'
import { beyond, connectionOf, cursorColumns, orderBy, pageOf, type Page } from './page.ts'
import type { LinkPlan, Plan } from './plan.ts'
import { byPosition, type Order } from './orders.ts'
import type { Many, One } from './reader.ts'
import { checkText } from './text.ts'

const parentColumn = '@parent'
const rankColumn = '@rank'

/** Follows every link of a plan from these rows: one statement per link, however many rows there are. */
export async function loadLinks(loading: Loading, plan: Plan, parents: Row[]): Promise<void> {
  if (!parents.length) return
  for (const link of plan.links) {
    if (link.reading.kind === 'one') await followOne(loading, link, link.reading, parents)
    else await followMany(loading, link, link.reading, parents)
  }
}

async function followOne(loading: Loading, { plan, key }: LinkPlan, { column }: One, parents: Row[]): Promise<void> {
  const ids = [...new Set(parents.map(parent => parent[column] as string | null))].filter(id => id !== null)
  loading.budget.spend(ids.length)
  const rows = ids.length ? await loading.reading.all(statementOfOne(loading, plan, ids)) : []
  await loadLinks(loading, plan, rows)
  const byId = new Map(rows.map(row => [row['id'], row]))
  for (const parent of parents) parent[key] = byId.get(parent[column]) ?? null
}

function statementOfOne({ reading }: Loading, plan: Plan, ids: string[]): Statement {
  const isOneOf = reading.isOneOf(sql.ref('t.id'), sql`${reading.list(ids)}`)
  return reading.compile(sql`select ${columnsOf(plan)} from ${tableOf(plan.reader)} where ${isOneOf}`)
}

async function followMany(loading: Loading, link: LinkPlan, reading: Many, parents: Row[]): Promise<void> {
  const { plan, wants, key } = link
  const args = link.args as ListArguments
  checkText(args)
  const order = args.orderBy ? plan.reader.orders[args.orderBy]! : reading.order
  // Cursors bear it: no other list takes them.
  const orderName = `${plan.reader.type} ${reading.via.own} ${args.orderBy ?? ''}`
  const page = reading.atMost ? wholeList(reading.atMost) : pageOf(args, orderName, order)
  const conditions = filterConditions(loading.reading, plan.reader, args)
  const level = { loading, link, reading, parents, conditions }

  const found = wants.items ? await linkedRows(level, order, page) : new Map<string, Row[]>()
  const totals = wants.total ? await linkedTotals(level) : null
  const shown: Row[] = []
  for (const parent of parents) {
    const id = parent['id'] as string
    const connection = connectionOf(found.get(id) ?? [], page, orderName, order, wants.cursors)
    if (totals) connection.totalCount = totals.get(id) ?? 0
    parent[key] = reading.atMost ? connection.nodes : connection
    loading.budget.spend(connection.nodes.length)
    shown.push(...connection.nodes)
  }
  await loadOnce(loading, plan, shown)
}

/** The same thing may be reached from several parents: what is below it is read once. */
async function loadOnce(loading: Loading, plan: Plan, rows: Row[]): Promise<void> {
  if (!plan.links.length) return
  const first = new Map<unknown, Row>()
  for (const row of rows) if (!first.has(row['id'])) first.set(row['id'], row)
  await loadLinks(loading, plan, [...first.values()])
  if (first.size === rows.length) return
  for (const row of rows) for (const { key } of plan.links) row[key] = first.get(row['id'])![key]
}

interface Level {
  readonly loading: Loading
  readonly link: LinkPlan
  readonly reading: Many
  readonly parents: Row[]
  readonly conditions: (Fragment | null)[]
}

/** The rows on the other side of a link by parent, each parent's in order and at most one more than a page. */
async function linkedRows({ loading, link, reading, parents, conditions }: Level, order: Order, page: Page) {
  const { plan, wants } = link
  const joined = 'table' in reading.via
  const alias = joined && order === byPosition ? 'j' : 't'
  const columns = wants.cursors ? [columnsOf(plan), ...cursorColumns(order, alias)] : [columnsOf(plan)]
  const own = ownColumn(reading)
  const ids = parents.map(parent => parent['id'] as string)
  const from = fromLink(plan, reading)
  const further = [...conditions, beyond(order, page, alias)]
  if (ids.length === 1) {
    const where = allOf([sql`${own} = ${ids[0]}`, ...further])
    const ordered = sql`order by ${orderBy(order, page, alias)} limit ${page.size + 1}`
    return new Map([[ids[0]!, await run(loading, sql`select ${sql.join(columns)} from ${from} ${where} ${ordered}`)]])
  }
  const where = allOf([isOneOfParents(loading, own, ids), ...further])
  const rank = sql`row_number() over (partition by ${own} order by ${orderBy(order, page, alias)})`
  columns.push(sql`${own} as ${sql.id(parentColumn)}`, sql`${rank} as ${sql.id(rankColumn)}`)
  const rows = await run(
    loading,
    sql`select * from (select ${sql.join(columns)} from ${from} ${where}) as ranked
      where ${sql.ref(rankColumn)} <= ${page.size + 1} limit ${loading.budget.left + ids.length + 1}`,
  )
  const byParent = new Map<string, Row[]>(ids.map(id => [id, []]))
  for (const row of rows) byParent.get(row[parentColumn] as string)![Number(row[rankColumn]) - 1] = row
  return byParent
}

async function linkedTotals({ loading, link, reading, parents, conditions }: Level): Promise<Map<string, number>> {
  const own = ownColumn(reading)
  const where = allOf([
    isOneOfParents(
      loading,
      own,
      parents.map(parent => parent['id'] as string),
    ),
    ...conditions,
  ])
  const rows = await run(
    loading,
    sql`select ${own} as "id", cast(count(*) as integer) as "count" from ${fromLink(link.plan, reading)} ${where} group by ${own}`,
  )
  return new Map(rows.map(row => [row['id'] as string, row['count'] as number]))
}

function isOneOfParents({ reading }: Loading, own: Fragment, ids: string[]): Fragment {
  return reading.isOneOf(own, sql`${reading.list(ids)}`)
}

function ownColumn({ via }: Many): Fragment {
  return sql.ref(`${'table' in via ? 'j' : 't'}.${via.own}`)
}

function fromLink(plan: Plan, { via }: Many): Fragment {
  if (!('table' in via)) return tableOf(plan.reader)
  return sql`${sql.table(via.table)} as j join ${tableOf(plan.reader)} on t.id = ${sql.ref(`j.${via.other}`)}`
}

function wholeList(atMost: number): Page {
  return { size: atMost, backward: false, from: null, reached: false }
}
