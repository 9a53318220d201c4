import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql'
import { PageArgs } from '../graphql/connection.ts'
import { realOnly } from '../graphql/examples.ts'
import { CaseFilter } from './caseFilter.type.ts'

@InputType({
  description:
    'Conditions on the case that a thing belongs to. All must hold; within a list any value will do. Lists take at most 100 values.',
})
export class PartFilter extends CaseFilter {
  @Field(() => [String], { nullable: true, description: 'Slugs of the cases they belong to.' })
  cases?: string[] | null
}

export enum PartOrder {
  NEWEST = 'NEWEST',
  HEADING = 'HEADING',
}
registerEnumType(PartOrder, {
  name: 'PartOrder',
  description: 'Orders of the parts of cases.',
  valuesConfig: {
    NEWEST: { description: 'What was published last first; examples after what is real.' },
    HEADING: { description: 'By heading, å ä ö last; tests by the heading of what was tested.' },
  },
})

/** Arguments of a list of the parts of cases: challenges, insights … */
@ArgsType()
export class PartsArgs extends PageArgs {
  @Field(() => PartFilter, { nullable: true, defaultValue: realOnly, description: 'Which of them.' })
  filter?: PartFilter | null
}

/** The same for parts that have a place in the alphabet. */
@ArgsType()
export class HeadedPartsArgs extends PartsArgs {
  @Field(() => PartOrder, { defaultValue: PartOrder.NEWEST, description: 'In which order.' })
  orderBy!: PartOrder
}
