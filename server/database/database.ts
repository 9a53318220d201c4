import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { MikroORM, type EntityClass } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { SqliteDriver } from '@mikro-orm/sqlite'
import type { Config } from '../config.ts'
import { explained } from './explained.ts'
import type { Reading } from './reading.ts'
import { openPostgresqlReading } from './reading.postgresql.ts'
import { openSqliteReading } from './reading.sqlite.ts'
import { sqliteDialect } from './sqliteDialect.ts'

export type Address = Config['database']

/** An open database: the ORM for writing, and a way of reading beside it. */
export interface Database {
  readonly address: Address
  /** In an order in which foreign keys let them be filled. */
  readonly tables: EntityClass<object>[]
  readonly orm: MikroORM
  /** For writing: fork it for each piece of work. */
  readonly em: SqlEntityManager
  close(): Promise<void>
}

/** Opens SQLite or PostgreSQL for writing. Throws `OperatorError` in words when that cannot be done. */
export async function openDatabase(address: Address, tables: EntityClass<object>[]): Promise<Database> {
  try {
    const orm =
      address.kind === 'sqlite' ? await openSqlite(address.file, tables) : await openPostgresql(address.url, tables)
    const em = orm.em as unknown as SqlEntityManager
    await em.getConnection().execute('select 1')
    return { address, tables, orm, em, close: () => orm.close(true) }
  } catch (error) {
    throw explained(error, address)
  }
}

/** Opens the same database for reading; it must have been migrated. */
export function openReading(address: Address, onError: (error: Error) => void): Reading {
  try {
    return address.kind === 'sqlite' ? openSqliteReading(address.file) : openPostgresqlReading(address.url, onError)
  } catch (error) {
    throw explained(error, address)
  }
}

function openSqlite(file: string, tables: EntityClass<object>[]) {
  mkdirSync(dirname(file), { recursive: true })
  // SQLite itself opens what it may not write to, and would say so only when it comes to writing.
  for (const path of [dirname(file), file]) if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK)
  return MikroORM.init({
    ...settings('sqlite', tables),
    driver: SqliteDriver,
    dbName: file,
    driverOptions: sqliteDialect(file),
  })
}

function openPostgresql(clientUrl: string, tables: EntityClass<object>[]) {
  return MikroORM.init({
    ...settings('postgresql', tables),
    driver: PostgreSqlDriver,
    clientUrl,
    pool: { min: 0, max: 5 },
    driverOptions: { connectionTimeoutMillis: 5000 },
  })
}

function settings(kind: Address['kind'], tables: EntityClass<object>[]) {
  return {
    entities: tables,
    extensions: [Migrator],
    // Otherwise a name that is spelt wrongly makes a new, empty database.
    ensureDatabase: false,
    migrations: {
      path: new URL(`migrations/${kind}`, import.meta.url).pathname,
      glob: 'Migration*.ts',
      emit: 'ts' as const,
      snapshotName: '.snapshot',
      // Only writing a migration writes it: a site may not be able to write where its program lies.
      snapshotOnMigrate: false,
    },
    forceUtcTimezone: true,
    logger: () => undefined,
  }
}
