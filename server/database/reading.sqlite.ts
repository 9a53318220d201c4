import Database from 'better-sqlite3'
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import type { Reading, Row } from './reading.ts'

const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: db => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** Opens the file for reading. A second connection beside the ORM's: in WAL mode readers wait for nobody. */
export function openSqliteReading(file: string): Reading {
  const connection = new Database(file, { readonly: true, fileMustExist: true })
  connection.pragma('busy_timeout = 5000')
  const prepared = new LRUCache<string, Database.Statement<unknown[], Row>>({ max: 500 })
  let statementCount = 0

  function prepare(text: string) {
    const known = prepared.get(text)
    if (known) return known
    const statement = connection.prepare<unknown[], Row>(text)
    prepared.set(text, statement)
    return statement
  }

  return {
    kind: 'sqlite',
    // The driver answers at once; the promise is for the sake of PostgreSQL.
    all: async statement => {
      statementCount += 1
      return prepare(statement.sql).all(...statement.parameters)
    },
    compile: fragment => fragment.compile(compiler),
    isOneOf: (column, values) => sql`${column} in (select value from json_each(${values}))`,
    list: values => JSON.stringify(values),
    get statementCount() {
      return statementCount
    },
    close: async () => {
      connection.close()
    },
  }
}
