import { defineEntity, p } from '@mikro-orm/core'
import { Case } from '../case/case.table.ts'
import { instant, partialDate, stored } from '../database/stored.ts'
import { Municipality } from '../municipality/municipality.table.ts'
import { Solution, testOutcomes } from '../solution/solution.table.ts'

const ReuseTable = defineEntity({
  name: 'Reuse',
  tableName: 'reuses',
  properties: {
    ...stored,
    /** Null once the solution was taken away; `solutionRef` still leads to its tombstone. */
    solution: () => p.manyToOne(Solution).ref().nullable().index().deleteRule('set null'),
    solutionRef: p.string().length(90),
    municipality: () => p.manyToOne(Municipality).ref().index(),
    ownCase: () => p.manyToOne(Case).ref().nullable().index().deleteRule('set null'),
    adaptation: p.text().nullable(),
    plan: p.text().nullable(),
    outcome: p.enum(testOutcomes).nullable(),
    learnings: p.text().nullable(),
    startedOn: partialDate(),
    reportedOn: partialDate(),
    isExample: p.boolean(),
    publishedAt: instant().index(),
  },
})
export class Reuse extends ReuseTable.class {}
ReuseTable.setClass(Reuse)
