import type { Row } from '../database/reading.ts'
import { linkedRows, linkedTotals, rowsById } from './linkStatements.ts'
import { connectionOf, pageOf, type Page } from './page.ts'
import type { LinkPlan, Plan } from './plan.ts'
import type { Many, One } from './reader.ts'
import { filterConditions, type ListArguments, type Loading } from './statements.ts'
import { checkText } from './text.ts'

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
  const rows = ids.length ? await rowsById(loading, plan, ids) : []
  await loadLinks(loading, plan, rows)
  const byId = new Map(rows.map(row => [row['id'], row]))
  for (const parent of parents) parent[key] = byId.get(parent[column]) ?? null
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
  const ids = parents.map(parent => parent['id'] as string)
  const following = { loading, link, reading, parents: ids, conditions, order, page }

  const found = wants.items ? await linkedRows(following) : new Map<string, Row[]>()
  const totals = wants.total ? await linkedTotals(following) : null
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

function wholeList(atMost: number): Page {
  return { size: atMost, backward: false, from: null, reached: false }
}
