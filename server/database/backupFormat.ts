import type { EntityMetadata, EntityProperty } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Database } from './database.ts'

export const format = 'lardom-backup'
export const rowsAtATime = 1000
/** How often progress is told. */
export const rowsATell = 10_000

export type Row = Record<string, unknown>

/** The first line of a backup. */
export interface Header {
  format: typeof format
  madeAt: string
  /** The form of the tables: a backup goes back only into the same form. */
  migrations: string[]
}

/** The migrations that have made the tables what they are. */
export async function executed({ orm }: Database): Promise<string[]> {
  return (await orm.migrator.getExecuted()).map(({ name }) => name)
}

/** The tables in an order in which foreign keys let them be filled. */
export function metadata({ orm, tables }: Database): EntityMetadata[] {
  return tables.map(table => orm.getMetadata().get(table as never) as EntityMetadata)
}

/** SQLite keeps JSON as text and truth as a number; a backup has them as what they are. */
export function plain(value: unknown, type: string, property?: EntityProperty): unknown {
  if (value === undefined || value === null) return null
  if (type.startsWith('json') && typeof value === 'string') return JSON.parse(value)
  return property?.type === 'boolean' ? Boolean(value) : value
}

export function quoted(em: SqlEntityManager, name: string): string {
  return em.getPlatform().quoteIdentifier(name)
}

export function select(em: SqlEntityManager, statement: string, values: unknown[] = []): Promise<Row[]> {
  return em.getConnection().execute<Row[]>(statement, values, 'all', em.getTransactionContext())
}

/** By the name of the property and by that of its column. */
export function propertiesOf(meta: EntityMetadata): Map<string, EntityProperty> {
  const properties = meta.props.filter(({ persist }) => persist !== false)
  return new Map(
    properties.flatMap(property => [
      [property.fieldNames[0]!, property],
      [property.name, property],
    ]),
  )
}
