/** An order of a list: columns that are never null, all in one direction; the id breaks ties. */
export interface Order {
  /** `like` is a value of the column's type: what a cursor must hold in its place. */
  readonly columns: readonly { readonly name: string; readonly like: string | number }[]
  readonly descending?: boolean
}

export const byId: Order = { columns: [] }
/** The order that the parts of a case have in its document. */
export const byPosition: Order = { columns: [{ name: 'position', like: 0 }] }
/** By the column `sort_key`: the Swedish alphabet. */
export const byName: Order = { columns: [{ name: 'sort_key', like: '' }] }
/** What was published last comes first. */
export const newest: Order = { columns: [{ name: 'published_at', like: '' }], descending: true }
/** What was held last comes first. */
export const latestHeld: Order = { columns: [{ name: 'held_on', like: '' }], descending: true }
/** The highest version comes first. */
export const latestVersion: Order = { columns: [{ name: 'version', like: 0 }], descending: true }
