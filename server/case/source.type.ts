import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { Node } from '../graphql/node.ts'

export enum ReadExtent {
  INTRODUCTION = 'INTRODUCTION',
  WHOLE = 'WHOLE',
}
registerEnumType(ReadExtent, {
  name: 'ReadExtent',
  description: 'How much of a source the case rests on.',
  valuesConfig: {
    INTRODUCTION: { description: 'Its introduction.' },
    WHOLE: { description: 'All of it.' },
  },
})

@ObjectType({ implements: Node, description: 'Something published that a case rests on.' })
export class Source extends Node {
  @Field(() => String, { description: 'Its address.' })
  url!: string

  @Field(() => String, { nullable: true, description: 'Set when the address is a copy and not the publisher’s own.' })
  urlNote!: string | null

  @Field(() => String, { nullable: true, description: 'Title.' })
  title!: string | null

  @Field(() => String, { description: 'Who published it.' })
  publisher!: string

  @Field(() => String, { nullable: true, description: 'When: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.' })
  published!: string | null

  @Field(() => ReadExtent, { nullable: true, description: 'How much of it was read.' })
  readExtent!: ReadExtent | null

  @Field(() => String, { nullable: true, description: 'The day it was read, `YYYY-MM-DD`.' })
  readOn!: string | null
}
