import type { Database } from './database.ts'

/** Of each index: enough to tell one that narrows from one that does not, and quick for a table of any size. */
const rowsLookedAt = 1000

/**
 * Lets SQLite look at how much each index narrows, where it has not or where much has changed since; PostgreSQL does so by
 * itself. Without it SQLite may choose a plan that reads ten times too much.
 */
export async function refreshStatistics({ address, em }: Database): Promise<void> {
  if (address.kind !== 'sqlite') return
  const connection = em.fork().getConnection()
  await connection.execute(`pragma analysis_limit = ${rowsLookedAt}`)
  await connection.execute('pragma optimize = 0x10002')
}
