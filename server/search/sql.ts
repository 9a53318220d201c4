import type { SqlEntityManager } from '@mikro-orm/sql'

export type Row = Record<string, unknown>

/** Rows as this transaction sees them. */
export function rowsOf(em: SqlEntityManager, statement: string, values: unknown[] = []): Promise<Row[]> {
  return em.getConnection().execute<Row[]>(statement, values, 'all', em.getTransactionContext())
}

export async function run(em: SqlEntityManager, statement: string, values: unknown[] = []): Promise<void> {
  await em.getConnection().execute(statement, values, 'run', em.getTransactionContext())
}

export function byCase(rows: Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, row => row['case_id'] as string)
}
