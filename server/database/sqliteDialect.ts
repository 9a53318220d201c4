import Sqlite from 'better-sqlite3'
import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection, type TransactionSettings } from 'kysely'

/**
 * A transaction that writes takes its turn as it begins. SQLite lets it wait there, but refuses at once whoever has read
 * first and finds, when about to write, that somebody else has written meanwhile.
 */
class TurnTakingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(begin))
  }
}

/** How the ORM reaches a SQLite file. */
export function sqliteDialect(file: string): SqliteDialect {
  const config = {
    database: async () => new Sqlite(file, { timeout: 5000 }),
    onCreateConnection: async (connection: DatabaseConnection) => {
      // WAL lets readers and the writer work at once; FULL makes what was acknowledged survive a power cut.
      await connection.executeQuery(CompiledQuery.raw('pragma journal_mode = wal'))
      await connection.executeQuery(CompiledQuery.raw('pragma synchronous = full'))
    },
  }
  return Object.assign(new SqliteDialect(config), { createDriver: () => new TurnTakingDriver(config) })
}
