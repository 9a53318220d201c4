/** An order of a list: by columns, all in one direction; the id breaks ties. */
export interface Order {
  readonly columns: readonly OrderColumn[]
  readonly descending?: boolean
}

export interface OrderColumn {
  readonly name: string
  /** A value of the column's type: what a cursor must hold in its place. A whole number stands for an integer. */
  readonly like: string | number
  /** What counts in the place of null; must be given for a column that can be null. */
  readonly absent?: string | number
}

export const byId: Order = { columns: [] }
/** What was published last first, what is real before examples. */
export const newestRealFirst: Order = { columns: [{ name: 'newest_key', like: '' }], descending: true }
/** The order that the parts of a case have in its document; of a link table, the order of the links. */
export const byPosition: Order = { columns: [{ name: 'position', like: 0 }] }
/** By the column `sort_key`: the Swedish alphabet. */
export const byName: Order = { columns: [{ name: 'sort_key', like: '' }] }
/** What was published last comes first. */
export const newest: Order = { columns: [{ name: 'published_at', like: '' }], descending: true }
/** What was held last comes first. */
export const latestHeld: Order = { columns: [{ name: 'held_on', like: '' }], descending: true }
/** The highest version comes first. */
export const latestVersion: Order = { columns: [{ name: 'version', like: 0 }], descending: true }
