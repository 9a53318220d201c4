import { sql } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Reading } from '../database/reading.ts'
import { Knowledge } from './knowledge.table.ts'

const statement = { sql: 'select version from knowledge', parameters: [] }

/** The version that is public now, on whichever server it was published. */
export async function knowledgeVersion(reading: Reading): Promise<number> {
  const [row] = await reading.all(statement)
  return row!['version'] as number
}

/**
 * Waits for whoever is publishing, and makes the next one wait until this transaction ends. To be called before anything
 * is read: what is read then is the state that will be changed. Changes nothing.
 */
export async function waitForTurn(em: SqlEntityManager): Promise<void> {
  await em.nativeUpdate(Knowledge, { id: 1 }, { version: sql`version` })
}

/** Adds one to the knowledge version. */
export async function raiseVersion(em: SqlEntityManager, now: string): Promise<void> {
  await em.nativeUpdate(Knowledge, { id: 1 }, { version: sql`version + 1`, changedAt: now })
}
