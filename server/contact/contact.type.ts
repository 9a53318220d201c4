import { Field, ObjectType } from 'type-graphql'
import { Node } from '../graphql/node.ts'

@ObjectType({ implements: Node, description: 'Whom to ask: a role with an address, or a person in duty.' })
export class Contact extends Node {
  @Field(() => String, { description: 'Name of the role or person.' })
  name!: string

  @Field(() => Boolean, { description: 'True for a role (funktionsbrevlåda), false for a person.' })
  isRole!: boolean

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email!: string | null

  @Field(() => String, { nullable: true, description: 'The last day that this holds, `YYYY-MM-DD`.' })
  validUntil!: string | null
}
