import { Field, Float, ObjectType } from 'type-graphql'
import { CaseConnection } from '../case/case.type.ts'
import { ChallengeConnection } from '../challenge/challenge.type.ts'
import { ExplorationConnection } from '../exploration/exploration.type.ts'
import { ConnectionOf, Linked } from '../graphql/connection.ts'
import { DateTime } from '../graphql/dateTime.ts'
import { Node } from '../graphql/node.ts'
import { ImprovementConnection } from '../improvement/improvement.type.ts'
import { InsightConnection } from '../insight/insight.type.ts'
import { Network } from '../network/network.type.ts'
import { SolutionConnection, SolutionTestConnection } from '../solution/solution.type.ts'

@ObjectType({ implements: Node, description: 'A meeting where a network told of its work.' })
export class Seminar extends Node {
  @Field(() => String, { description: 'Its part of the address.' })
  slug!: string

  @Field(() => String, { description: 'Title.' })
  title!: string

  @Field(() => String, { description: 'The day, `YYYY-MM-DD`.' })
  heldOn!: string

  @Field(() => String, { nullable: true, description: 'Where.' })
  place!: string | null

  @Field(() => String, { nullable: true, description: 'What it was about.' })
  description!: string | null

  @Field(() => String, { nullable: true, description: 'What is known about its films, where they are not here.' })
  filmsNote!: string | null

  @Field(() => Boolean, { description: 'True for the fictional example.' })
  isExample!: boolean

  @Field(() => Network, { nullable: true, description: 'The network that held it.' })
  network!: Network | null

  @Linked(() => VideoConnection, 'Its films, in order.')
  videos!: VideoConnection
}

@ObjectType({ description: 'A page of seminars.' })
export class SeminarConnection extends ConnectionOf(() => Seminar, 'Seminar') {}

@ObjectType({ implements: Node, description: 'One caption of a film: what is said in a stretch of it.' })
export class VideoCue extends Node {
  @Field(() => Float, { description: 'Where it starts, seconds from the start of the film.' })
  startSeconds!: number

  @Field(() => Float, { description: 'Where it ends, seconds from the start of the film.' })
  endSeconds!: number

  @Field(() => String, { nullable: true, description: 'Who speaks, a role; null when the captions do not say.' })
  speaker!: string | null

  @Field(() => String, { description: 'What is said, on one line.' })
  text!: string
}

@ObjectType({ implements: Node, description: 'A film.' })
export class Video extends Node {
  @Field(() => String, { description: 'Its part of the address.' })
  slug!: string

  @Field(() => String, { description: 'Title.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'What it shows.' })
  description!: string | null

  @Field(() => String, { description: 'Language that is spoken (BCP 47).' })
  language!: string

  @Field(() => Float, { description: 'Length in seconds.' })
  durationSeconds!: number

  @Field(() => String, { description: 'Address of the film.' })
  url!: string

  @Field(() => String, { nullable: true, description: 'Address of its captions (WebVTT).' })
  captionsUrl!: string | null

  @Field(() => String, { nullable: true, description: 'Address of its segments as chapters (WebVTT).' })
  chaptersUrl!: string | null

  @Field(() => String, { nullable: true, description: 'Address of a still picture.' })
  posterUrl!: string | null

  @Field(() => String, { nullable: true, description: 'What is said, as text.' })
  transcript!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'When it was first published anywhere: decides what the law asks of it.',
  })
  firstPublishedOn!: string | null

  @Field(() => DateTime, { description: 'When it was published here.' })
  publishedAt!: string

  @Field(() => Boolean, { description: 'True for a fictional example.' })
  isExample!: boolean

  @Field(() => Seminar, { nullable: true, description: 'The seminar it was made at.' })
  seminar!: Seminar | null

  @Field(() => [VideoCue], {
    description: 'Its captions in order of time, at most 2,000; each counts as one of the things of the answer.',
  })
  cues!: VideoCue[]

  @Linked(() => VideoSegmentConnection, 'Its stretches, in order of time.')
  segments!: VideoSegmentConnection
}

@ObjectType({ description: 'A page of films.' })
export class VideoConnection extends ConnectionOf(() => Video, 'Video') {}

@ObjectType({ implements: Node, description: 'A stretch of a film, linked to what it is about.' })
export class VideoSegment extends Node {
  @Field(() => Float, { description: 'Where it starts, seconds from the start of the film.' })
  startSeconds!: number

  @Field(() => Float, { description: 'Where it ends, seconds from the start of the film.' })
  endSeconds!: number

  @Field(() => String, { description: 'Title.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Who speaks: roles and municipalities.' })
  speakers!: string | null

  @Field(() => Video, { description: 'The film.' })
  video!: Video

  @Linked(() => CaseConnection, 'Cases it is about.')
  cases!: CaseConnection

  @Linked(() => ChallengeConnection, 'Challenges it is about.')
  challenges!: ChallengeConnection

  @Linked(() => ExplorationConnection, 'Explorations it is about.')
  explorations!: ExplorationConnection

  @Linked(() => InsightConnection, 'Insights it is about.')
  insights!: InsightConnection

  @Linked(() => SolutionConnection, 'Solutions it is about.')
  solutions!: SolutionConnection

  @Linked(() => SolutionTestConnection, 'Tests it is about.')
  solutionTests!: SolutionTestConnection

  @Linked(() => ImprovementConnection, 'Improvements it is about.')
  improvements!: ImprovementConnection
}

@ObjectType({ description: 'A page of stretches of film.' })
export class VideoSegmentConnection extends ConnectionOf(() => VideoSegment, 'VideoSegment') {}
