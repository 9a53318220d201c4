import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { countingCost } from '../graphql/budget.ts'
import { allOf, filterConditions, run, tableOf } from '../graphql/statements.ts'
import { checkText } from '../graphql/text.ts'
import type { CaseFilter } from './caseFilter.type.ts'
import { readerOf } from './facet.kinds.ts'
import { KnowledgeKind } from './facets.type.ts'

/** How many the list of a kind has with a filter: one statement. */
export async function countList(context: Context, kind: KnowledgeKind, filter: CaseFilter): Promise<number> {
  checkText(filter, 'filter')
  const reader = readerOf(kind)
  const listed = kind === KnowledgeKind.EXPLORATION_METHOD ? { usedIn: saysNothing(filter) ? null : filter } : filter
  const where = allOf(filterConditions(context.reading, reader, { filter: listed }))
  const count = sql`select cast(count(*) as integer) as "count" from ${tableOf(reader)} ${where}`
  return (await run(context, count, countingCost))[0]!['count'] as number
}

/** Methods are no examples: the catalogue is the same whether examples count or not. */
const saysNothing = (filter: CaseFilter) =>
  Object.entries(filter).every(([name, value]) => name === 'examples' || value == null)
