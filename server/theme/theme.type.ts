import { Field, ObjectType } from 'type-graphql'
import { CaseConnection } from '../case/case.type.ts'
import { CasesArgs } from '../case/caseFilter.type.ts'
import { Bilingual } from '../graphql/bilingualField.ts'
import { ConnectionOf, Linked } from '../graphql/connection.ts'
import { Node } from '../graphql/node.ts'

@ObjectType({
  implements: Node,
  description: 'A subject area, in two levels. Ours, after the areas of municipal accounts and COFOG.',
})
export class Theme extends Node {
  @Field(() => String, { description: 'Stable code in ASCII: `ALD`, below it `ALD.hemtjanst`.' })
  code!: string

  @Bilingual('Name: Äldreomsorg, Elderly care.')
  name!: string

  @Field(() => Theme, { nullable: true, description: 'The theme that this is part of; null on the upper level.' })
  parent!: Theme | null

  @Field(() => [Theme], { description: 'The themes that are part of this one.' })
  children!: Theme[]

  @Field(() => [String], { description: 'The nearest classes of COFOG, the UN’s functions of government.' })
  cofog!: string[]

  @Field(() => [String], { description: 'The nearest data themes of the EU: `SOCI`.' })
  euThemes!: string[]

  @Linked(
    () => CaseConnection,
    'Cases with just this theme, newest first unless asked otherwise; a filter on `themes` also takes those below.',
    () => CasesArgs,
  )
  cases!: CaseConnection
}

@ObjectType({ description: 'A page of themes.' })
export class ThemeConnection extends ConnectionOf(() => Theme, 'Theme') {}

@ObjectType({
  implements: Node,
  description: 'What commonly stands in the way, whatever the subject: time, mandate, law and the like.',
})
export class Obstacle extends Node {
  @Field(() => String, { description: 'Stable code: `mandate`.' })
  code!: string

  @Bilingual('Name: Mandat, Mandate.')
  name!: string

  @Bilingual('What is meant, in a sentence.')
  description!: string

  @Linked(() => CaseConnection, 'Cases that met it, newest first unless asked otherwise.', () => CasesArgs)
  cases!: CaseConnection
}
