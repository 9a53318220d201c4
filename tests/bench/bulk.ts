import type { EntityMetadata } from '@mikro-orm/core'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import type { Address } from '../../server/database/database.ts'

export type Row = Record<string, unknown>

/** Writes many rows at once past the ORM, all with the properties of the first one; a call is a transaction. */
export interface Bulk {
  write(table: EntityMetadata, rows: Row[]): Promise<void>
  close(): Promise<void>
}

export async function openBulk(address: Address): Promise<Bulk> {
  return address.kind === 'sqlite' ? intoSqlite(address.file) : intoPostgresql(address.url)
}

function columnsOf({ properties }: EntityMetadata, row: Row): [property: string, column: string][] {
  const known = properties as Record<string, { fieldNames: string[] }>
  return Object.keys(row).map(name => [name, known[name]!.fieldNames[0]!])
}

function intoSqlite(file: string): Bulk {
  const connection = new Sqlite(file)
  connection.pragma('synchronous = off')
  connection.pragma('cache_size = -200000')
  const stored = (value: unknown) =>
    typeof value === 'boolean' ? Number(value) : value && typeof value === 'object' ? JSON.stringify(value) : value
  const write = connection.transaction((table: EntityMetadata, rows: Row[]) => {
    const columns = columnsOf(table, rows[0]!)
    const names = columns.map(([, column]) => `"${column}"`).join()
    const insert = connection.prepare(
      `insert into ${table.tableName} (${names}) values (${columns.map(() => '?').join()})`,
    )
    for (const row of rows) insert.run(columns.map(([property]) => stored(row[property])))
  })
  return {
    write: async (table, rows) => write(table, rows),
    close: async () => {
      connection.pragma('wal_checkpoint(truncate)')
      connection.close()
    },
  }
}

async function intoPostgresql(url: string): Promise<Bulk> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    write: async ({ tableName, ...table }, rows) => {
      const columns = columnsOf(table as EntityMetadata, rows[0]!)
      const names = columns.map(([, column]) => `"${column}"`).join()
      const given = rows.map(row => Object.fromEntries(columns.map(([property, column]) => [column, row[property]])))
      await client.query(
        `insert into ${tableName} (${names}) select ${names} from json_populate_recordset(null::${tableName}, $1)`,
        [JSON.stringify(given)],
      )
    },
    close: async () => {
      await client.query('vacuum analyze')
      await client.end()
    },
  }
}
