import { defineEntity, p } from '@mikro-orm/core'
import { Case } from '../case/case.table.ts'
import { stored } from '../database/stored.ts'
import { Solution } from '../solution/solution.table.ts'

export const decisionLevels = ['COUNCIL', 'EXECUTIVE_BOARD', 'COMMITTEE', 'ADMINISTRATION', 'UNIT'] as const
export const improvementStatuses = [
  'PROPOSED',
  'IN_DIALOGUE',
  'DECIDED',
  'BEING_INTRODUCED',
  'IN_USE',
  'FOLLOWED_UP',
  'ABANDONED',
] as const

const ImprovementTable = defineEntity({
  name: 'Improvement',
  tableName: 'improvements',
  indexes: [
    { name: 'improvements_in_case', properties: ['case', 'position'] },
    { name: 'improvements_newest', properties: ['newestKey', 'id'] },
  ],
  properties: {
    ...stored,
    case: () => p.manyToOne(Case).ref().deleteRule('cascade'),
    position: p.integer(),
    heading: p.string().length(200),
    sortKey: p.string().length(120).default('').index(),
    newestKey: p.string().length(40).default(''),
    targetPicture: p.text(),
    decisionLevelText: p.text().nullable(),
    decisionLevel: p.enum(decisionLevels).nullable(),
    responsible: p.text().nullable(),
    dialogue: p.text().nullable(),
    statusText: p.text().nullable(),
    status: p.enum(improvementStatuses).nullable(),
  },
})
export class Improvement extends ImprovementTable.class {}
ImprovementTable.setClass(Improvement)

const ImprovementSolutionTable = defineEntity({
  name: 'ImprovementSolution',
  tableName: 'improvement_solutions',
  properties: {
    improvement: () => p.manyToOne(Improvement).ref().primary().deleteRule('cascade'),
    solution: () => p.manyToOne(Solution).ref().primary().index().deleteRule('cascade'),
    position: p.integer(),
  },
})
export class ImprovementSolution extends ImprovementSolutionTable.class {}
ImprovementSolutionTable.setClass(ImprovementSolution)
