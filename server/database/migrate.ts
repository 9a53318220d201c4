import { readdir } from 'node:fs/promises'
import { alone } from './alone.ts'
import { OperatorError } from './operatorError.ts'
import type { Database } from './database.ts'
import { explained } from './explained.ts'

export interface MigrationState {
  readonly pending: string[]
  /** Migrations of the database that this version does not know: the database is newer than the code. */
  readonly unknown: string[]
  /** Whether the database has nothing in it yet. */
  readonly isNew: boolean
}

/** Where the migrator notes what it has done. */
export const migrationsTable = 'mikro_orm_migrations'

/** Only looks: asking the migrator itself would make its table. */
export async function migrationState(database: Database): Promise<MigrationState> {
  const { orm, address } = database
  try {
    if (!(await hasMigrationsTable(database))) {
      return { pending: [...(await knownMigrations(address.kind))].sort(), unknown: [], isNew: true }
    }
    const pending = (await orm.migrator.getPending()).map(({ name }) => name)
    const executed = (await orm.migrator.getExecuted()).map(({ name }) => name)
    const known = await knownMigrations(address.kind)
    return { pending, unknown: executed.filter(name => !known.has(name)), isNew: executed.length === 0 }
  } catch (error) {
    throw explained(error, address)
  }
}

/**
 * Brings the database to the form this version needs; of servers that start at once one does it, and the others wait.
 * Throws `OperatorError` when it is newer than that.
 */
export async function migrate(database: Database): Promise<string[]> {
  const { unknown } = await migrationState(database)
  if (unknown.length) {
    throw new OperatorError(
      `The database is newer than this version of Lärdom (it has ${unknown.join(', ')}): ` +
        'start the newer version, or restore the backup that was made before it was upgraded.',
    )
  }
  try {
    return await alone(database, async () => (await database.orm.migrator.up()).map(({ name }) => name))
  } catch (error) {
    throw explained(error, database.address)
  }
}

async function hasMigrationsTable({ em, address }: Database): Promise<boolean> {
  const found =
    address.kind === 'sqlite'
      ? `select 1 from sqlite_schema where type = 'table' and name = '${migrationsTable}'`
      : `select 1 from information_schema.tables where table_schema = current_schema() and table_name = '${migrationsTable}'`
  return (await em.getConnection().execute<object[]>(found)).length > 0
}

async function knownMigrations(kind: string): Promise<Set<string>> {
  const files = await readdir(new URL(`migrations/${kind}/`, import.meta.url))
  return new Set(files.filter(file => file.startsWith('Migration')).map(file => file.replace(/\.ts$/, '')))
}
