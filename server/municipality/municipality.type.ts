import { ArgsType, Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { CaseConnection } from '../case/case.type.ts'
import { ExamplesFilter, realOnly } from '../graphql/examples.ts'
import { Bilingual } from '../graphql/bilingualField.ts'
import { ConnectionOf, Linked, PageArgs } from '../graphql/connection.ts'
import { Node } from '../graphql/node.ts'
import { NetworkConnection } from '../network/network.type.ts'
import { QuestionConnection } from '../question/question.type.ts'
import { ReuseConnection } from '../reuse/reuse.type.ts'
import { SimilarMunicipalitiesArgs, SimilarMunicipality } from '../similar/similarMunicipality.type.ts'

@ObjectType({
  implements: Node,
  description: 'A county (län), or the fictional one of the examples (99). Source: SCB.',
})
export class County extends Node {
  @Field(() => String, { description: 'SCB county code, two digits as text: `22`.' })
  code!: string

  @Field(() => String, { description: 'Name with “län”: Västernorrlands län.' })
  name!: string

  @Field(() => String, { description: 'Name without “län”: Västernorrland.' })
  shortName!: string

  @Field(() => Int, { description: 'Inhabitants on `populationDate`. Source: SCB.' })
  population!: number

  @Field(() => String, { description: 'The day of the population figure, `YYYY-MM-DD`.' })
  populationDate!: string

  @Field(() => Boolean, { description: 'True for the fictional county of the examples.' })
  isExample!: boolean

  @Linked(() => MunicipalityConnection, 'Its municipalities, by name.')
  municipalities!: MunicipalityConnection
}

@ObjectType({ implements: Node, description: 'A group of similar municipalities (kommungrupp). Source: SKR.' })
export class MunicipalityGroup extends Node {
  @Field(() => String, { description: 'SKR’s code: A1–C9.' })
  code!: string

  @Bilingual('Name: Landsbygdskommun, Rural municipalities.')
  name!: string

  @Bilingual('Name of the main group A, B or C.')
  mainGroup!: string

  @Field(() => Int, { description: 'Year of the classification; SKR revises it, and municipalities change group.' })
  classificationYear!: number

  @Linked(() => MunicipalityConnection, 'Its municipalities, by name unless asked otherwise.', () => MunicipalitiesArgs)
  municipalities!: MunicipalityConnection
}

@ObjectType({
  description: 'The seat (centralort) of a municipality. Source: GeoNames, CC BY 4.0; of an example: invented.',
})
export class Seat {
  @Field(() => String, { description: 'Name of the place.' })
  name!: string

  @Field(() => Float, { description: 'Degrees north, WGS 84.' })
  latitude!: number

  @Field(() => Float, { description: 'Degrees east, WGS 84.' })
  longitude!: number
}

@ObjectType({
  implements: Node,
  description: 'A Swedish municipality (kommun), or a fictional one of the examples (99xx).',
})
export class Municipality extends Node {
  @Field(() => String, { description: 'SCB municipality code, four digits as text: `0114`.' })
  code!: string

  @Field(() => String, { description: 'Name: Sundsvall.' })
  name!: string

  @Field(() => String, { description: 'Name in full: Sundsvalls kommun.' })
  officialName!: string

  @Field(() => County, { description: 'The county it lies in.' })
  county!: County

  @Field(() => MunicipalityGroup, { nullable: true, description: 'Its group in SKR’s classification.' })
  group!: MunicipalityGroup | null

  @Field(() => Int, { nullable: true, description: 'Inhabitants on `populationDate`. Source: SCB.' })
  population!: number | null

  @Field(() => String, { nullable: true, description: 'The day of the population figure, `YYYY-MM-DD`.' })
  populationDate!: string | null

  @Field(() => Seat, { nullable: true, description: 'Its seat and where that lies.' })
  seat!: Seat | null

  @Field(() => Boolean, { description: 'True for the fictional municipalities of the examples.' })
  isExample!: boolean

  @Linked(() => CaseConnection, 'The cases it takes part in, newest first.')
  cases!: CaseConnection

  @Linked(() => NetworkConnection, 'The networks it is or was a member of.')
  networks!: NetworkConnection

  @Linked(() => ReuseConnection, 'What it has taken over from others, newest first.')
  reuses!: ReuseConnection

  @Linked(() => QuestionConnection, 'What it has asked about cases, latest first.')
  questions!: QuestionConnection

  @Linked(
    () => [SimilarMunicipality],
    'Those most like it by SKR group, population and county. Real ones have real ones, examples examples.',
    () => SimilarMunicipalitiesArgs,
  )
  similar!: SimilarMunicipality[]
}

@ObjectType({ description: 'A page of municipalities.' })
export class MunicipalityConnection extends ConnectionOf(() => Municipality, 'Municipality') {}

export enum MunicipalityOrder {
  NAME = 'NAME',
  POPULATION = 'POPULATION',
  CODE = 'CODE',
}
registerEnumType(MunicipalityOrder, {
  name: 'MunicipalityOrder',
  description: 'Orders of municipalities.',
  valuesConfig: {
    NAME: { description: 'By name, å ä ö last.' },
    POPULATION: { description: 'Most inhabitants first.' },
    CODE: { description: 'By SCB code.' },
  },
})

@InputType({ description: 'All conditions must hold; within a list any value will do.' })
export class MunicipalityFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name, however å, ä, ö and capitals are written.' })
  nameContains?: string | null

  @Field(() => [String], { nullable: true, description: 'SCB county codes.' })
  countyCodes?: string[] | null

  @Field(() => [String], {
    nullable: true,
    description: 'SKR group codes; a main group A, B or C takes all its groups.',
  })
  municipalityGroups?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Only those with a published case, or only those without.' })
  hasCases?: boolean | null

  @Field(() => ExamplesFilter, {
    defaultValue: ExamplesFilter.EXCLUDE,
    description: 'Whether fictional examples count.',
  })
  examples!: ExamplesFilter
}

@ArgsType()
export class CountiesArgs {
  @Field(() => ExamplesFilter, {
    defaultValue: ExamplesFilter.EXCLUDE,
    description: 'Whether the fictional county of the examples is among them.',
  })
  examples!: ExamplesFilter
}

@ArgsType()
export class MunicipalitiesArgs extends PageArgs {
  @Field(() => MunicipalityFilter, { nullable: true, defaultValue: realOnly, description: 'Which municipalities.' })
  filter?: MunicipalityFilter | null

  @Field(() => MunicipalityOrder, { defaultValue: MunicipalityOrder.NAME, description: 'In which order.' })
  orderBy!: MunicipalityOrder
}
