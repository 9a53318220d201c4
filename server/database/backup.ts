import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { EntityMetadata } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import {
  executed,
  format,
  metadata,
  plain,
  propertiesOf,
  quoted,
  rowsATell,
  rowsAtATime,
  select,
  type Header,
  type Row,
} from './backupFormat.ts'
import type { Database } from './database.ts'
import { migrationState, migrationsTable } from './migrate.ts'

/** A table as the database itself has it, which may be older than the entities. */
interface Stored {
  name: string
  columns: { name: string; type: string; isKey: boolean }[]
  /** None for a table that the entities no longer know. */
  meta?: EntityMetadata
}

/**
 * Writes everything to one file: gzipped lines of JSON, first a header, then a row a line as `[table, row]`. The state is
 * that of one moment, whatever is written meanwhile. The same file goes into SQLite and PostgreSQL. Of a database that
 * is not migrated yet it holds what is there: tables and columns that are missing are left out, and those that this
 * version no longer knows are written by the names that the database has for them.
 */
export async function writeBackup(
  database: Database,
  file: string,
  progress?: (rows: number) => void,
): Promise<number> {
  let count = 0
  const unfinished = `${file}.unfinished`
  const header = await headerOf(database)
  const { pending } = await migrationState(database)
  try {
    await database.em.fork().transactional(
      async em => {
        async function* lines() {
          yield JSON.stringify(header) + '\n'
          for (const table of await storedTables(database, em as SqlEntityManager, pending.length > 0)) {
            for await (const row of rowsOf(em as SqlEntityManager, table)) {
              count += 1
              if (count % rowsATell === 0) progress?.(count)
              yield JSON.stringify([table.name, row]) + '\n'
            }
          }
        }
        await pipeline(lines(), createGzip(), createWriteStream(unfinished, { flush: true }))
      },
      { isolationLevel: 'repeatable read' as never, readOnly: true },
    )
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
  return count
}

/** Backs up before something that cannot be undone, and says where to: `DATA_DIR/backups/before-<occasion>-<time>`. */
export async function keepBackup(database: Database, dataDirectory: string, occasion: string): Promise<string> {
  const folder = join(dataDirectory, 'backups')
  await mkdir(folder, { recursive: true })
  const time = new Date().toISOString().replace(/[:.]/g, '-')
  const file = join(folder, `before-${occasion}-${time}.jsonl.gz`)
  await writeBackup(database, file)
  return file
}

async function headerOf(database: Database): Promise<Header> {
  return { format, madeAt: new Date().toISOString(), migrations: await executed(database) }
}

/** The search index is made anew from what a backup holds. */
const derived = /^search_/

/**
 * The tables that are there, in an order in which foreign keys let them be filled. Those that the entities do not know
 * come last, and only if they are asked for: otherwise they are somebody else’s.
 */
async function storedTables(database: Database, em: SqlEntityManager, withUnknown: boolean): Promise<Stored[]> {
  const columns = await select(em, catalogue[database.address.kind])
  const byTable = Map.groupBy(columns, ({ table }) => table as string)
  for (const name of byTable.keys()) if (name === migrationsTable || derived.test(name)) byTable.delete(name)
  const metas = metadata(database)
  const known = metas.filter(({ tableName }) => byTable.has(tableName)).map(meta => ({ name: meta.tableName, meta }))
  const unknown = [...byTable.keys()].filter(name => !metas.some(({ tableName }) => tableName === name))
  return [...known, ...(withUnknown ? unknown.map(name => ({ name })) : [])].map(table => ({
    ...table,
    columns: byTable.get(table.name)!.map(({ name, type, key }) => ({
      name: name as string,
      type: String(type).toLowerCase(),
      isKey: Boolean(key),
    })),
  }))
}

const catalogue = {
  sqlite: `select m.name as "table", c.name as name, c.type as type, c.pk as key
    from sqlite_schema m, pragma_table_info(m.name) c
    where m.type = 'table' and m.name not like 'sqlite!_%' escape '!' order by m.name, c.cid`,
  postgresql: `select c.table_name as "table", c.column_name as name, c.data_type as type, exists (
      select 1 from information_schema.table_constraints t
      join information_schema.key_column_usage k using (constraint_schema, constraint_name, table_name)
      where t.constraint_type = 'PRIMARY KEY' and t.table_schema = c.table_schema and t.table_name = c.table_name
        and k.column_name = c.column_name) as key
    from information_schema.columns c join information_schema.tables b using (table_schema, table_name)
    where c.table_schema = current_schema() and b.table_type = 'BASE TABLE'
    order by c.table_name, c.ordinal_position`,
}

/** A table’s rows with plain values, page by page along the primary key: properties, else columns, by their names. */
async function* rowsOf(em: SqlEntityManager, { name, columns, meta }: Stored): AsyncGenerator<Row> {
  const properties = meta && propertiesOf(meta)
  const names = columns.map(column => column.name)
  const keys = columns.filter(({ isKey }) => isKey).map(column => column.name)
  // A row that others of its table refer to (a theme with parts) comes before those.
  const isTree = names.includes('parent_id') && names.includes('position')
  const order = [...(isTree ? ['position'] : []), ...(keys.length ? keys : names)]
  const list = (all: string[]) => all.map(one => quoted(em, one)).join(', ')
  const statement = `select ${list(names)} from ${quoted(em, name)} order by ${list(order)} limit ? offset ?`
  for (let offset = 0; ; offset += rowsAtATime) {
    const rows = await select(em, statement, [rowsAtATime, offset])
    for (const row of rows) {
      yield Object.fromEntries(
        columns.map(column => {
          const property = properties?.get(column.name)
          return [property?.name ?? column.name, plain(row[column.name], column.type, property)]
        }),
      )
    }
    if (rows.length < rowsAtATime) return
  }
}
