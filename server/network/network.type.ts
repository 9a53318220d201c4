import { Field, Int, ObjectType } from 'type-graphql'
import { CaseConnection } from '../case/case.type.ts'
import { ConnectionOf, Linked } from '../graphql/connection.ts'
import { DateTime } from '../graphql/dateTime.ts'
import { Node } from '../graphql/node.ts'
import { Period } from '../graphql/period.ts'
import { MaterialConnection } from '../material/material.type.ts'
import { MunicipalityConnection } from '../municipality/municipality.type.ts'
import { PublicationConnection } from '../publication/publication.type.ts'
import { SeminarConnection } from '../seminar/seminar.type.ts'

@ObjectType({
  implements: Node,
  description: 'One of the six steps of a network’s process, in the network’s own words.',
})
export class ProcessStep extends Node {
  @Field(() => Int, { description: '1–6; the same in every network.' })
  number!: number

  @Field(() => String, { description: 'Name: Våga testa.' })
  name!: string

  @Field(() => String, { description: 'The question that the step answers.' })
  question!: string

  @Field(() => String, { description: 'How to go about it.' })
  guidance!: string

  @Field(() => Network, { description: 'The network whose step it is.' })
  network!: Network

  @Linked(() => MaterialConnection, 'Material for the step.')
  materials!: MaterialConnection
}

@ObjectType({ description: 'The page that a network’s facts were taken from.' })
export class NetworkPage {
  @Field(() => String, { description: 'Title of the page.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher!: string | null

  @Field(() => String, { nullable: true, description: 'When: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.' })
  published!: string | null

  @Field(() => String, { nullable: true, description: 'Its address, if known.' })
  url!: string | null
}

@ObjectType({
  implements: Node,
  description: 'Municipalities that work on one theme together for a time, led by somebody.',
})
export class Network extends Node {
  @Field(() => String, { description: 'Its part of the address.' })
  slug!: string

  @Field(() => String, { description: 'Name.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  summary!: string | null

  @Field(() => String, { description: 'Language of its texts (BCP 47): `sv`.' })
  language!: string

  @Field(() => String, { description: 'Who leads it, by the name of that time.' })
  organiser!: string

  @Field(() => String, { nullable: true, description: 'The organiser’s short name.' })
  organiserShortName!: string | null

  @Field(() => String, { nullable: true, description: 'What the organiser was called later.' })
  organiserLaterName!: string | null

  @Field(() => String, { nullable: true, description: 'What kind of network, in its own words.' })
  kindText!: string | null

  @Field(() => Period, { nullable: true, description: 'When it worked; null when not known.' })
  period!: Period | null

  @Field(() => NetworkPage, { nullable: true, description: 'The page that these facts come from.' })
  page!: NetworkPage | null

  @Field(() => String, { nullable: true, description: 'Who answers for the information, as the page says it.' })
  informationOwnerText!: string | null

  @Field(() => String, { nullable: true, description: 'How to ask, as the page says it.' })
  contactText!: string | null

  @Field(() => [String], { description: 'What the sources do not say.' })
  unknown!: string[]

  @Field(() => Boolean, { description: 'True for the fictional example.' })
  isExample!: boolean

  @Field(() => DateTime, { description: 'When it was published here.' })
  publishedAt!: string

  @Field(() => [ProcessStep], { description: 'Its six steps, in order.' })
  steps!: ProcessStep[]

  @Linked(() => MunicipalityConnection, 'Municipalities that are or were members, by name; empty when not known.')
  members!: MunicipalityConnection

  @Linked(() => CaseConnection, 'Its cases, newest first.')
  cases!: CaseConnection

  @Linked(() => SeminarConnection, 'Its seminars, latest first.')
  seminars!: SeminarConnection

  @Linked(() => PublicationConnection, 'What it has published.')
  publications!: PublicationConnection

  @Linked(() => MaterialConnection, 'Its material, that of the steps included.')
  materials!: MaterialConnection
}

@ObjectType({ description: 'A page of networks.' })
export class NetworkConnection extends ConnectionOf(() => Network, 'Network') {}
