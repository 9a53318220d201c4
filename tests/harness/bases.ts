import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { inject } from 'vitest'
import { newFolder } from './folder.ts'
import { lardom } from './program.ts'
import { postgresql } from './postgresql.inject.ts'
import { hasPostgresql } from './postgresql.ts'

export type Kind = 'sqlite' | 'postgresql'
/** Both, but for a person whose machine runs no PostgreSQL. */
export const kinds: readonly Kind[] = hasPostgresql() || process.env['CI'] ? ['sqlite', 'postgresql'] : ['sqlite']
export type Row = Record<string, unknown>

/** A database that programs of ours open by its address, apart from the test process. */
export interface Base extends AsyncDisposable {
  readonly kind: Kind
  /** As DATABASE_URL has it. */
  readonly url: string
  /** The file; none on PostgreSQL. */
  readonly file: string
  /** Runs one statement on a connection of its own; the text must suit both databases. */
  rows(statement: string): Promise<Row[]>
  /** Takes the database away from under whoever uses it. */
  lose(): Promise<void>
  /** Makes it anew as it was at first. */
  make(): Promise<void>
}

type Template = Pick<Base, 'url' | 'file'>
const templates = new Map<Kind, Promise<Template>>()
let made = 0

/** A database of its own with the real seeds in it: a copy, so that it is there at once. */
export async function seededBase(kind: Kind): Promise<Base> {
  let template = templates.get(kind)
  if (!template) templates.set(kind, (template = sown(kind)))
  return newBase(kind, await template)
}

/** A database with nothing in it, not even tables; on SQLite not even a file. */
export function emptyBase(kind: Kind): Promise<Base> {
  return newBase(kind)
}

/** Sown once for all files of a run: their processes find the address in a file. */
async function sown(kind: Kind): Promise<Template> {
  const note = join(inject('temporaryFolder'), `template-${kind}.json`)
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8')) as Template
  const base = await newBase(kind)
  const { code, stderr } = await lardom(['seed'], { DATABASE_URL: base.url })
  if (code !== 0) throw new Error(`The seeds could not be sown: ${stderr}`)
  writeFileSync(note, JSON.stringify({ url: base.url, file: base.file }))
  return base
}

async function newBase(kind: Kind, template?: Template): Promise<Base> {
  made += 1
  return kind === 'sqlite' ? newFile(template) : newDatabase(`base_${process.pid}_${made}`, template)
}

async function newFile(template?: Template): Promise<Base> {
  const folder = newFolder('base')
  const file = folder.file('lardom.sqlite')
  const base: Base = {
    kind: 'sqlite',
    url: `sqlite:${file}`,
    file,
    rows: async statement => {
      const connection = new Sqlite(file, { timeout: 10_000 })
      try {
        const prepared = connection.prepare(statement)
        return prepared.reader ? (prepared.all() as Row[]) : (prepared.run(), [])
      } finally {
        connection.close()
      }
    },
    lose: async () => folder[Symbol.dispose](),
    make: async () => {
      mkdirSync(folder.path, { recursive: true })
      if (template) copyFileSync(template.file, file)
    },
    [Symbol.asyncDispose]: () => base.lose(),
  }
  await base.make()
  return base
}

async function newDatabase(name: string, template?: Template): Promise<Base> {
  const server = postgresql()
  const url = server.url(name)
  const base: Base = {
    kind: 'postgresql',
    url,
    file: '',
    rows: async statement => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        return (await client.query<Row>(statement)).rows
      } finally {
        await client.end()
      }
    },
    lose: () => server.dropDatabase(name),
    make: () => server.createDatabase(name, template && nameIn(template.url)),
    [Symbol.asyncDispose]: () => base.lose(),
  }
  await base.make()
  return base
}

/** What the test called the database. */
function nameIn(url: string): string {
  return /base_\d+_\d+$/.exec(url)![0]
}
