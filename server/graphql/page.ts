import type { Fragment, Row } from '../database/reading.ts'
import { sql } from 'kysely'
import { decodeCursor, encodeCursor, type Place } from './cursor.ts'
import { badInput } from './errors.ts'
import type { Order, OrderColumn } from './orders.ts'
import type { Wants } from './plan.ts'

export const defaultPageSize = 20
export const maximumPageSize = 100

/** A page as asked for, checked: how many, from where, in which direction. */
export interface Page {
  readonly size: number
  readonly backward: boolean
  readonly from: Place | null
}

export type PageArguments = {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** Checks the page arguments. Throws `PAGE_TOO_LARGE`, `BAD_PAGE` or `BAD_CURSOR`. */
export function pageOf(args: PageArguments, orderName: string, order: Order): Page {
  const { first, after, last, before } = args
  const backward = last != null || (before != null && first == null)
  if (first != null && last != null) {
    throw badInput('BAD_PAGE', 'Ask for "first" or for "last", not for both.', { argument: 'last' })
  }
  if ((backward ? after : before) != null) {
    const [size, cursor] = backward ? ['last', 'after'] : ['first', 'before']
    throw badInput('BAD_PAGE', `"${cursor}" does not go with "${size}".`, { argument: cursor })
  }
  const size = (backward ? last : first) ?? defaultPageSize
  const argument = backward ? 'last' : 'first'
  if (size > maximumPageSize) {
    const message = `"${argument}" is ${size}: a page has at most ${maximumPageSize}.`
    throw badInput('PAGE_TOO_LARGE', message, { argument, maximum: maximumPageSize })
  }
  if (size < 1) throw badInput('BAD_PAGE', `"${argument}" is ${size}: a page has at least 1.`, { argument })
  const cursor = backward ? before : after
  const like = [...order.columns.map(column => column.like), '']
  const cursorArgument = backward ? 'before' : 'after'
  const from = cursor == null ? null : decodeCursor(cursor, orderName, like, cursorArgument)
  return { size, backward, from }
}

/** The order's columns and the id, as SQL over the table called `t` (or, for a link's position, `j`). */
export function keysOf(order: Order, alias = 't'): Fragment[] {
  return [...order.columns.map(column => valueOf(column, alias)), sql.ref('t.id')]
}

function valueOf({ name, absent }: OrderColumn, alias: string): Fragment {
  const value = sql.ref(`${alias}.${name}`)
  return absent === undefined ? value : sql`coalesce(${value}, ${absent})`
}

export function orderBy(order: Order, page: Page, alias?: string): Fragment {
  const direction = isAscending(order, page) ? sql`asc` : sql`desc`
  return sql.join(keysOf(order, alias).map(key => sql`${key} ${direction}`))
}

/** What lies beyond the cursor: one comparison of row values, which an index on the order's columns answers. */
export function beyond(order: Order, page: Page, alias?: string): Fragment | null {
  return page.from && compared(order, page.from, isAscending(order, page) ? sql`>` : sql`<`, alias)
}

/** What lies on the side that a page was reached from: the thing of the cursor itself, and what is on its other side. */
export function behind(order: Order, page: Page, alias?: string): Fragment {
  return compared(order, page.from!, isAscending(order, page) ? sql`<=` : sql`>=`, alias)
}

const isAscending = (order: Order, page: Page) => !order.descending !== page.backward

function compared(order: Order, place: Place, operator: Fragment, alias?: string): Fragment {
  const values = sql.join(place.map(part => sql`${part}`))
  return sql`(${sql.join(keysOf(order, alias))}) ${operator} (${values})`
}

/** Whether somebody asks what is on the side that a page was reached from: without a cursor there is nothing. */
export function looksBack({ from, backward }: Page, wants: Wants): boolean {
  return from !== null && (backward ? wants.next : wants.previous)
}

/** The other way through the same list. */
export function turned(page: Page): Page {
  return { ...page, backward: !page.backward }
}

export interface Connection {
  nodes: Row[]
  edges: { cursor: string; node: Row }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  } | null
  totalCount: number | null
}

/** Rows (one more than the page, if there are) in reading order, as a connection. */
export function connectionOf(
  found: Row[],
  page: Page,
  orderName: string,
  order: Order,
  { cursors }: Wants,
  hasBehind: boolean,
): Connection {
  const more = found.length > page.size
  const nodes = more ? found.slice(0, page.size) : found
  if (page.backward) nodes.reverse()
  const cursorOf = (row: Row) => {
    const place = [...order.columns.map((_, index) => row[`#${index}`] as string | number), row['id'] as string]
    return encodeCursor(orderName, place)
  }
  const edges = cursors
    ? nodes.map(node => ({ cursor: cursorOf(node), node }))
    : nodes.map(node => ({ cursor: '', node }))
  return {
    nodes,
    edges,
    pageInfo: cursors
      ? {
          hasNextPage: page.backward ? hasBehind : more,
          hasPreviousPage: page.backward ? more : hasBehind,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        }
      : null,
    totalCount: null,
  }
}

/** The order's columns, read beside the row so that cursors can be made of them. */
export function cursorColumns(order: Order, alias = 't'): Fragment[] {
  return order.columns.map((column, index) => sql`${valueOf(column, alias)} as ${sql.id(`#${index}`)}`)
}
