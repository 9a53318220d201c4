import { sql } from 'kysely'
import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { examples } from '../graphql/examples.ts'
import { countingCost } from '../graphql/budget.ts'
import { selectedFields } from '../graphql/plan.ts'
import { run } from '../graphql/statements.ts'
import { outcomeCounts } from '../solution/outcome.reader.ts'
import { CountsArgs, Knowledge, KnowledgeCounts } from './knowledge.type.ts'

const parts = ['challenges', 'explorations', 'insights', 'solutions', 'improvements', 'sources']

@Resolver(() => Knowledge)
export class KnowledgeResolver {
  @Query(() => Knowledge, { description: 'The state of the published knowledge, and how much there is.' })
  async knowledge(@Ctx() context: Context) {
    const [row] = await run(context, sql`select version, changed_at as "changedAt" from knowledge`)
    return row
  }

  @FieldResolver(() => KnowledgeCounts, { description: 'How many of each kind are published.' })
  async counts(@Args(() => CountsArgs) args: CountsArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const counted = examples(args.examples) ?? sql`1 = 1`
    const cases = sql`(select t.id from cases t where ${counted})`
    const count = (what: ReturnType<typeof sql>) => sql`(select cast(count(*) as integer) from ${what})`
    const sum = (column: string) =>
      sql`(select cast(coalesce(sum(${sql.ref(column)}), 0) as integer) from cases t where ${counted})`
    const counts: Record<string, ReturnType<typeof sql>> = {
      cases: sql`${count(sql`cases t where ${counted}`)} as cases`,
      municipalities: sql`(select cast(count(distinct municipality_id) as integer) from case_municipalities
        where case_id in ${cases}) as municipalities`,
      ...Object.fromEntries(
        parts.map(part => [part, sql`${count(sql`${sql.table(part)} where case_id in ${cases}`)} as ${sql.id(part)}`]),
      ),
      tests: sql`${sum('tests_worked')} as worked, ${sum('tests_needing_adjustment')} as adjust,
        ${sum('tests_not_working')} as failed, ${sum('tests_unstated')} as unstated`,
    }
    const asked = [...selectedFields(info)].map(name => counts[name]!)
    if (!asked.length) return {}
    const [row] = await run(context, sql`select ${sql.join(asked)}`, asked.length * countingCost)
    const number = (name: string) => row![name] as number
    return {
      ...row,
      tests: outcomeCounts(number('worked'), number('adjust'), number('failed'), number('unstated')),
    }
  }
}
