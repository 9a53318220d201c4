import { EvidenceReason, type Evidence } from './evidence.type.ts'

export interface TestFacts {
  outcome: string | null
  learnings: string | null
  measures: string | null
}

export interface ReuseFacts {
  outcome: string | null
  municipalityCode: string
  groupCode: string | null
}

/** The evidence ladder (docs/decisions/0006). Pure: the same tests and reuses always give the same level. */
export function evidenceOf(tests: TestFacts[], reuses: ReuseFacts[]): Evidence {
  if (!tests.length) return { level: 0, reasons: [EvidenceReason.NO_TEST] }
  const judged = tests.filter(test => test.outcome && test.learnings)
  if (!judged.length) return { level: 0, reasons: [EvidenceReason.TEST_WITHOUT_OUTCOME] }
  const reached = [
    true,
    judged.some(test => test.measures),
    judged.some((test, index) => judged.findIndex(other => other.outcome === test.outcome) < index),
  ]
  const reported = reuses.filter(reuse => reuse.outcome)
  const places = new Set(reported.map(reuse => reuse.municipalityCode))
  const groups = new Set(reported.flatMap(reuse => reuse.groupCode ?? []))
  const worked = reported.filter(reuse => reuse.outcome === 'WORKED').length
  reached.push(places.size >= 1, places.size >= 3 && groups.size >= 2 && worked > reported.length / 2)
  const ladder = [
    EvidenceReason.TESTED_WITH_LEARNINGS,
    EvidenceReason.MEASURED,
    EvidenceReason.REPEATED,
    EvidenceReason.REUSED,
    EvidenceReason.SPREAD,
  ]
  return { level: reached.lastIndexOf(true) + 1, reasons: ladder.filter((_, step) => reached[step]) }
}
