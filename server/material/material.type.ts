import { Field, ObjectType } from 'type-graphql'
import { ConnectionOf } from '../graphql/connection.ts'
import { Node } from '../graphql/node.ts'
import { Network, ProcessStep } from '../network/network.type.ts'

@ObjectType({ implements: Node, description: 'A file or link that helps in the work.' })
export class Material extends Node {
  @Field(() => String, { description: 'Title.' })
  title!: string

  @Field(() => String, { description: 'Format: `PDF`.' })
  format!: string

  @Field(() => String, { nullable: true, description: 'Its address; null when only its title is known.' })
  url!: string | null

  @Field(() => String, { nullable: true, description: 'What an image shows.' })
  altText!: string | null

  @Field(() => String, { nullable: true, description: 'Its licence, if known.' })
  licence!: string | null

  @Field(() => Network, {
    nullable: true,
    description: 'The network it belongs to as a whole; null for that of a step or a case.',
  })
  network!: Network | null

  @Field(() => ProcessStep, { nullable: true, description: 'The step that it helps with.' })
  processStep!: ProcessStep | null
}

@ObjectType({ description: 'A page of material.' })
export class MaterialConnection extends ConnectionOf(() => Material, 'Material') {}
