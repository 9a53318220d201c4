import type { Row } from '../database/reading.ts'
import { rowsById, type Following } from './linkStatements.ts'
import { byPosition } from './orders.ts'
import type { Page } from './page.ts'
import type { Plan } from './plan.ts'

/**
 * Rows as they were once, by table and with the columns of the database: what they link to is found among them where
 * they have its table, and in the database of today where they have not.
 */
export type FrozenTables = ReadonlyMap<string, readonly Row[]>

const own = Symbol('the tables that a frozen row belongs to')
type FrozenRow = Row & { [own]?: FrozenTables }

/** The tables that these rows, all of one selection, are of; null for rows of today. */
export function frozenTablesOf(rows: Iterable<Row>): FrozenTables | null {
  for (const row of rows) return (row as FrozenRow)[own] ?? null
  return null
}

/** The things of a frozen table with these ids, with the columns that the plan asks for. */
export function frozenById(tables: FrozenTables, plan: Plan, ids: readonly string[]): Row[] {
  const rows = tables.get(plan.reader.table)!.filter(row => ids.includes(row['id'] as string))
  return rows.map(row => {
    const asked: FrozenRow = Object.fromEntries([...plan.columns].map(([name, column]) => [name, row[column] ?? null]))
    asked[own] = tables
    return asked
  })
}

/** Whether a link from a frozen row is one of then: its own table or the table of the link is frozen too. */
export function isFrozenLink(tables: FrozenTables, { reading, link }: Following): boolean {
  return tables.has('table' in reading.via ? reading.via.table : link.plan.reader.table)
}

/** As `linkedRows`: the rows on the other side by parent, in order and at most one more than a page. */
export async function frozenLinkedRows(tables: FrozenTables, following: Following): Promise<Map<string, Row[]>> {
  const { loading, link, parents, page, order } = following
  if (order !== byPosition) throw new Error(`${link.plan.reader.type} of a frozen row are only read in their order`)
  const linked = linksOf(tables, following)
  const ids = [...new Set(parents.flatMap(parent => linked.get(parent)!.map(({ id }) => id)))]
  const isFrozen = tables.has(link.plan.reader.table)
  const rows = isFrozen ? frozenById(tables, link.plan, ids) : ids.length ? await rowsById(loading, link.plan, ids) : []
  const byId = new Map(rows.map(row => [row['id'], row]))
  return new Map(
    [...linked].map(([parent, links]) => [
      parent,
      pageOfLinks(links, page).flatMap(({ id, position }) => {
        const row = byId.get(id)
        // A copy, for the position is one of the link; the symbol goes with it.
        return row ? { ...row, '#0': position } : []
      }),
    ]),
  )
}

/** As `parentsBehind`. */
export function frozenBehind(tables: FrozenTables, following: Following): Set<string> {
  const hasSome = (links: Link[]) => linksBeyond(links, following.page).length < links.length
  return new Set([...linksOf(tables, following)].filter(([, links]) => hasSome(links)).map(([parent]) => parent))
}

/** As `linkedTotals`. */
export function frozenTotals(tables: FrozenTables, following: Following): Map<string, number> {
  return new Map([...linksOf(tables, following)].map(([parent, links]) => [parent, links.length]))
}

interface Link {
  readonly id: string
  readonly position: number
}

function linksOf(tables: FrozenTables, { link, reading: { via }, parents }: Following): Map<string, Link[]> {
  const [table, other] = 'table' in via ? [via.table, via.other] : [link.plan.reader.table, 'id']
  const found = new Map<string, Link[]>(parents.map(id => [id, []]))
  for (const row of tables.get(table)!) {
    found.get(row[via.own] as string)?.push({ id: row[other] as string, position: row['position'] as number })
  }
  for (const links of found.values()) links.sort(inOrder)
  return found
}

const inOrder = (a: Link, b: Link) => a.position - b.position || (a.id < b.id ? -1 : 1)

function pageOfLinks(links: Link[], page: Page): Link[] {
  const directed = page.backward ? links.toReversed() : links
  return linksBeyond(directed, page).slice(0, page.size + 1)
}

function linksBeyond(links: Link[], { backward, from }: Page): Link[] {
  if (!from) return links
  const cursor = { position: from[0] as number, id: from[1] as string }
  const beyond = links.filter(link => (backward ? inOrder(link, cursor) < 0 : inOrder(cursor, link) < 0))
  return beyond.filter(({ id }) => id !== cursor.id)
}
