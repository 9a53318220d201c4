import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { ChallengeConnection } from '../challenge/challenge.type.ts'
import { Contact } from '../contact/contact.type.ts'
import { ExplorationConnection } from '../exploration/exploration.type.ts'
import { ConnectionOf, Linked } from '../graphql/connection.ts'
import { DateTime } from '../graphql/dateTime.ts'
import { Node } from '../graphql/node.ts'
import { Period } from '../graphql/period.ts'
import { ImprovementConnection } from '../improvement/improvement.type.ts'
import { InsightConnection } from '../insight/insight.type.ts'
import { MaterialConnection } from '../material/material.type.ts'
import { MunicipalityConnection } from '../municipality/municipality.type.ts'
import { Network } from '../network/network.type.ts'
import { QuestionConnection } from '../question/question.type.ts'
import { ReuseConnection } from '../reuse/reuse.type.ts'
import { RevisionConnection } from '../revision/revision.type.ts'
import { VideoSegmentConnection } from '../seminar/seminar.type.ts'
import { RelatedArgs, RelatedCase } from '../similar/related.type.ts'
import { OutcomeCounts } from '../solution/outcome.type.ts'
import { SolutionConnection, SolutionTestConnection } from '../solution/solution.type.ts'
import { Obstacle, Theme } from '../theme/theme.type.ts'
import { Source } from './source.type.ts'

export enum StepStatus {
  NOT_BEGUN = 'NOT_BEGUN',
  UNDER_WAY = 'UNDER_WAY',
  DONE = 'DONE',
  NOT_DOCUMENTED = 'NOT_DOCUMENTED',
}
registerEnumType(StepStatus, {
  name: 'StepStatus',
  description: 'How far a case has come in one step.',
  valuesConfig: {
    NOT_BEGUN: { description: 'Not begun.' },
    UNDER_WAY: { description: 'Begun and not finished.' },
    DONE: { description: 'Finished; for a case told from sources: the sources tell of it.' },
    NOT_DOCUMENTED: { description: 'The sources do not tell of this step.' },
  },
})

@ObjectType({ description: 'One of the six steps of a case.' })
export class CaseStep {
  @Field(() => Int, { description: '1 challenges, 2 explorations, 3 insights, 4 solutions, 5 tests, 6 improvements.' })
  number!: number

  @Field(() => StepStatus, { description: 'How far it has come.' })
  status!: StepStatus

  @Field(() => Int, { description: 'How many challenges, explorations … the step has.' })
  partCount!: number
}

@ObjectType({ description: 'Where a case took place, when that is no Swedish municipality.' })
export class Place {
  @Field(() => String, { description: 'Name: Köpenhamn.' })
  name!: string

  @Field(() => String, { description: 'Country, ISO 3166-1 alpha-2: `DK`.' })
  country!: string
}

@ObjectType({ implements: Node, description: 'The journey of one or more municipalities through the six steps.' })
export class Case extends Node {
  @Field(() => String, { description: 'Its part of the address, `/fall/<slug>`. An earlier one goes on to lead here.' })
  slug!: string

  @Field(() => String, { description: 'Title.' })
  title!: string

  @Field(() => String, {
    nullable: true,
    description: 'What it is about; null for cases told from sources, where none is invented.',
  })
  summary!: string | null

  @Field(() => String, { description: 'Language of its texts (BCP 47): `sv`.' })
  language!: string

  @Field(() => Boolean, { description: 'True for the fictional examples.' })
  isExample!: boolean

  @Field(() => Int, {
    description: 'Its revision, from 1: the one that is public now, unless an earlier one was asked for.',
  })
  version!: number

  @Field(() => DateTime, { description: 'When it was first published here.' })
  publishedAt!: string

  @Field(() => DateTime, { description: 'When it was last changed here.' })
  changedAt!: string

  @Field(() => String, { nullable: true, description: 'Subject area in the words of the source.' })
  area!: string | null

  @Field(() => Period, { nullable: true, description: 'When it took place; null when not known.' })
  period!: Period | null

  @Field(() => Place, { nullable: true, description: 'Where, when not in a Swedish municipality.' })
  place!: Place | null

  @Field(() => String, { nullable: true, description: 'What is to be known about which municipalities took part.' })
  municipalitiesNote!: string | null

  @Field(() => Int, { description: 'The last step that has any content, 0–6.' })
  stepReached!: number

  @Field(() => [CaseStep], { description: 'The six steps, in order.' })
  steps!: CaseStep[]

  @Field(() => Boolean, {
    description:
      'Whether it is told which insight answers which challenge, and so on. If false, no such links are made up.',
  })
  linksStated!: boolean

  @Field(() => String, { nullable: true, description: 'What is told of others who have taken it up.' })
  reuseNote!: string | null

  @Field(() => [String], { description: 'What the sources do not say.' })
  unknown!: string[]

  @Field(() => OutcomeCounts, { description: 'Its tests by outcome.' })
  outcomeCounts!: OutcomeCounts

  @Field(() => [Source], { description: 'What the case rests on.' })
  sources!: Source[]

  @Field(() => [Theme], { description: 'Its themes.' })
  themes!: Theme[]

  @Field(() => [Obstacle], { description: 'The obstacles it met.' })
  obstacles!: Obstacle[]

  @Field(() => [Contact], { description: 'Whom to ask.' })
  contacts!: Contact[]

  @Field(() => Network, { nullable: true, description: 'The network it is part of.' })
  network!: Network | null

  @Linked(() => MunicipalityConnection, 'The municipalities that took part, in the order of the source.')
  municipalities!: MunicipalityConnection

  @Linked(() => ChallengeConnection, 'Step 1: challenges and dilemmas.')
  challenges!: ChallengeConnection

  @Linked(() => ExplorationConnection, 'Step 2: what was explored, and how.')
  explorations!: ExplorationConnection

  @Linked(() => InsightConnection, 'Step 3: insights.')
  insights!: InsightConnection

  @Linked(() => SolutionConnection, 'Step 4: solutions.')
  solutions!: SolutionConnection

  @Linked(() => SolutionTestConnection, 'Step 5: tests, of all its solutions.')
  solutionTests!: SolutionTestConnection

  @Linked(() => ImprovementConnection, 'Step 6: proposals for improvement.')
  improvements!: ImprovementConnection

  @Linked(() => MaterialConnection, 'Files and links.')
  materials!: MaterialConnection

  @Linked(() => VideoSegmentConnection, 'Stretches of film about the case as a whole.')
  videoSegments!: VideoSegmentConnection

  @Linked(() => QuestionConnection, 'What others have asked about it, latest first.')
  questions!: QuestionConnection
  @Linked(() => ReuseConnection, 'What it took over from others: the reuses that became this case.')
  reusedFrom!: ReuseConnection

  @Linked(() => RevisionConnection, 'Every published version, latest first.')
  revisions!: RevisionConnection

  @Linked(
    () => [RelatedCase],
    'Other cases with the most in common, and what that is: those with most first.',
    () => RelatedArgs,
  )
  related!: RelatedCase[]
}

@ObjectType({ description: 'A page of cases.' })
export class CaseConnection extends ConnectionOf(() => Case, 'Case') {}
