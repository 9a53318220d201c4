import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './schema.d.ts'

/** Writes a GraphQL document whose variables and answer are typed by schema.graphql. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { DateTime: string; ID: string }
}>()

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada'
export { readFragment } from 'gql.tada'
