import { defineEntity, p } from '@mikro-orm/core'
import { Case } from '../case/case.table.ts'
import { Challenge } from '../challenge/challenge.table.ts'
import { stored } from '../database/stored.ts'
import { Exploration } from '../exploration/exploration.table.ts'

const InsightTable = defineEntity({
  name: 'Insight',
  tableName: 'insights',
  indexes: [
    { name: 'insights_in_case', properties: ['case', 'position'] },
    { name: 'insights_newest', properties: ['newestKey', 'id'] },
  ],
  properties: {
    ...stored,
    case: () => p.manyToOne(Case).ref().deleteRule('cascade'),
    position: p.integer(),
    heading: p.string().length(200),
    sortKey: p.string().length(120).default('').index(),
    newestKey: p.string().length(40).default(''),
    text: p.text(),
    explanation: p.text().nullable(),
  },
})
export class Insight extends InsightTable.class {}
InsightTable.setClass(Insight)

const InsightChallengeTable = defineEntity({
  name: 'InsightChallenge',
  tableName: 'insight_challenges',
  properties: {
    insight: () => p.manyToOne(Insight).ref().primary().deleteRule('cascade'),
    challenge: () => p.manyToOne(Challenge).ref().primary().index().deleteRule('cascade'),
    position: p.integer(),
  },
})
export class InsightChallenge extends InsightChallengeTable.class {}
InsightChallengeTable.setClass(InsightChallenge)

const InsightExplorationTable = defineEntity({
  name: 'InsightExploration',
  tableName: 'insight_explorations',
  properties: {
    insight: () => p.manyToOne(Insight).ref().primary().deleteRule('cascade'),
    exploration: () => p.manyToOne(Exploration).ref().primary().index().deleteRule('cascade'),
    position: p.integer(),
  },
})
export class InsightExploration extends InsightExplorationTable.class {}
InsightExplorationTable.setClass(InsightExploration)
