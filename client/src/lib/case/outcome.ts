/** How a test went; `UNSTATED` when no source judges it, `UNTESTED` when there is no test. */
export type Outcome = 'WORKED' | 'NEEDS_ADJUSTMENT' | 'DID_NOT_WORK' | 'UNSTATED' | 'UNTESTED'

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
