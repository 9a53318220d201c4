import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline as connect } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { JsonType, type EntityMetadata, type EntityProperty } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Database } from './database.ts'
import { migrationState } from './migrate.ts'
import { OperatorError } from './operatorError.ts'

const format = 'lardom-backup'
const rowsAtATime = 1000
/** How often progress is told. */
const rowsATell = 10_000

interface Waiting {
  meta: EntityMetadata
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
 * that of one moment, whatever is written meanwhile. The same file goes into SQLite and PostgreSQL.
 */
export async function writeBackup(
  database: Database,
  file: string,
  progress?: (rows: number) => void,
): Promise<number> {
  let count = 0
  const unfinished = `${file}.unfinished`
  const header = await headerOf(database)
  try {
    await database.em.fork().transactional(
      async em => {
        async function* lines() {
          yield JSON.stringify(header) + '\n'
          for (const meta of metadata(database)) {
            for await (const row of rowsOf(em as SqlEntityManager, meta)) {
              count += 1
              if (count % rowsATell === 0) progress?.(count)
              yield JSON.stringify([meta.tableName, row]) + '\n'
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

/** Puts a backup in the place of everything that is in the database; all of it or, if anything is wrong, nothing. */
export async function restoreBackup(
  database: Database,
  file: string,
  progress?: (rows: number) => void,
): Promise<number> {
  const input = linesOf(file)
  const bad = (why: string) => new OperatorError(`${file} ${why}; the database is as it was.`)
  let count = 0
  try {
    await checkHeader(database, (await input.next()).value, bad)
    await database.em.fork().transactional(async em => {
      const known = new Map(metadata(database).map(meta => [meta.tableName, meta]))
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
          waiting = { meta, rows: [] }
        }
        waiting.rows.push(row)
      }
      await write()
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
function rowIn(line: string): [table: string, row: object] {
  const read = JSON.parse(line) as unknown
  if (!Array.isArray(read) || typeof read[0] !== 'string' || typeof read[1] !== 'object' || !read[1]) {
    throw new SyntaxError('no row')
  }
  return [read[0], read[1]]
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

/** A table’s rows as properties with plain values, page by page along the primary key. */
async function* rowsOf(em: SqlEntityManager, meta: EntityMetadata): AsyncGenerator<object> {
  const properties = meta.props.filter(({ persist }) => persist !== false)
  const orderBy = Object.fromEntries(meta.primaryKeys.map(key => [key, 'asc']))
  // A row that others of its table refer to (a theme with parts) comes before those.
  const order = meta.properties['parent'] ? { position: 'asc', ...orderBy } : orderBy
  for (let offset = 0; ; offset += rowsAtATime) {
    const rows = await em.createQueryBuilder(meta.class).select('*').orderBy(order).limit(rowsAtATime, offset).execute()
    for (const row of rows as Record<string, unknown>[]) {
      yield Object.fromEntries(properties.map(property => [property.name, plain(property, row[property.name])]))
    }
    if (rows.length < rowsAtATime) return
  }
}

/** SQLite keeps JSON as text and truth as a number; a backup has them as what they are. */
function plain({ customType, type }: EntityProperty, value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (customType instanceof JsonType && typeof value === 'string') return JSON.parse(value)
  return type === 'boolean' ? Boolean(value) : value
}
