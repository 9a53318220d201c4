import { readConfig } from '../../server/config.ts'
import { openDatabase, type Database } from '../../server/database/database.ts'
import { tables } from '../../server/features.ts'
import type { Base } from '../harness/bases.ts'

/** A base opened in the test process, for what needs no program of its own. */
export async function opened<T>({ url }: Base, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig({ DATABASE_URL: url }).database, tables)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
