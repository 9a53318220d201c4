import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core'
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
import { migrationState } from './migrate.ts'
import { OperatorError } from './operatorError.ts'

interface Waiting {
  meta: EntityMetadata
  properties: ReadonlyMap<string, EntityProperty>
  rows: object[]
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
  for await (const chunk of pipeline(createReadStream(file), createGunzip(), () => {}).setEncoding('utf8')) {
    const lines = (rest + (chunk as string)).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest) yield rest
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

async function run(em: SqlEntityManager, statement: string, values: unknown[]): Promise<void> {
  await em.getConnection().execute(statement, values, 'run', em.getTransactionContext())
}
