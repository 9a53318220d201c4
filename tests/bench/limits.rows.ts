import Sqlite from 'better-sqlite3'
import pg from 'pg'
import type { Address } from '../../server/database/database.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- rows as they come, as in a server written for one question
export type Row = any

/** A database with statements that are prepared once, and nothing else. */
export interface Bare {
  /** Rows of a statement with its parameters `$1`, `$2` … in this order. */
  all(sql: string, ...values: unknown[]): Row[] | Promise<Row[]>
  /** What stands after a column that is to be one of the values in `$1`. */
  readonly isOneOf: string
  list(values: string[]): unknown
}

export function openBare(address: Address): Bare {
  return address.kind === 'sqlite' ? bareSqlite(address.file) : barePostgresql(address.url)
}

function bareSqlite(file: string): Bare {
  const connection = new Sqlite(file, { readonly: true })
  const prepared = new Map<string, Sqlite.Statement<unknown[]>>()
  return {
    all: (sql, ...values) => {
      let statement = prepared.get(sql)
      if (!statement) prepared.set(sql, (statement = connection.prepare(sql.replace(/\$\d/g, '?'))))
      return statement.all(...values)
    },
    isOneOf: 'in (select value from json_each($1))',
    list: values => JSON.stringify(values),
  }
}

function barePostgresql(url: string): Bare {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  const names = new Map<string, string>()
  return {
    all: async (sql, ...values) => {
      let name = names.get(sql)
      if (!name) names.set(sql, (name = `s${names.size}`))
      return (await pool.query({ name, text: sql, values })).rows
    },
    isOneOf: '= any($1)',
    list: values => values,
  }
}

/**
 * One statement for a level: what lies below each of the parents, as its list `name`. `sql` selects the parent’s id as
 * `parent` and ends where that id is compared. Gives all rows of the level.
 */
export async function attach(bare: Bare, parents: Row[], name: string, sql: string, order: string): Promise<Row[]> {
  const ids = [...new Set<string>(parents.map(parent => parent.id))]
  const rows = await bare.all(`${sql} ${bare.isOneOf} order by ${order}`, bare.list(ids))
  const byParent = new Map<string, Row[]>(ids.map(id => [id, []]))
  for (const row of rows) {
    byParent.get(row.parent)!.push(row)
    // What is undefined is not written as JSON.
    row.parent = undefined
  }
  for (const parent of parents) parent[name] = { nodes: byParent.get(parent.id) }
  return rows
}
