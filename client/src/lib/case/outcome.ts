/**
 * How a test went; `RUNNING` while it is under way, `UNSTATED` when no source judges it, `UNTESTED` when there is no test.
 */
export type Outcome = 'WORKED' | 'NEEDS_ADJUSTMENT' | 'DID_NOT_WORK' | 'RUNNING' | 'UNSTATED' | 'UNTESTED'

type Test = { outcome: 'WORKED' | 'NEEDS_ADJUSTMENT' | 'DID_NOT_WORK' | null; period: { to: string | null } | null }

/** A test without outcome is under way only where the case says that its tests are, and the test has no end. */
export function shownOutcome({ outcome, period }: Test, stepStatus: string | undefined): Outcome {
  if (outcome) return outcome
  return stepStatus === 'UNDER_WAY' && !period?.to ? 'RUNNING' : 'UNSTATED'
}

export interface OutcomeCounts {
  worked: number
  needsAdjustment: number
  didNotWork: number
  unstated: number
  total: number
}

/** The outcomes that sources state, with the number of tests of each; those without any are left out. */
export function statedOutcomes(counts: OutcomeCounts) {
  const all = [
    { outcome: 'WORKED', count: counts.worked },
    { outcome: 'NEEDS_ADJUSTMENT', count: counts.needsAdjustment },
    { outcome: 'DID_NOT_WORK', count: counts.didNotWork },
  ] as const
  return all.filter(({ count }) => count > 0)
}
