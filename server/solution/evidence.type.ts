import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'

/** What decided an evidence level. */
export enum EvidenceReason {
  NO_TEST = 'NO_TEST',
  TEST_WITHOUT_OUTCOME = 'TEST_WITHOUT_OUTCOME',
  TESTED_WITH_LEARNINGS = 'TESTED_WITH_LEARNINGS',
  MEASURED = 'MEASURED',
  REPEATED = 'REPEATED',
  REUSED = 'REUSED',
  SPREAD = 'SPREAD',
}
registerEnumType(EvidenceReason, {
  name: 'EvidenceReason',
  description: 'Why a solution has its evidence level.',
  valuesConfig: {
    NO_TEST: { description: 'No test is told of.' },
    TEST_WITHOUT_OUTCOME: { description: 'Tested, but nobody has judged the outcome or told what was learnt.' },
    TESTED_WITH_LEARNINGS: { description: 'At least one test with an outcome and learnings.' },
    MEASURED: { description: 'A measure before and after is stated.' },
    REPEATED: { description: 'At least two tests agree.' },
    REUSED: { description: 'At least one other municipality has reported its own result.' },
    SPREAD: { description: 'At least three municipalities of two groups, more of them with a good result than not.' },
  },
})

@ObjectType({ description: 'How well tried a solution is: computed from its tests and reuses, never claimed.' })
export class Evidence {
  @Field(() => Int, {
    description:
      '0 idea · 1 tested (outcome and learnings) · 2 measured (before and after) · 3 repeated (two tests agree) · ' +
      '4 reused (another municipality has reported) · 5 spread (three municipalities of two groups, mostly good). ' +
      'A test that did not work counts as much as one that did.',
  })
  level!: number

  @Field(() => [EvidenceReason], { description: 'What decided it.' })
  reasons!: EvidenceReason[]
}
