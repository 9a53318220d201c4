import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Case } from '../case/case.type.ts'
import { ConnectionOf, Linked } from '../graphql/connection.ts'
import { Node } from '../graphql/node.ts'
import { Period } from '../graphql/period.ts'
import { ImprovementConnection } from '../improvement/improvement.type.ts'
import { InsightConnection } from '../insight/insight.type.ts'
import { Municipality } from '../municipality/municipality.type.ts'
import { ReuseConnection } from '../reuse/reuse.type.ts'
import { VideoSegmentConnection } from '../seminar/seminar.type.ts'
import { RelatedArgs, RelatedSolution } from '../similar/related.type.ts'
import { Evidence } from './evidence.type.ts'
import { OutcomeCounts, TestOutcome } from './outcome.type.ts'

export enum TestScale {
  UNIT = 'UNIT',
  DEPARTMENT = 'DEPARTMENT',
  SEVERAL_DEPARTMENTS = 'SEVERAL_DEPARTMENTS',
  WHOLE_MUNICIPALITY = 'WHOLE_MUNICIPALITY',
  SEVERAL_MUNICIPALITIES = 'SEVERAL_MUNICIPALITIES',
}
registerEnumType(TestScale, {
  name: 'TestScale',
  description: 'The extent of a test, where its text plainly says it.',
  valuesConfig: {
    UNIT: { description: 'A unit or group (enhet).' },
    DEPARTMENT: { description: 'An administration (förvaltning).' },
    SEVERAL_DEPARTMENTS: { description: 'Several administrations.' },
    WHOLE_MUNICIPALITY: { description: 'All of the municipality.' },
    SEVERAL_MUNICIPALITIES: { description: 'More than one municipality.' },
  },
})

@ObjectType({ implements: Node, description: 'Step 4: a proposed way to act on one or more insights.' })
export class Solution extends Node {
  @Field(() => String, { description: 'Its part of the address.' })
  slug!: string

  @Field(() => String, { description: 'Its first clause, at most 90 characters.' })
  heading!: string

  @Field(() => String, { description: 'The solution.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'When it works best.' })
  worksWhen!: string | null

  @Field(() => String, { nullable: true, description: 'What to watch out for.' })
  watchOut!: string | null

  @Field(() => String, { nullable: true, description: 'How to do it.' })
  howTo!: string | null

  @Field(() => Int, { description: 'Place in the case, from 0.' })
  position!: number

  @Field(() => Evidence, { description: 'How well tried it is; computed, never claimed.' })
  evidence!: Evidence

  @Field(() => OutcomeCounts, { description: 'Its tests by outcome.' })
  outcomeCounts!: OutcomeCounts

  @Field(() => Case, { description: 'The case it belongs to.' })
  case!: Case

  @Linked(() => InsightConnection, 'The insights that it acts on.')
  insights!: InsightConnection

  @Linked(() => SolutionTestConnection, 'Its tests, in the order they were made.')
  solutionTests!: SolutionTestConnection

  @Linked(() => ImprovementConnection, 'Proposals to introduce it.')
  improvements!: ImprovementConnection

  @Linked(() => ReuseConnection, 'Other municipalities that took it over, newest first.')
  reuses!: ReuseConnection

  @Linked(() => VideoSegmentConnection, 'Stretches of film about it.')
  videoSegments!: VideoSegmentConnection

  @Linked(
    () => [RelatedSolution],
    'Solutions of other cases with the most in common, at most one of each case, and what that is.',
    () => RelatedArgs,
  )
  related!: RelatedSolution[]
}

@ObjectType({ description: 'A page of solutions.' })
export class SolutionConnection extends ConnectionOf(() => Solution, 'Solution') {}

@ObjectType({ implements: Node, description: 'Step 5: a limited try-out of a solution.' })
export class SolutionTest extends Node {
  @Field(() => Int, { description: 'Which try of the same solution, from 1; of the case, where no solution is told.' })
  iteration!: number

  @Field(() => String, { description: 'Extent in words: units, people, place; never money.' })
  scaleText!: string

  @Field(() => TestScale, { nullable: true, description: 'Extent, where the words plainly say it.' })
  scale!: TestScale | null

  @Field(() => String, { nullable: true, description: 'What was believed before.' })
  hypothesis!: string | null

  @Field(() => String, { nullable: true, description: 'What was measured, before and after.' })
  measures!: string | null

  @Field(() => TestOutcome, { nullable: true, description: 'The result; null when no source judges it.' })
  outcome!: TestOutcome | null

  @Field(() => String, { nullable: true, description: 'Who judges; null just when `outcome` is.' })
  outcomeAccordingTo!: string | null

  @Field(() => String, { nullable: true, description: 'What was learnt.' })
  learnings!: string | null

  @Field(() => String, { nullable: true, description: 'What is told about money.' })
  cost!: string | null

  @Field(() => Period, { nullable: true, description: 'When; null when not known.' })
  period!: Period | null

  @Field(() => Int, { description: 'Place in the case, from 0.' })
  position!: number

  @Field(() => Case, { description: 'The case it belongs to.' })
  case!: Case

  @Field(() => Solution, { nullable: true, description: 'What was tested; null when not told.' })
  solution!: Solution | null

  @Field(() => Municipality, { nullable: true, description: 'Where, if in one municipality and not all of the case.' })
  municipality!: Municipality | null

  @Linked(() => VideoSegmentConnection, 'Stretches of film about it.')
  videoSegments!: VideoSegmentConnection
}

@ObjectType({ description: 'A page of tests.' })
export class SolutionTestConnection extends ConnectionOf(() => SolutionTest, 'SolutionTest') {}
