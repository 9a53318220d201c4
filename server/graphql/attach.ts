import { isInterfaceType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { Row } from '../database/reading.ts'
import type { Context } from '../context.ts'
import { linkKey } from './plan.ts'
import type { FieldReading, Reader } from './reader.ts'

type Resolver = GraphQLFieldResolver<Row, Context>
const connectionFields = new Set(['nodes', 'edges', 'pageInfo', 'totalCount', 'cursor', 'node'])

/**
 * Lets the readers answer the fields of their types: columns and what was fetched for a link are plain properties of
 * the row, so that execution has nothing to call. TypeGraphQL keeps answering the root fields.
 */
export function attachReaders(schema: GraphQLSchema, readers: readonly Reader[]): void {
  const byType = new Map(readers.map(reader => [reader.type, reader]))
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (row: Row) => row['__typename'] as string
    if (!isObjectType(type)) continue
    type.isTypeOf = undefined
    const reader = byType.get(type.name)
    for (const field of Object.values(type.getFields())) {
      if (reader) field.resolve = resolverOf(reader.fields[field.name]) as typeof field.resolve
      else if (/(Connection|Edge|PageInfo)$/.test(type.name) && isPlain(field.name)) field.resolve = undefined
    }
  }
}

function isPlain(name: string): boolean {
  return connectionFields.has(name) || name.startsWith('has') || name.endsWith('Cursor')
}

function resolverOf(reading: FieldReading | undefined): Resolver | undefined {
  if (!reading) return undefined
  if (reading.kind === 'computed') return (row, args) => reading.value(row, args)
  return (row, _args, _context, info) => row[linkKey(info.fieldNodes[0]!)]
}
