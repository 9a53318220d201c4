import type { SqlEntityManager } from '@mikro-orm/sql'
import { SqliteDriver } from '@mikro-orm/sqlite'
import type { Fragment } from '../database/reading.ts'
import { postgresqlStore } from './store.postgresql.ts'
import { sqliteStore } from './store.sqlite.ts'
import type { Wanted } from './wanted.ts'

/** What the two databases do each in their own way. */
export interface SearchStore {
  /** Said before much is written at once, and after. */
  readonly settings: readonly string[]
  readonly usualSettings: readonly string[]
  /** Empties the tables while others read them, where dropping them would make those wait. */
  readonly emptied?: readonly string[]
  /** Makes the tables of the index. */
  readonly tables: readonly string[]
  /** Makes what is made faster once the tables are full. */
  readonly indexes: readonly string[]
  /** Whether they are there. */
  readonly isThere: string
  /** These take rows as a JSON list of objects. */
  readonly addDocuments: string
  readonly addTexts: string
  readonly addIndex: string
  /** Takes a JSON list of numbers. */
  readonly removeDocuments: readonly string[]
  /** Takes a JSON list of [word, stem, difference]. */
  readonly countWords: string
  /** The `number` of what matches, the newest first, at most so many. */
  matching(wanted: Wanted, most: number): Fragment
  /** `stem`, `id` and `caseId` of what is of a kind and has one of these stems in title or body. Takes what `list` gives. */
  having(stems: unknown, kind: string): Fragment
}

export function storeOf(kind: 'sqlite' | 'postgresql'): SearchStore {
  return kind === 'sqlite' ? sqliteStore : postgresqlStore
}

/** The store of the database that is written to. */
export function storeBehind(em: SqlEntityManager): SearchStore {
  return storeOf(em.getDriver() instanceof SqliteDriver ? 'sqlite' : 'postgresql')
}
