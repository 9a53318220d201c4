import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { countingCost } from '../graphql/budget.ts'
import { run, tableOf } from '../graphql/statements.ts'
import { checkText } from '../graphql/text.ts'
import type { CaseFilter } from './caseFilter.type.ts'
import { countingOf, totalOf } from './counting.ts'
import { countedOf } from './facet.kinds.ts'
import { KnowledgeKind } from './facets.type.ts'
import { currentTraits } from './traits.ts'

/** How many the list of a kind has with a filter; without one of its conditions, if one is named. */
export async function countList(
  context: Context,
  kind: KnowledgeKind,
  filter: CaseFilter,
  without?: keyof CaseFilter,
): Promise<number> {
  checkText(filter, 'filter')
  const rest = without ? { ...filter, [without]: null } : filter
  if (kind === KnowledgeKind.EXPLORATION_METHOD && saysNothing(rest)) return countCatalogue(context)
  context.budget.spendStatement(countingCost)
  const traits = await currentTraits(context.reading)
  const isOwn = without === 'outcomes' && countedOf[kind].withOutcomes
  return isOwn ? totalOf(countingOf(traits, kind, rest)) : totalOf(countingOf(traits, kind, filter), without)
}

/** Methods are no examples: the catalogue is the same whether examples count or not. */
const saysNothing = (filter: CaseFilter) =>
  Object.entries(filter).every(([name, value]) => name === 'examples' || value == null)

async function countCatalogue(context: Context): Promise<number> {
  const { reader } = countedOf.EXPLORATION_METHOD
  const count = sql`select cast(count(*) as integer) as "count" from ${tableOf(reader)}`
  return (await run(context, count, countingCost))[0]!['count'] as number
}
