import { ArgsType, Field, InputType } from 'type-graphql'
import { PageArgs } from './connection.ts'
import { ExamplesFilter, realOnly } from './examples.ts'

@InputType({ description: 'Whether fictional examples count.' })
export class ExamplesOnlyFilter {
  @Field(() => ExamplesFilter, {
    defaultValue: ExamplesFilter.EXCLUDE,
    description: 'Whether fictional examples count.',
  })
  examples!: ExamplesFilter
}

/** Arguments of a list that can only be filtered on whether its things are examples. */
@ArgsType()
export class ExamplesArgs extends PageArgs {
  @Field(() => ExamplesOnlyFilter, { nullable: true, defaultValue: realOnly, description: 'Which of them.' })
  filter?: ExamplesOnlyFilter | null
}
