import type { RawBuilder } from 'kysely'

export type Row = Record<string, unknown>
/** A piece of SQL with its values, written with Kysely's `sql` tag. */
export type Fragment = RawBuilder<unknown>
export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] }

/**
 * The way in for everything that reads the published graph: plain rows by prepared statements, on a connection that
 * cannot write and never sees an unfinished transaction. One file per database; only what differs is here.
 */
export interface Reading {
  readonly kind: 'sqlite' | 'postgresql'
  /** All rows of a statement. PostgreSQL ends one after 5 s; SQLite cannot, so the budget looks at the time between them. */
  all(statement: Statement): Promise<Row[]>
  compile(fragment: Fragment): Statement
  /** `column = any of values`, as SQL whose text does not depend on how many values there are. */
  isOneOf(column: Fragment, values: Fragment): Fragment
  /** A list of values as the parameter that `isOneOf` expects. */
  list(values: readonly (string | number)[]): unknown
  /** How many statements have been run, for tests and logs. */
  readonly statementCount: number
  close(): Promise<void>
}
