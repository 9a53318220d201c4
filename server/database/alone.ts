import Sqlite from 'better-sqlite3'
import type { Database } from './database.ts'

const lockNumber = 7_141_901
const patience = 60_000

/**
 * Does what only one program at a time may do with a database, such as migrating it: the others wait until it is done.
 * The lock goes with its process. Not to be called inside itself.
 */
export async function alone<T>({ address, em }: Database, work: () => Promise<T>): Promise<T> {
  if (address.kind === 'postgresql') {
    const connection = em.fork().getConnection()
    return connection.transactional(async transaction => {
      await connection.execute(`select pg_advisory_xact_lock(${lockNumber})`, [], 'run', transaction)
      return work()
    })
  }
  // The database’s own lock would keep out the work too, so an empty file beside it is locked. It stays: whoever waits
  // for it has it open.
  const lock = new Sqlite(`${address.file}.lock`, { timeout: patience })
  try {
    lock.exec('begin exclusive')
    return await work()
  } finally {
    lock.close()
  }
}
