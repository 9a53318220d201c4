import { Args, ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql'

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the start: 1–100, 20 when neither `first` nor `last` is given.',
  })
  first?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Only what follows this cursor (`pageInfo.endCursor`). Goes with `first`.',
  })
  after?: string | null

  @Field(() => Int, { nullable: true, description: 'How many from the end: 1–100.' })
  last?: number | null

  @Field(() => String, {
    nullable: true,
    description: 'Only what precedes this cursor (`pageInfo.startCursor`). Goes with `last`.',
  })
  before?: string | null
}

@ObjectType({
  description:
    'Where a page lies in its list (Relay’s cursor connections). A cursor is a place in the order of a list: asked below ' +
    'several things at once it is the same place in the list of each, and each page tells of its own list.',
})
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether the list goes on after this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether the list has something before this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first thing of the page; null on an empty page.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last thing of the page; null on an empty page.' })
  endCursor!: string | null
}

/** `@ObjectType() class CaseConnection extends ConnectionOf(() => Case, 'Case') {}`: a page of a list, as everywhere. */
export function ConnectionOf<T extends object>(type: () => ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`, { description: `A ${name} with its place in the list.` })
  class Edge {
    @Field(() => String, { description: 'The place in this list, in this order; opaque.' })
    cursor!: string

    @Field(type, { description: `The ${name}.` })
    node!: T
  }

  @ObjectType()
  class Connection {
    @Field(() => [type()], { description: 'The things of the page.' })
    nodes!: T[]

    @Field(() => [Edge], { description: 'The things of the page with their cursors.' })
    edges!: Edge[]

    @Field(() => PageInfo, { description: 'Whether and where the list goes on.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'How many the whole list has; counted only when asked for.' })
    totalCount!: number
  }
  return Connection
}

/** A field that is a connection or a list: takes the page arguments (or more) and is read by the type's reader. */
export function Linked(
  type: () => ClassType<object> | [ClassType<object>],
  description: string,
  args: () => ClassType<object> = () => PageArgs,
) {
  return (prototype: object, name: string): void => {
    // TypeGraphQL takes arguments on methods only; the method is never called, since readers resolve these fields.
    Args(args)(prototype, name, 0)
    Field(type, { description })(prototype, name, { value: () => undefined })
  }
}
