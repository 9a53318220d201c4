import { ArgsType, Field, InputType } from 'type-graphql'
import { CaseFilter } from '../case/caseFilter.type.ts'
import { PageArgs } from '../graphql/connection.ts'

@InputType({ description: 'Conditions on methods.' })
export class MethodFilter {
  @Field(() => CaseFilter, {
    nullable: true,
    description: 'Used in at least one case that meets all of these conditions.',
  })
  usedIn?: CaseFilter | null
}

@ArgsType()
export class MethodsArgs extends PageArgs {
  @Field(() => MethodFilter, { nullable: true, description: 'Which methods; all of the catalogue when not given.' })
  filter?: MethodFilter | null
}
