import { Field, ObjectType } from 'type-graphql'
import { Case } from '../case/case.type.ts'
import { ConnectionOf } from '../graphql/connection.ts'
import { DateTime } from '../graphql/dateTime.ts'
import { Node } from '../graphql/node.ts'
import { Municipality } from '../municipality/municipality.type.ts'
import { TestOutcome } from '../solution/outcome.type.ts'
import { Solution } from '../solution/solution.type.ts'

@ObjectType({ implements: Node, description: 'Another municipality takes over a solution and reports its own result.' })
export class Reuse extends Node {
  @Field(() => String, { nullable: true, description: 'What was kept, changed and left out.' })
  adaptation!: string | null

  @Field(() => String, { nullable: true, description: 'How it was meant to go.' })
  plan!: string | null

  @Field(() => TestOutcome, {
    nullable: true,
    description: 'How it went, as judged by the one who took it over; null until reported.',
  })
  outcome!: TestOutcome | null

  @Field(() => String, { nullable: true, description: 'What was learnt.' })
  learnings!: string | null

  @Field(() => String, { nullable: true, description: 'When it began: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.' })
  startedOn!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'When the result was reported: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.',
  })
  reportedOn!: string | null

  @Field(() => Boolean, { description: 'True for a fictional example.' })
  isExample!: boolean

  @Field(() => DateTime, { description: 'When it was published here.' })
  publishedAt!: string

  @Field(() => Solution, { nullable: true, description: 'What was taken over; null once it was withdrawn.' })
  solution!: Solution | null

  @Field(() => Municipality, { description: 'Who took it over.' })
  municipality!: Municipality

  @Field(() => Case, { nullable: true, description: 'The case that it became there.' })
  ownCase!: Case | null
}

@ObjectType({ description: 'A page of reuses.' })
export class ReuseConnection extends ConnectionOf(() => Reuse, 'Reuse') {}
