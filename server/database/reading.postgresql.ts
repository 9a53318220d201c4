import { createHash } from 'node:crypto'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import { Pool } from 'pg'
import type { Reading, Row } from './reading.ts'

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

const mostNames = 500

/** Opens a pool of its own for reading: named prepared statements, read-only transactions, 5 s a statement. */
export function openPostgresqlReading(url: string, onError: (error: Error) => void): Reading {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    statement_timeout: 5000,
    connectionTimeoutMillis: 5000,
    options: '-c default_transaction_read_only=on',
  })
  // Without a listener a connection that the server drops would end the process.
  pool.on('error', onError)
  const names = new LRUCache<string, string>({ max: 2000 })
  let statementCount = 0

  let named = 0

  /** The first 500 texts that are seen twice get a name: a server keeps named statements as long as the connection lasts. */
  function nameOf(text: string): string | undefined {
    const name = names.get(text)
    if (name === undefined) {
      names.set(text, '')
      return undefined
    }
    if (name !== '') return name
    if (named === mostNames) return undefined
    named += 1
    const made = createHash('sha256').update(text).digest('hex').slice(0, 32)
    names.set(text, made)
    return made
  }

  return {
    kind: 'postgresql',
    all: async ({ sql: text, parameters }) => {
      statementCount += 1
      const { rows } = await pool.query<Row>({ name: nameOf(text), text, values: [...parameters] })
      return rows
    },
    compile: fragment => fragment.compile(compiler),
    isOneOf: (column, values) => sql`${column} = any(${values})`,
    list: values => [...values],
    get statementCount() {
      return statementCount
    },
    close: () => pool.end(),
  }
}
