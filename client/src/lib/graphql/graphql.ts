import type { initGraphQLTada, readFragment as readTyped } from 'gql.tada'
import type { introspection } from './schema.d.ts'

type Typed = ReturnType<
  typeof initGraphQLTada<{ introspection: introspection; scalars: { DateTime: string; ID: string } }>
>

/** What a document is when the program runs: its own text, and that of the fragments it uses. */
interface Pieces {
  pieces: string[]
}

/**
 * Writes a GraphQL document whose variables and answer are typed by schema.graphql. The types come from gql.tada; its
 * parser stays out of the browser, for the server that answers reads the text anyway.
 */
export const graphql = ((text: string, fragments: Pieces[] = []): Pieces => ({
  pieces: [text, ...fragments.flatMap(({ pieces }) => pieces)],
})) as unknown as Typed

/** The text of a document to send, each fragment once. */
export function documentText(document: object): string {
  return [...new Set((document as Pieces).pieces)].join('')
}

/** Opens the part of an answer that a fragment asked for. Only the types are closed: it does nothing at run time. */
export const readFragment = ((...given: unknown[]) => given.at(-1)) as typeof readTyped

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada'
