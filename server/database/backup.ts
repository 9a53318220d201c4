import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline as connect } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Database } from './database.ts'
import { migrationState, migrationsTable } from './migrate.ts'
import { OperatorError } from './operatorError.ts'

const format = 'lardom-backup'
const rowsAtATime = 1000
/** How often progress is told. */
const rowsATell = 10_000

type Row = Record<string, unknown>

/** A table as the database itself has it, which may be older than the entities. */
interface Stored {
  name: string
  columns: { name: string; type: string; isKey: boolean }[]
  /** None for a table that the entities no longer know. */
  meta?: EntityMetadata
}

interface Waiting {
  meta: EntityMetadata
  properties: ReadonlyMap<string, EntityProperty>
  rows: object[]
}

interface Header {
  format: typeof format
  madeAt: string
  /** The form of the tables: a backup goes back only into the same form. */
  migrations: string[]
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

/**
 * Puts a backup in the place of everything that is in the database; all of it or, if anything is wrong, nothing. `keep`
 * is called before anything is replaced, if there is anything and the file looks like a backup.
 */
export async function restoreBackup(
  database: Database,
  file: string,
  progress?: (rows: number) => void,
  keep?: () => Promise<void>,
): Promise<number> {
  const input = linesOf(file)
  const bad = (why: string) => new OperatorError(`${file} ${why}; the database is as it was.`)
  let count = 0
  try {
    await checkHeader(database, (await input.next()).value, bad)
    if (keep && (await hasContent(database))) await keep()
    await database.em.fork().transactional(async em => {
      const known = new Map(metadata(database).map(meta => [meta.tableName, meta]))
      const versionBefore = await versionIn(em as SqlEntityManager)
      for (const meta of [...known.values()].reverse()) await em.nativeDelete(meta.class, {})
      let waiting: Waiting | undefined = undefined as Waiting | undefined
      const write = async () => {
        if (waiting?.rows.length) {
          await em.insertMany(waiting.meta.class, waiting.rows as never).catch((error: unknown) => {
            throw isAboutContent(error) ? bad(`does not fit the table "${waiting!.meta.tableName}"`) : error
          })
        }
        const before = count
        count += waiting?.rows.length ?? 0
        if (Math.floor(count / rowsATell) > Math.floor(before / rowsATell)) progress?.(count)
      }
      for (let next = await input.next(); !next.done; next = await input.next()) {
        const [table, row] = rowIn(next.value)
        const meta = known.get(table)
        if (!meta) throw bad(`has a table "${table}" that this version does not know`)
        if (waiting?.meta !== meta || waiting.rows.length === rowsAtATime) {
          await write()
          waiting = { meta, properties: propertiesOf(meta), rows: [] }
        }
        const unknown = Object.keys(row).find(name => !waiting!.properties.has(name))
        if (unknown) throw bad(`has a column "${unknown}" in "${table}" that this version does not know`)
        waiting.rows.push(asProperties(row, waiting.properties))
      }
      await write()
      await raiseAbove(em as SqlEntityManager, versionBefore)
    })
    return count
  } catch (error) {
    if (error instanceof SyntaxError) throw bad('is damaged')
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code.startsWith('Z_')) throw bad('is damaged or no backup')
    if (code === 'ENOENT') throw bad('does not exist')
    throw error
  }
}

/** Throws `SyntaxError` when the line is no row. */
function rowIn(line: string): [table: string, row: Row] {
  const read = JSON.parse(line) as unknown
  if (!Array.isArray(read) || typeof read[0] !== 'string' || typeof read[1] !== 'object' || !read[1]) {
    throw new SyntaxError('no row')
  }
  return [read[0], read[1] as Row]
}

/** Whether the database refuses rows for what is in them (SQLSTATE 22 and 23), and not for its own state. */
function isAboutContent(error: unknown): boolean {
  return /^(SQLITE_(CONSTRAINT|MISMATCH|ERROR)|2[23])/.test((error as NodeJS.ErrnoException).code ?? '')
}

/** The lines of a gzipped file. A file that cannot be read or unzipped fails where it is read. */
async function* linesOf(file: string): AsyncGenerator<string, undefined> {
  let rest = ''
  for await (const chunk of connect(createReadStream(file), createGunzip(), () => {}).setEncoding('utf8')) {
    const lines = (rest + (chunk as string)).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest) yield rest
}

async function headerOf(database: Database): Promise<Header> {
  return { format, madeAt: new Date().toISOString(), migrations: await executed(database) }
}

async function checkHeader(database: Database, line: string | undefined, bad: (why: string) => Error): Promise<void> {
  const header = JSON.parse(line ?? '{}') as Partial<Header>
  if (header.format !== format) throw bad('is no backup of Lärdom')
  const { pending } = await migrationState(database)
  if (pending.length) throw bad('cannot go into a database that is not migrated: run "lardom migrate" first')
  const here = await executed(database)
  if (JSON.stringify(here) !== JSON.stringify(header.migrations)) {
    throw bad(`was made with another version of the tables (${header.migrations?.at(-1)}, here ${here.at(-1)})`)
  }
}

async function executed({ orm }: Database): Promise<string[]> {
  return (await orm.migrator.getExecuted()).map(({ name }) => name)
}

/** The tables in an order in which foreign keys let them be filled. */
function metadata({ orm, tables }: Database): EntityMetadata[] {
  return tables.map(table => orm.getMetadata().get(table as never) as EntityMetadata)
}

/** By the name of the property and by that of its column. */
function propertiesOf(meta: EntityMetadata): Map<string, EntityProperty> {
  const properties = meta.props.filter(({ persist }) => persist !== false)
  return new Map(
    properties.flatMap(property => [
      [property.fieldNames[0]!, property],
      [property.name, property],
    ]),
  )
}

/** A newer version has written what it no longer knew by the names of columns. */
function asProperties(row: Row, properties: ReadonlyMap<string, EntityProperty>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const property = properties.get(name)!
      return [property.name, plain(value, '', property)]
    }),
  )
}

/** The version alone is none: it is there as soon as the tables are. */
async function hasContent(database: Database): Promise<boolean> {
  const em = database.em.fork()
  for (const meta of metadata(database)) {
    if (meta.tableName === 'knowledge') continue
    if ((await select(em, `select 1 from ${quoted(em, meta.tableName)} limit 1`)).length) return true
  }
  return false
}

async function versionIn(em: SqlEntityManager): Promise<number> {
  const [row] = await select(em, 'select version from knowledge')
  return (row?.['version'] as number | undefined) ?? 0
}

/** A version is never used again for something else: running servers keep answers by it. */
async function raiseAbove(em: SqlEntityManager, before: number): Promise<void> {
  const version = Math.max(before, await versionIn(em)) + 1
  const [row] = await select(em, 'select id from knowledge')
  const now = new Date().toISOString()
  await (row
    ? run(em, 'update knowledge set version = ?', [version])
    : run(em, 'insert into knowledge (id, version, changed_at) values (1, ?, ?)', [version, now]))
}

/**
 * The tables that are there, in an order in which foreign keys let them be filled. Those that the entities do not know
 * come last, and only if they are asked for: otherwise they are somebody else’s.
 */
async function storedTables(database: Database, em: SqlEntityManager, withUnknown: boolean): Promise<Stored[]> {
  const columns = await select(em, catalogue[database.address.kind])
  const byTable = Map.groupBy(columns, ({ table }) => table as string)
  byTable.delete(migrationsTable)
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

/** SQLite keeps JSON as text and truth as a number; a backup has them as what they are. */
function plain(value: unknown, type: string, property?: EntityProperty): unknown {
  if (value === undefined || value === null) return null
  if (type.startsWith('json') && typeof value === 'string') return JSON.parse(value)
  return property?.type === 'boolean' ? Boolean(value) : value
}

function quoted(em: SqlEntityManager, name: string): string {
  return em.getPlatform().quoteIdentifier(name)
}

function select(em: SqlEntityManager, statement: string, values: unknown[] = []): Promise<Row[]> {
  return em.getConnection().execute<Row[]>(statement, values, 'all', em.getTransactionContext())
}

async function run(em: SqlEntityManager, statement: string, values: unknown[]): Promise<void> {
  await em.getConnection().execute(statement, values, 'run', em.getTransactionContext())
}
