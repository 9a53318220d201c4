import { ArgsType, Field, InputType, Int, registerEnumType } from 'type-graphql'
import { PageArgs } from '../graphql/connection.ts'
import { ExamplesFilter, realOnly } from '../graphql/examples.ts'
import { PeriodFilter } from '../graphql/period.ts'
import { TestOutcome } from '../solution/outcome.type.ts'

@InputType({ description: 'All conditions must hold; within a list any value will do. Lists take at most 100 values.' })
export class CaseFilter {
  @Field(() => [String], { nullable: true, description: 'SCB municipality codes of those that took part.' })
  municipalityCodes?: string[] | null

  @Field(() => [String], { nullable: true, description: 'SCB county codes.' })
  countyCodes?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'SKR group codes; a main group A, B or C takes all its groups.',
  })
  municipalityGroups?: string[] | null

  @Field(() => [String], { nullable: true, description: 'Slugs of networks.' })
  networks?: string[] | null

  @Field(() => [String], { nullable: true, description: 'Theme codes; one of the upper level takes those below.' })
  themes?: string[] | null

  @Field(() => [String], { nullable: true, description: 'Obstacle codes.' })
  obstacles?: string[] | null

  @Field(() => [TestOutcome], { nullable: true, description: 'With at least one test of such an outcome.' })
  outcomes?: TestOutcome[] | null

  @Field(() => [Int], { nullable: true, description: 'The last step that has any content, 0–6.' })
  stepReached?: number[] | null

  @Field(() => PeriodFilter, { nullable: true, description: 'When it took place.' })
  period?: PeriodFilter | null

  @Field(() => ExamplesFilter, {
    defaultValue: ExamplesFilter.EXCLUDE,
    description: 'Whether fictional examples count.',
  })
  examples!: ExamplesFilter
}

export enum CaseOrder {
  NEWEST = 'NEWEST',
  LAST_CHANGED = 'LAST_CHANGED',
  TITLE = 'TITLE',
}
registerEnumType(CaseOrder, {
  name: 'CaseOrder',
  description: 'Orders of cases.',
  valuesConfig: {
    NEWEST: { description: 'What was published last first; examples after what is real.' },
    LAST_CHANGED: { description: 'What was changed last first.' },
    TITLE: { description: 'By title, å ä ö last.' },
  },
})

@ArgsType()
export class CasesArgs extends PageArgs {
  @Field(() => CaseFilter, { nullable: true, defaultValue: realOnly, description: 'Which cases.' })
  filter?: CaseFilter | null

  @Field(() => CaseOrder, { defaultValue: CaseOrder.NEWEST, description: 'In which order.' })
  orderBy!: CaseOrder
}
