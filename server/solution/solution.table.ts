import { defineEntity, p } from '@mikro-orm/core'
import { Case } from '../case/case.table.ts'
import { partialDate, stored } from '../database/stored.ts'
import { Insight } from '../insight/insight.table.ts'
import { Municipality } from '../municipality/municipality.table.ts'

export const testOutcomes = ['WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK'] as const
export const testScales = [
  'UNIT',
  'DEPARTMENT',
  'SEVERAL_DEPARTMENTS',
  'WHOLE_MUNICIPALITY',
  'SEVERAL_MUNICIPALITIES',
] as const

const SolutionTable = defineEntity({
  name: 'Solution',
  tableName: 'solutions',
  indexes: [
    { name: 'solutions_in_case', properties: ['case', 'position'] },
    { name: 'solutions_counted', properties: ['case', 'testsWorked', 'testsNeedingAdjustment', 'testsNotWorking'] },
    { name: 'solutions_newest', properties: ['newestKey', 'id'] },
    { name: 'solutions_evidence', properties: ['evidenceLevel', 'id'] },
  ],
  properties: {
    ...stored,
    case: () => p.manyToOne(Case).ref().deleteRule('cascade'),
    position: p.integer(),
    slug: p.string().length(120).unique(),
    heading: p.string().length(200),
    sortKey: p.string().length(120).index(),
    newestKey: p.string().length(40).default(''),
    text: p.text(),
    worksWhen: p.text().nullable(),
    watchOut: p.text().nullable(),
    howTo: p.text().nullable(),
    evidenceLevel: p.integer().check('evidence_level between 0 and 5'),
    evidenceReasons: p.json<string[]>(),
    testsWorked: p.integer(),
    testsNeedingAdjustment: p.integer(),
    testsNotWorking: p.integer(),
    testsUnstated: p.integer(),
  },
})
export class Solution extends SolutionTable.class {}
SolutionTable.setClass(Solution)

const SolutionInsightTable = defineEntity({
  name: 'SolutionInsight',
  tableName: 'solution_insights',
  properties: {
    solution: () => p.manyToOne(Solution).ref().primary().deleteRule('cascade'),
    insight: () => p.manyToOne(Insight).ref().primary().index().deleteRule('cascade'),
    position: p.integer(),
  },
})
export class SolutionInsight extends SolutionInsightTable.class {}
SolutionInsightTable.setClass(SolutionInsight)

const SolutionTestTable = defineEntity({
  name: 'SolutionTest',
  tableName: 'solution_tests',
  checks: [
    {
      name: 'solution_tests_outcome_is_somebodys',
      expression: '(outcome is null) = (outcome_according_to is null)',
    },
  ],
  indexes: [
    { name: 'solution_tests_in_case', properties: ['case', 'position'] },
    { name: 'solution_tests_counted', properties: ['case', 'outcome'] },
    { name: 'solution_tests_of_solution', properties: ['solution', 'position'] },
    { name: 'solution_tests_newest', properties: ['newestKey', 'id'] },
    { name: 'solution_tests_outcome', properties: ['outcome', 'id'] },
  ],
  properties: {
    ...stored,
    case: () => p.manyToOne(Case).ref().deleteRule('cascade'),
    position: p.integer(),
    iteration: p.integer().check('iteration > 0'),
    sortKey: p.string().length(120).default('').index(),
    newestKey: p.string().length(40).default(''),
    solution: () => p.manyToOne(Solution).ref().nullable().deleteRule('set null'),
    municipality: () => p.manyToOne(Municipality).ref().nullable().index(),
    scaleText: p.text(),
    scale: p.enum(testScales).nullable(),
    hypothesis: p.text().nullable(),
    measures: p.text().nullable(),
    outcome: p.enum(testOutcomes).nullable(),
    outcomeAccordingTo: p.text().nullable(),
    learnings: p.text().nullable(),
    cost: p.text().nullable(),
    periodFrom: partialDate(),
    periodTo: partialDate(),
  },
})
export class SolutionTest extends SolutionTestTable.class {}
SolutionTestTable.setClass(SolutionTest)
