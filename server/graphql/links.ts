import type { Row } from '../database/reading.ts'
import { frozenBehind, frozenById, frozenLinkedRows, frozenTablesOf, frozenTotals, isFrozenLink } from './frozen.ts'
import { linkedRows, linkedTotals, parentsBehind, rowsById } from './linkStatements.ts'
import { connectionOf, looksBack, pageOf, type Page } from './page.ts'
import type { LinkPlan, Plan } from './plan.ts'
import type { Found, Many, One } from './reader.ts'
import { filterConditions, type ListArguments, type Loading } from './statements.ts'
import { checkText } from './text.ts'

/** Rows, and how often each will stand in the answer: a row that several parents share is read once and told often. */
export type Reached = ReadonlyMap<Row, number>

export function reachedOnce(rows: Row[], times = 1): Reached {
  return new Map(rows.map(row => [row, times]))
}

/** Follows every link of a plan from these rows: one statement per link, however many rows there are. */
export async function loadLinks(loading: Loading, plan: Plan, parents: Reached): Promise<void> {
  if (!parents.size) return
  for (const link of plan.links) {
    if (link.reading.kind === 'one') await followOne(loading, link, link.reading, parents)
    else if (link.reading.kind === 'found') await followFound(loading, link, link.reading, parents)
    else await followMany(loading, link, link.reading, parents)
  }
}

async function followOne(loading: Loading, { plan, key }: LinkPlan, { column }: One, parents: Reached): Promise<void> {
  const times = new Map<string, number>()
  for (const [parent, often] of parents) {
    const id = parent[column] as string | null
    if (id === null) continue
    times.set(id, (times.get(id) ?? 0) + often)
    loading.budget.spend(often)
  }
  const frozen = frozenTablesOf(parents.keys())
  const isFrozen = frozen?.has(plan.reader.table)
  const ids = [...times.keys()]
  const rows = isFrozen ? frozenById(frozen!, plan, ids) : ids.length ? await rowsById(loading, plan, ids) : []
  await loadLinks(loading, plan, new Map(rows.map(row => [row, times.get(row['id'] as string)!])))
  const byId = new Map(rows.map(row => [row['id'], row]))
  for (const parent of parents.keys()) parent[key] = byId.get(parent[column]) ?? null
}

async function followFound(loading: Loading, { plan, key, args }: LinkPlan, { find }: Found, parents: Reached) {
  checkText(args)
  const ids = [...parents.keys()].map(parent => parent['id'] as string)
  const found = await find(loading, [...new Set(ids)], args)
  const shown = new Map<Row, number>()
  for (const [parent, often] of parents) {
    const rows = found.get(parent['id'] as string) ?? []
    parent[key] = rows
    loading.budget.spend(rows.length * often)
    for (const row of rows) shown.set(row, (shown.get(row) ?? 0) + often)
  }
  await loadLinks(loading, plan, shown)
}

async function followMany(loading: Loading, link: LinkPlan, reading: Many, parents: Reached): Promise<void> {
  const { plan, wants, key } = link
  const args = link.args as ListArguments
  checkText(args)
  const order = args.orderBy ? plan.reader.orders[args.orderBy]! : reading.order
  // Cursors bear it: no other list takes them.
  const orderName = `${plan.reader.type} ${reading.via.own} ${args.orderBy ?? ''}`
  const page = reading.atMost ? wholeList(reading.atMost) : pageOf(args, orderName, order)
  const conditions = filterConditions(loading.reading, plan.reader, args)
  const ids = [...parents.keys()].map(parent => parent['id'] as string)
  const following = { loading, link, reading, parents: ids, conditions, order, page }

  const tables = frozenTablesOf(parents.keys())
  const frozen = tables && isFrozenLink(tables, following) ? tables : null
  const rowsOf = () => (frozen ? frozenLinkedRows(frozen, following) : linkedRows(following))
  const totalsOf = () => (frozen ? frozenTotals(frozen, following) : linkedTotals(following))
  const behindOf = () => (frozen ? frozenBehind(frozen, following) : parentsBehind(following))
  const found = wants.items ? await rowsOf() : new Map<string, Row[]>()
  const totals = wants.total ? await totalsOf() : null
  const behind = looksBack(page, wants) ? await behindOf() : null
  const shown: [Row, number][] = []
  for (const [parent, often] of parents) {
    const id = parent['id'] as string
    const connection = connectionOf(found.get(id) ?? [], page, orderName, order, wants, behind?.has(id) ?? false)
    if (totals) connection.totalCount = totals.get(id) ?? 0
    parent[key] = reading.atMost ? connection.nodes : connection
    const times = often * wants.copies
    loading.budget.spend(connection.nodes.length * times)
    for (const row of connection.nodes) shown.push([row, times])
  }
  await loadOnce(loading, plan, shown)
}

/** The same thing may be reached from several parents: what is below it is read once. */
async function loadOnce(loading: Loading, plan: Plan, shown: [Row, number][]): Promise<void> {
  if (!plan.links.length) return
  const first = new Map<unknown, Row>()
  const reached = new Map<Row, number>()
  for (const [row, times] of shown) {
    const same = first.get(row['id']) ?? row
    first.set(row['id'], same)
    reached.set(same, (reached.get(same) ?? 0) + times)
  }
  await loadLinks(loading, plan, reached)
  if (reached.size === shown.length) return
  for (const [row] of shown) for (const { key } of plan.links) row[key] = first.get(row['id'])![key]
}

function wholeList(atMost: number): Page {
  return { size: atMost, backward: false, from: null }
}
