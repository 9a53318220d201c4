import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Case } from '../case/case.type.ts'
import { ConnectionOf, Linked } from '../graphql/connection.ts'
import { Node } from '../graphql/node.ts'
import { InsightConnection } from '../insight/insight.type.ts'
import { VideoSegmentConnection } from '../seminar/seminar.type.ts'
import { RelatedArgs, SimilarChallenge } from '../similar/related.type.ts'

export enum ChallengeKind {
  CHALLENGE = 'CHALLENGE',
  DILEMMA = 'DILEMMA',
}
registerEnumType(ChallengeKind, {
  name: 'ChallengeKind',
  description: 'What kind of problem.',
  valuesConfig: {
    CHALLENGE: { description: 'Something that works badly and can in principle be solved.' },
    DILEMMA: { description: 'Two legitimate aims that pull against each other: balanced rather than solved.' },
  },
})

@ObjectType({ implements: Node, description: 'Step 1: what works badly, or what one wants to reach.' })
export class Challenge extends Node {
  @Field(() => ChallengeKind, { description: 'A challenge or a dilemma.' })
  kind!: ChallengeKind

  @Field(() => String, { description: 'Its first clause, at most 90 characters.' })
  heading!: string

  @Field(() => String, { nullable: true, description: 'The problem; null when the source tells only the aim.' })
  text!: string | null

  @Field(() => String, { nullable: true, description: 'What should be true afterwards.' })
  goal!: string | null

  @Field(() => Int, { description: 'Place in the case, from 0.' })
  position!: number

  @Field(() => Case, { description: 'The case it belongs to.' })
  case!: Case

  @Linked(() => InsightConnection, 'Insights that explain it.')
  insights!: InsightConnection

  @Linked(() => VideoSegmentConnection, 'Stretches of film about it.')
  videoSegments!: VideoSegmentConnection

  @Linked(
    () => [SimilarChallenge],
    'Challenges of other cases with the most in common, at most one of each case, and what that is.',
    () => RelatedArgs,
  )
  similar!: SimilarChallenge[]
}

@ObjectType({ description: 'A page of challenges and dilemmas.' })
export class ChallengeConnection extends ConnectionOf(() => Challenge, 'Challenge') {}
