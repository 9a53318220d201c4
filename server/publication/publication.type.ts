import { Field, ObjectType } from 'type-graphql'
import { ConnectionOf } from '../graphql/connection.ts'
import { Node } from '../graphql/node.ts'
import { Network } from '../network/network.type.ts'

@ObjectType({ implements: Node, description: 'A publication that gathers what was learnt.' })
export class Publication extends Node {
  @Field(() => String, { nullable: true, description: 'Title; null when the source does not name it.' })
  title!: string | null

  @Field(() => String, { nullable: true, description: 'How far it has come, as the source says it.' })
  statusText!: string | null

  @Field(() => String, { nullable: true, description: 'Where it is found, as the source says it.' })
  whereText!: string | null

  @Field(() => String, { nullable: true, description: 'Its address, if known.' })
  url!: string | null

  @Field(() => String, { nullable: true, description: 'When it came out: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.' })
  published!: string | null

  @Field(() => Boolean, { description: 'True for a fictional example.' })
  isExample!: boolean

  @Field(() => Network, { nullable: true, description: 'The network behind it.' })
  network!: Network | null
}

@ObjectType({ description: 'A page of publications.' })
export class PublicationConnection extends ConnectionOf(() => Publication, 'Publication') {}
