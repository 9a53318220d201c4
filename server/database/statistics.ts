import type { Database } from './database.ts'

/**
 * Lets SQLite look at how much each index narrows, where it has not or where much has changed since; PostgreSQL does so by
 * itself. Without it SQLite may choose a plan that reads ten times too much.
 */
export async function refreshStatistics({ address, em }: Database): Promise<void> {
  if (address.kind === 'sqlite') await em.fork().getConnection().execute('pragma optimize = 0x10002')
}
