import type { OutcomeCounts } from '#lib/case/outcome.ts'
import type { StepNumber } from '#lib/thread/figures.ts'

/** One thing that a part builds on or led to. */
export interface PartLink {
  href: string
  /** What it is, in the language of the page. */
  kind: string
  step: StepNumber
  heading: string
  /** How its tests went, for solutions. */
  counts?: OutcomeCounts
  /** Whether the heading is in the language of the page, and not in that of the case. */
  inOurWords?: boolean
}
