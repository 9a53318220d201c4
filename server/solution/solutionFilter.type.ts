import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql'
import { PartFilter, PartOrder } from '../case/part.type.ts'
import { PageArgs } from '../graphql/connection.ts'
import { realOnly } from '../graphql/examples.ts'
import { TestOutcome } from './outcome.type.ts'

@InputType({
  description:
    'Conditions on the solution and on the case it belongs to. All must hold; within a list any value will do. Lists take at most 100 values.',
})
export class SolutionFilter extends PartFilter {
  @Field(() => [TestOutcome], { nullable: true, description: 'With at least one test of such an outcome.' })
  override outcomes?: TestOutcome[] | null

  @Field(() => [Int], { nullable: true, description: 'Evidence levels, 0–5.' })
  evidenceLevels?: number[] | null
}

export enum SolutionOrder {
  NEWEST = 'NEWEST',
  EVIDENCE = 'EVIDENCE',
  HEADING = 'HEADING',
}
registerEnumType(SolutionOrder, {
  name: 'SolutionOrder',
  description: 'Orders of solutions.',
  valuesConfig: {
    NEWEST: { description: 'What was published last first; examples after what is real.' },
    EVIDENCE: { description: 'Highest evidence level first.' },
    HEADING: { description: 'By heading, å ä ö last.' },
  },
})

@ArgsType()
export class SolutionsArgs extends PageArgs {
  @Field(() => SolutionFilter, { nullable: true, defaultValue: realOnly, description: 'Which solutions.' })
  filter?: SolutionFilter | null

  @Field(() => SolutionOrder, { defaultValue: SolutionOrder.NEWEST, description: 'In which order.' })
  orderBy!: SolutionOrder
}

@InputType({
  description:
    'Conditions on the test and on the case it belongs to. All must hold; within a list any value will do. Lists take at most 100 values.',
})
export class SolutionTestFilter extends PartFilter {
  @Field(() => [TestOutcome], { nullable: true, description: 'Of such an outcome.' })
  override outcomes?: TestOutcome[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose outcome is stated, or only those whose is not.',
  })
  hasOutcome?: boolean | null
}

@ArgsType()
export class SolutionTestsArgs extends PageArgs {
  @Field(() => SolutionTestFilter, { nullable: true, defaultValue: realOnly, description: 'Which tests.' })
  filter?: SolutionTestFilter | null

  @Field(() => PartOrder, { defaultValue: PartOrder.NEWEST, description: 'In which order.' })
  orderBy!: PartOrder
}
