import { Field, ObjectType } from 'type-graphql'
import { Case } from '../case/case.type.ts'
import { ConnectionOf } from '../graphql/connection.ts'
import { Node } from '../graphql/node.ts'
import { Municipality } from '../municipality/municipality.type.ts'

@ObjectType({
  implements: Node,
  description: 'What somebody has asked about a case, answered in public so that the next one need not ask.',
})
export class Question extends Node {
  @Field(() => String, { description: 'What was asked.' })
  text!: string

  @Field(() => String, { description: 'The day it was asked, `YYYY-MM-DD`.' })
  askedOn!: string

  @Field(() => String, { nullable: true, description: 'What those behind the case answered; null until they have.' })
  answer!: string | null

  @Field(() => String, { nullable: true, description: 'The day it was answered, `YYYY-MM-DD`.' })
  answeredOn!: string | null

  @Field(() => Case, { description: 'The case that it is about.' })
  case!: Case

  @Field(() => Municipality, { nullable: true, description: 'The municipality that asked; null when not known.' })
  askedBy!: Municipality | null
}

@ObjectType({ description: 'A page of questions.' })
export class QuestionConnection extends ConnectionOf(() => Question, 'Question') {}
