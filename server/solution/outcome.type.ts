import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'

export enum TestOutcome {
  WORKED = 'WORKED',
  NEEDS_ADJUSTMENT = 'NEEDS_ADJUSTMENT',
  DID_NOT_WORK = 'DID_NOT_WORK',
}
registerEnumType(TestOutcome, {
  name: 'TestOutcome',
  description:
    'The result of a test as judged by those named in `outcomeAccordingTo`. All three are worth as much to the next.',
  valuesConfig: {
    WORKED: { description: 'It worked (fungerade).' },
    NEEDS_ADJUSTMENT: { description: 'It needs adjustment (behöver justeras).' },
    DID_NOT_WORK: { description: 'It did not work (fungerade inte).' },
  },
})

@ObjectType({ description: 'Tests by outcome.' })
export class OutcomeCounts {
  @Field(() => Int, { description: 'Tests that worked.' })
  worked!: number

  @Field(() => Int, { description: 'Tests that showed that adjustment is needed.' })
  needsAdjustment!: number

  @Field(() => Int, { description: 'Tests that did not work.' })
  didNotWork!: number

  @Field(() => Int, { description: 'Tests whose sources do not judge the outcome.' })
  unstated!: number

  @Field(() => Int, { description: 'All of them.' })
  total!: number
}
