import { sql } from 'kysely'
import { caseReader } from '../case/case.reader.ts'
import { ofCases, partOrders } from '../case/part.reader.ts'
import { json } from '../database/bilingual.ts'
import type { Reading } from '../database/reading.ts'
import { periodField } from '../graphql/period.ts'
import { byName, byPosition, newest, newestRealFirst } from '../graphql/orders.ts'
import { computed, many, one, reader, through } from '../graphql/reader.ts'
import { improvementReader } from '../improvement/improvement.reader.ts'
import { insightReader } from '../insight/insight.reader.ts'
import { municipalityReader } from '../municipality/municipality.reader.ts'
import { reuseReader } from '../reuse/reuse.reader.ts'
import { videoSegmentReader } from '../seminar/seminar.reader.ts'
import { relatedSolutions } from '../similar/related.reader.ts'
import { anyOutcome, outcomeCountsField } from './outcome.reader.ts'

export const solutionReader = reader('Solution', 'solutions', {
  fields: {
    evidence: computed(['evidenceLevel', 'evidenceReasons'], row => ({
      level: row['evidence_level'],
      reasons: json(row['evidence_reasons']),
    })),
    outcomeCounts: outcomeCountsField,
    case: one(() => caseReader, 'case'),
    insights: through(() => insightReader, 'solution_insights', 'solution', 'insight'),
    solutionTests: many(() => solutionTestReader, { by: 'solution', order: byPosition }),
    improvements: through(() => improvementReader, 'improvement_solutions', 'solution', 'improvement'),
    reuses: many(() => reuseReader, { by: 'solution', order: newest }),
    videoSegments: through(() => videoSegmentReader, 'segment_subjects', 'solution', 'segment'),
    related: relatedSolutions(),
  },
  orders: {
    NEWEST: newestRealFirst,
    EVIDENCE: { columns: [{ name: 'evidence_level', like: 0 }], descending: true },
    HEADING: byName,
  },
  filters: {
    ...ofCases,
    outcomes: (outcomes: string[]) => anyOutcome(outcomes),
    evidenceLevels: (levels: number[], { isOneOf, list }: Reading) =>
      isOneOf(sql.ref('t.evidence_level'), sql`${list(levels)}`),
  },
})

export const solutionTestReader = reader('SolutionTest', 'solution_tests', {
  fields: {
    period: periodField,
    case: one(() => caseReader, 'case'),
    solution: one(() => solutionReader, 'solution'),
    municipality: one(() => municipalityReader, 'municipality'),
    videoSegments: through(() => videoSegmentReader, 'segment_subjects', 'solutionTest', 'segment'),
  },
  orders: partOrders,
  filters: {
    ...ofCases,
    outcomes: (outcomes: string[], { isOneOf, list }: Reading) => isOneOf(sql.ref('t.outcome'), sql`${list(outcomes)}`),
    hasOutcome: (stated: boolean) => (stated ? sql`t.outcome is not null` : sql`t.outcome is null`),
  },
})
