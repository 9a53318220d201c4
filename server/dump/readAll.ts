import { setImmediate } from 'node:timers/promises'
import type { EntityManager } from '@mikro-orm/sql'
import { execute, GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import type { Reading } from '../database/reading.ts'
import { Budget } from '../graphql/budget.ts'
import type { Reader } from '../graphql/reader.ts'
import type { Node } from './columns.ts'
import type { Entity } from './entities.ts'

/** What everything is read from: the schema with its readers, as the API reads it. */
export interface Source {
  readonly schema: GraphQLSchema
  readonly reading: Reading
  readonly em: EntityManager
  readonly readersByKind: ReadonlyMap<string, Reader>
}

const pageSize = 50

/** Everything of a kind, page by page; a page that costs too much at once is halved. */
export async function* readAll(source: Source, entity: Entity, examples: 'INCLUDE' | 'EXCLUDE'): AsyncGenerator<Node> {
  const document = parse(entity.query)
  let first = pageSize
  for (let after: string | null = null; ;) {
    // SQLite answers at once: without this nobody else would be answered until all is read.
    await setImmediate()
    const answer = await ask(source, document, { first, after, examples })
    if (answer === 'TOO_COSTLY') {
      if (first === 1) throw new Error(`One of ${entity.name} is too much to read at once.`)
      first = Math.ceil(first / 2)
      continue
    }
    yield* entity.nodes(answer)
    const list = answer['list'] as { pageInfo?: { hasNextPage: boolean; endCursor: string } }
    if (!list.pageInfo?.hasNextPage) return
    after = list.pageInfo.endCursor
  }
}

async function ask(
  { schema, reading, em, readersByKind }: Source,
  document: DocumentNode,
  variables: Record<string, unknown>,
): Promise<Node | 'TOO_COSTLY'> {
  const contextValue: Context = { reading, em, readersByKind, budget: new Budget() }
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue })
  if (!errors?.length) return data as Node
  if (errors.every(({ extensions }) => extensions['reason'] === 'TOO_COSTLY')) return 'TOO_COSTLY'
  throw errors[0] instanceof GraphQLError ? (errors[0].originalError ?? errors[0]) : errors[0]!
}
