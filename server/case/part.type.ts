import { ArgsType, Field, InputType } from 'type-graphql'
import { PageArgs } from '../graphql/connection.ts'
import { ExamplesFilter, realOnly } from '../graphql/examples.ts'

@InputType({ description: 'All conditions must hold; within a list any value will do. Lists take at most 100 values.' })
export class PartFilter {
  @Field(() => [String], { nullable: true, description: 'Slugs of the cases they belong to.' })
  cases?: string[] | null

  @Field(() => ExamplesFilter, {
    defaultValue: ExamplesFilter.EXCLUDE,
    description: 'Whether those of fictional examples count.',
  })
  examples!: ExamplesFilter
}

/** Arguments of a list of the parts of cases: challenges, insights … */
@ArgsType()
export class PartsArgs extends PageArgs {
  @Field(() => PartFilter, { nullable: true, defaultValue: realOnly, description: 'Which of them.' })
  filter?: PartFilter | null
}
