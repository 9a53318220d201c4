import { GraphQLJSON } from 'graphql-scalars'
import { Field, Int, ObjectType } from 'type-graphql'
import { ConnectionOf } from '../graphql/connection.ts'
import { DateTime } from '../graphql/dateTime.ts'
import { Node } from '../graphql/node.ts'

@ObjectType({
  implements: Node,
  description: 'The frozen copy of a case from one publishing: what a citation of a version means.',
})
export class Revision extends Node {
  @Field(() => Int, { description: 'Number of the version, from 1.' })
  version!: number

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: string

  @Field(() => String, { nullable: true, description: 'What was changed and why.' })
  note!: string | null

  @Field(() => GraphQLJSON, { description: 'The case as a document, as `lardom export case` writes it.' })
  document!: unknown
}

@ObjectType({ description: 'A page of revisions.' })
export class RevisionConnection extends ConnectionOf(() => Revision, 'Revision') {}
