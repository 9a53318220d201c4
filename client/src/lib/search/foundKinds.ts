import type { Kind } from '#lib/explore/kinds.ts'
import type { StepNumber } from '#lib/thread/figures.ts'
import type { IconName } from '#lib/ui/Icon.svelte'

/** Each kind of what is found by the API's word for it, in the order of the tabs, with the step that it belongs to, or an icon. */
export const foundKinds = {
  CASE: { kind: 'cases', step: 6, icon: null },
  SOLUTION: { kind: 'solutions', step: 4, icon: null },
  SOLUTION_TEST: { kind: 'solutionTests', step: 5, icon: null },
  CHALLENGE: { kind: 'challenges', step: 1, icon: null },
  INSIGHT: { kind: 'insights', step: 3, icon: null },
  EXPLORATION: { kind: 'explorations', step: 2, icon: null },
  EXPLORATION_METHOD: { kind: 'explorationMethods', step: 2, icon: null },
  IMPROVEMENT: { kind: 'improvements', step: 6, icon: null },
  MUNICIPALITY: { kind: 'municipalities', step: null, icon: null },
  NETWORK: { kind: 'networks', step: null, icon: 'people' },
  SEMINAR: { kind: 'seminars', step: null, icon: 'calendar' },
  VIDEO_SEGMENT: { kind: 'videoSegments', step: null, icon: 'film' },
  MATERIAL: { kind: 'materials', step: null, icon: 'document' },
} as const satisfies Record<string, { kind: Kind; step: StepNumber | null; icon: IconName | null }>
export type FoundKind = keyof typeof foundKinds

/** The API's word for a kind; none for all of them. */
export const apiKind = (kind: Kind) =>
  (Object.keys(foundKinds) as FoundKind[]).find(candidate => foundKinds[candidate].kind === kind)
