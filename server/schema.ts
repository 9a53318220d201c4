import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { readers, resolvers } from './features.ts'
import { attachReaders } from './graphql/attach.ts'

/** The schema that answers: TypeGraphQL's contract, read by our readers. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: resolvers as unknown as NonEmptyArray<never>, validate: false })
  attachReaders(schema, readers)
  return schema
}

/** The contract as text, as it stands in `schema.graphql`. */
export function schemaText(schema: GraphQLSchema): string {
  return printSchema(lexicographicSortSchema(schema)) + '\n'
}
