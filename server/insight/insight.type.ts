import { Field, Int, ObjectType } from 'type-graphql'
import { Case } from '../case/case.type.ts'
import { ChallengeConnection } from '../challenge/challenge.type.ts'
import { ExplorationConnection } from '../exploration/exploration.type.ts'
import { ConnectionOf, Linked } from '../graphql/connection.ts'
import { Node } from '../graphql/node.ts'
import { VideoSegmentConnection } from '../seminar/seminar.type.ts'
import { SolutionConnection } from '../solution/solution.type.ts'

@ObjectType({ implements: Node, description: 'Step 3: a statement on what lies behind a challenge.' })
export class Insight extends Node {
  @Field(() => String, { description: 'Its first clause, at most 90 characters.' })
  heading!: string

  @Field(() => String, { description: 'The statement.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'What it rests on, in words.' })
  explanation!: string | null

  @Field(() => Int, { description: 'Place in the case, from 0.' })
  position!: number

  @Field(() => Case, { description: 'The case it belongs to.' })
  case!: Case

  @Linked(() => ChallengeConnection, 'The challenges that it explains.')
  challenges!: ChallengeConnection

  @Linked(() => ExplorationConnection, 'The explorations that it rests on.')
  explorations!: ExplorationConnection

  @Linked(() => SolutionConnection, 'The solutions that it led to.')
  solutions!: SolutionConnection

  @Linked(() => VideoSegmentConnection, 'Stretches of film about it.')
  videoSegments!: VideoSegmentConnection
}

@ObjectType({ description: 'A page of insights.' })
export class InsightConnection extends ConnectionOf(() => Insight, 'Insight') {}
