import { Field, Int, ObjectType } from 'type-graphql'
import { Case } from '../case/case.type.ts'
import { HeadedPartsArgs } from '../case/part.type.ts'
import { Bilingual } from '../graphql/bilingualField.ts'
import { ConnectionOf, Linked } from '../graphql/connection.ts'
import { Node } from '../graphql/node.ts'
import { Period } from '../graphql/period.ts'
import { InsightConnection } from '../insight/insight.type.ts'
import { VideoSegmentConnection } from '../seminar/seminar.type.ts'

@ObjectType({
  implements: Node,
  description: 'A way to find out: an entry of the method catalogue, in the editors’ own words.',
})
export class ExplorationMethod extends Node {
  @Field(() => String, { description: 'Its part of the address.' })
  slug!: string

  @Bilingual('Name: Intervjuer, Interviews.')
  name!: string

  @Bilingual('Other names of the same method.', () => [String])
  aliases!: string[]

  @Bilingual('What it is good for.')
  purpose!: string

  @Bilingual('What it shows, and where it misleads.')
  strengthAndLimit!: string

  @Bilingual('When not to use it.')
  whenNot!: string

  @Bilingual('People and hours; the editors’ rule of thumb, not measured.')
  people!: string

  @Bilingual('How to do it, step by step.', () => [String])
  steps!: string[]

  @Bilingual('Consent, confidentiality, power.')
  ethics!: string

  @Linked(() => ExplorationConnection, 'Every use of it in a published case.', () => HeadedPartsArgs)
  explorations!: ExplorationConnection
}

@ObjectType({ description: 'A page of methods.' })
export class ExplorationMethodConnection extends ConnectionOf(() => ExplorationMethod, 'ExplorationMethod') {}

@ObjectType({ implements: Node, description: 'Step 2: one use of a method in a case.' })
export class Exploration extends Node {
  @Field(() => String, { description: 'Its first clause, at most 90 characters.' })
  heading!: string

  @Field(() => String, { description: 'What was done.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'With whom: roles and numbers.' })
  participants!: string | null

  @Field(() => Period, { nullable: true, description: 'When; null when not known.' })
  period!: Period | null

  @Field(() => String, { nullable: true, description: 'What was found.' })
  findings!: string | null

  @Field(() => Int, { description: 'Place in the case, from 0.' })
  position!: number

  @Field(() => ExplorationMethod, { nullable: true, description: 'The method that was used.' })
  method!: ExplorationMethod | null

  @Field(() => Case, { description: 'The case it belongs to.' })
  case!: Case

  @Linked(() => InsightConnection, 'The insights that rest on it.')
  insights!: InsightConnection

  @Linked(() => VideoSegmentConnection, 'Stretches of film about it.')
  videoSegments!: VideoSegmentConnection
}

@ObjectType({ description: 'A page of explorations.' })
export class ExplorationConnection extends ConnectionOf(() => Exploration, 'Exploration') {}
