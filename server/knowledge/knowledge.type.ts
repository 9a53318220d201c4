import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../graphql/dateTime.ts'
import { ExamplesFilter } from '../graphql/examples.ts'
import { OutcomeCounts } from '../solution/outcome.type.ts'

@ObjectType({ description: 'How many of each kind are published.' })
export class KnowledgeCounts {
  @Field(() => Int, { description: 'Cases.' })
  cases!: number

  @Field(() => Int, { description: 'Municipalities with at least one case.' })
  municipalities!: number

  @Field(() => Int, { description: 'Challenges and dilemmas.' })
  challenges!: number

  @Field(() => Int, { description: 'Explorations.' })
  explorations!: number

  @Field(() => Int, { description: 'Insights.' })
  insights!: number

  @Field(() => Int, { description: 'Solutions.' })
  solutions!: number

  @Field(() => Int, { description: 'Proposals for improvement.' })
  improvements!: number

  @Field(() => Int, { description: 'Sources.' })
  sources!: number

  @Field(() => OutcomeCounts, { description: 'Tests by outcome.' })
  tests!: OutcomeCounts
}

@ObjectType({ description: 'The state of the published knowledge.' })
export class Knowledge {
  @Field(() => Int, { description: 'Grows by one with every publishing; the same number means the same answers.' })
  version!: number

  @Field(() => DateTime, { description: 'When something was last published.' })
  changedAt!: string

  @Field(() => KnowledgeCounts, { description: 'How many of each kind are published.' })
  counts!: KnowledgeCounts
}

@ArgsType()
export class CountsArgs {
  @Field(() => ExamplesFilter, {
    defaultValue: ExamplesFilter.EXCLUDE,
    description: 'Whether fictional examples count.',
  })
  examples!: ExamplesFilter
}
