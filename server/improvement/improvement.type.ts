import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Case } from '../case/case.type.ts'
import { ConnectionOf, Linked } from '../graphql/connection.ts'
import { Node } from '../graphql/node.ts'
import { VideoSegmentConnection } from '../seminar/seminar.type.ts'
import { SolutionConnection } from '../solution/solution.type.ts'

export enum DecisionLevel {
  COUNCIL = 'COUNCIL',
  EXECUTIVE_BOARD = 'EXECUTIVE_BOARD',
  COMMITTEE = 'COMMITTEE',
  ADMINISTRATION = 'ADMINISTRATION',
  UNIT = 'UNIT',
}
registerEnumType(DecisionLevel, {
  name: 'DecisionLevel',
  description: 'Who decides.',
  valuesConfig: {
    COUNCIL: { description: 'The municipal assembly (kommunfullmäktige).' },
    EXECUTIVE_BOARD: { description: 'The executive board (kommunstyrelsen).' },
    COMMITTEE: { description: 'A committee (nämnd).' },
    ADMINISTRATION: { description: 'An administration (förvaltning).' },
    UNIT: { description: 'The unit itself (enhet).' },
  },
})

export enum ImprovementStatus {
  PROPOSED = 'PROPOSED',
  IN_DIALOGUE = 'IN_DIALOGUE',
  DECIDED = 'DECIDED',
  BEING_INTRODUCED = 'BEING_INTRODUCED',
  IN_USE = 'IN_USE',
  FOLLOWED_UP = 'FOLLOWED_UP',
  ABANDONED = 'ABANDONED',
}
registerEnumType(ImprovementStatus, {
  name: 'ImprovementStatus',
  description: 'How far a proposal has come.',
  valuesConfig: {
    PROPOSED: { description: 'Proposed.' },
    IN_DIALOGUE: { description: 'Discussed with those concerned.' },
    DECIDED: { description: 'Decided.' },
    BEING_INTRODUCED: { description: 'Being introduced.' },
    IN_USE: { description: 'In use.' },
    FOLLOWED_UP: { description: 'In use and followed up.' },
    ABANDONED: { description: 'Given up.' },
  },
})

@ObjectType({ implements: Node, description: 'Step 6: a change that is ready to be introduced.' })
export class Improvement extends Node {
  @Field(() => String, { description: 'Its first clause, at most 90 characters.' })
  heading!: string

  @Field(() => String, { description: 'What should be true afterwards, and for whom.' })
  targetPicture!: string

  @Field(() => String, { nullable: true, description: 'Who decides, in the words of the source.' })
  decisionLevelText!: string | null

  @Field(() => DecisionLevel, { nullable: true, description: 'Who decides, where the words plainly say it.' })
  decisionLevel!: DecisionLevel | null

  @Field(() => String, { nullable: true, description: 'Which role is responsible.' })
  responsible!: string | null

  @Field(() => String, { nullable: true, description: 'The dialogue with those concerned.' })
  dialogue!: string | null

  @Field(() => String, { nullable: true, description: 'How far it has come, in the words of the source.' })
  statusText!: string | null

  @Field(() => ImprovementStatus, {
    nullable: true,
    description: 'How far it has come, where the words plainly say it.',
  })
  status!: ImprovementStatus | null

  @Field(() => Int, { description: 'Place in the case, from 0.' })
  position!: number

  @Field(() => Case, { description: 'The case it belongs to.' })
  case!: Case

  @Linked(() => SolutionConnection, 'The solutions that it introduces.')
  solutions!: SolutionConnection

  @Linked(() => VideoSegmentConnection, 'Stretches of film about it.')
  videoSegments!: VideoSegmentConnection
}

@ObjectType({ description: 'A page of proposals for improvement.' })
export class ImprovementConnection extends ConnectionOf(() => Improvement, 'Improvement') {}
