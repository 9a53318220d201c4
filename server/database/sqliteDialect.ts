import { setTimeout as wait } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection, type TransactionSettings } from 'kysely'

const patience = 5000

/**
 * A transaction that writes takes its turn as it begins. SQLite lets it wait there, but refuses at once whoever has read
 * first and finds, when about to write, that somebody else has written meanwhile.
 */
class TurnTakingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    if (settings?.accessMode === 'read only') return run(connection, 'begin')
    const deadline = performance.now() + patience
    // SQLite's own waiting would stop the whole process, and looks so seldom that it misses short gaps between others.
    await run(connection, 'pragma busy_timeout = 0')
    while (!(await tried(connection, performance.now() > deadline))) await wait(2 + 8 * Math.random())
    await run(connection, `pragma busy_timeout = ${patience}`)
  }
}

/** Whether the turn was taken; the last time, not being able to is an error. */
async function tried(connection: DatabaseConnection, isLast: boolean): Promise<boolean> {
  try {
    await run(connection, 'begin immediate')
    return true
  } catch (error) {
    const isBusy = String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
    if (isBusy && !isLast) return false
    await run(connection, `pragma busy_timeout = ${patience}`)
    throw error
  }
}

async function run(connection: DatabaseConnection, statement: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statement))
}

/** How the ORM reaches a SQLite file. */
export function sqliteDialect(file: string): SqliteDialect {
  const config = {
    database: async () => new Sqlite(file, { timeout: patience }),
    onCreateConnection: async (connection: DatabaseConnection) => {
      // WAL lets readers and the writer work at once; FULL makes what was acknowledged survive a power cut.
      await run(connection, 'pragma journal_mode = wal')
      await run(connection, 'pragma synchronous = full')
    },
  }
  return Object.assign(new SqliteDialect(config), { createDriver: () => new TurnTakingDriver(config) })
}
