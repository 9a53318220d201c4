import { Field, ID, ObjectType } from 'type-graphql'
import { Case } from '../case/case.type.ts'
import { DateTime } from '../graphql/dateTime.ts'
import { Node } from '../graphql/node.ts'

@ObjectType({ implements: Node, description: 'What is left of something that was public and was taken away.' })
export class Tombstone extends Node {
  @Field(() => String, { description: 'What it was: the prefix of its id.' })
  kind!: string

  @Field(() => String, { nullable: true, description: 'Its part of the address, if it had one.' })
  slug!: string | null

  @Field(() => String, { nullable: true, description: 'What it was called.' })
  title!: string | null

  @Field(() => DateTime, { description: 'When it was taken away.' })
  removedAt!: string

  @Field(() => String, { description: 'Why.' })
  reason!: string

  @Field(() => ID, { nullable: true, description: 'What has come in its place.' })
  replacedBy!: string | null

  @Field(() => Case, { nullable: true, description: 'The case that it was a part of, where that is still here.' })
  case!: Case | null
}
