import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ description: 'Anything with an address in the graph (Relay’s Node).' })
export abstract class Node {
  @Field(() => ID, { description: 'TypeID: the kind and 26 characters, `case_01h…`. One per thing for ever.' })
  id!: string
}
