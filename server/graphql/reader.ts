import type { Fragment, Reading, Row } from '../database/reading.ts'
import { byId, byPosition, type Order } from './orders.ts'
import type { Loading } from './statements.ts'

/** What a filter needs to write its condition. The row that is filtered is always called `t`. */
export type Filter = (value: never, reading: Reading) => Fragment | null

/**
 * How a GraphQL type is read from its table. Fields that are not named here are columns of the same name; every other
 * field says what it is. The engine turns a selection into one statement per link, with only the asked columns.
 */
export interface Reader {
  readonly type: string
  readonly table: string
  readonly fields: Readonly<Record<string, FieldReading>>
  /** By name; the first is the order when none is asked for. */
  readonly orders: Readonly<Record<string, Order>>
  readonly filters: Readonly<Record<string, Filter>>
  /** What must hold for a row to be found by its id, where not every row is public. */
  readonly isPublic?: Fragment
}

export type FieldReading = Computed | Link

/** What leads to other things. */
export type Link = One | Many | Found

/** A value worked out from columns of the row. */
export interface Computed {
  readonly kind: 'computed'
  readonly columns: readonly string[]
  readonly value: (row: Row, args: Record<string, unknown>) => unknown
}

/** The one thing that a foreign key of this row points at. */
export interface One {
  readonly kind: 'one'
  readonly reader: () => Reader
  readonly column: string
}

/** The things that point at this row, or that a link table joins to it. */
export interface Many {
  readonly kind: 'many'
  readonly reader: () => Reader
  /** The table that holds the link: the other thing's own, or a link table. */
  readonly via: { readonly table: string; readonly own: string; readonly other: string } | { readonly own: string }
  readonly order: Order
  /** A plain list without pages, for values that are few by nature: at most so many. */
  readonly atMost?: number
}

/** What a feature finds for the things with these ids, few for each, in statements whose number does not depend on theirs. */
export interface Found {
  readonly kind: 'found'
  readonly reader: () => Reader
  readonly find: (
    loading: Loading,
    ids: readonly string[],
    args: Record<string, unknown>,
  ) => Promise<ReadonlyMap<string, Row[]>>
}

export function reader(
  type: string,
  table: string,
  how: {
    fields?: Record<string, FieldReading>
    orders?: Record<string, Order>
    filters?: Record<string, Filter>
    isPublic?: Fragment
  } = {},
): Reader {
  return {
    type,
    table,
    fields: how.fields ?? {},
    orders: how.orders ?? { ID: byId },
    filters: how.filters ?? {},
    isPublic: how.isPublic,
  }
}

export function computed(columns: string[], value: Computed['value']): Computed {
  return { kind: 'computed', columns: columns.map(columnName), value }
}

/** `one(() => caseReader, 'case')`: the foreign key is the column `case_id`. */
export function one(reader: () => Reader, property: string): One {
  return { kind: 'one', reader, column: `${columnName(property)}_id` }
}

/** `many(() => insightReader, { by: 'case' })`: the insights whose `case_id` is this row's id. */
export function many(
  reader: () => Reader,
  { by, order = byPosition, atMost }: { by: string; order?: Order; atMost?: number },
): Many {
  return { kind: 'many', reader, via: { own: `${columnName(by)}_id` }, order, atMost }
}

/** `through(() => insightReader, 'insight_challenges', 'challenge', 'insight')`: joined by a link table. */
export function through(
  reader: () => Reader,
  table: string,
  own: string,
  other: string,
  { order = byPosition, atMost }: { order?: Order; atMost?: number } = {},
): Many {
  const via = { table, own: `${columnName(own)}_id`, other: `${columnName(other)}_id` }
  return { kind: 'many', reader, via, order, atMost }
}

/** `found(() => relatedCaseReader, findRelated)`: a plain list; its rows hold every column that their reader reads. */
export function found(reader: () => Reader, find: Found['find']): Found {
  return { kind: 'found', reader, find }
}

/** MikroORM's naming rule: `periodFrom` is stored as `period_from`. */
export function columnName(property: string): string {
  return property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}
