import { defineEntity, p } from '@mikro-orm/core'
import { Case } from '../case/case.table.ts'
import { stored } from '../database/stored.ts'

const ChallengeTable = defineEntity({
  name: 'Challenge',
  tableName: 'challenges',
  checks: [
    { name: 'challenges_says_something', expression: 'text is not null or goal is not null' },
    { name: 'challenges_dilemma_has_text', expression: "kind <> 'DILEMMA' or text is not null" },
  ],
  indexes: [
    { name: 'challenges_in_case', properties: ['case', 'position'] },
    { name: 'challenges_newest', properties: ['newestKey', 'id'] },
  ],
  properties: {
    ...stored,
    case: () => p.manyToOne(Case).ref().deleteRule('cascade'),
    position: p.integer(),
    kind: p.enum(['CHALLENGE', 'DILEMMA'] as const),
    heading: p.string().length(200),
    sortKey: p.string().length(120).default('').index(),
    newestKey: p.string().length(40).default(''),
    text: p.text().nullable(),
    goal: p.text().nullable(),
  },
})
export class Challenge extends ChallengeTable.class {}
ChallengeTable.setClass(Challenge)
