import { SqliteDriver } from '@mikro-orm/sqlite'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { CompiledQuery, type Transaction } from 'kysely'

export type Row = Record<string, unknown>

/** Rows as this transaction sees them. */
export function rowsOf(em: SqlEntityManager, statement: string, values: unknown[] = []): Promise<Row[]> {
  return em.getConnection().execute<Row[]>(statement, values, 'all', em.getTransactionContext())
}

/**
 * Runs a statement of this transaction. Its values go beside its text: the ORM would write them into it, and a prepared
 * statement holds its text, megabytes of it, for as long as it lives.
 */
export async function run(em: SqlEntityManager, statement: string, values: unknown[] = []): Promise<void> {
  const transaction = em.getTransactionContext<Transaction<unknown>>()!
  let place = 0
  const isSqlite = em.getDriver() instanceof SqliteDriver
  const text = isSqlite ? statement : statement.replace(/\?/g, () => `$${(place += 1)}`)
  await transaction.executeQuery(CompiledQuery.raw(text, values))
}

export function byCase(rows: Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, row => row['case_id'] as string)
}
