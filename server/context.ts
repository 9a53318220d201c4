import type { EntityManager } from '@mikro-orm/sql'
import type { Reading } from './database/reading.ts'
import type { Budget } from './graphql/budget.ts'
import type { Reader } from './graphql/reader.ts'

/** What one request knows. Reading goes through `reading`; whoever writes forks `em`. */
export interface Context {
  readonly reading: Reading
  readonly em: EntityManager
  readonly budget: Budget
  /** By the prefix of their ids, for `node(id)`. */
  readonly readersByKind: ReadonlyMap<string, Reader>
}
