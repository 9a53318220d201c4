import { readFragment, type FragmentOf, type ResultOf } from '#lib/graphql/graphql.ts'
import type { Outcome } from '#lib/case/outcome.ts'
import { ReuseFields, TrialFields, TriedIn, type SolutionPage } from './solution.queries.ts'

/** The solution as its page asks for it. */
export type SolutionOnPage = NonNullable<ResultOf<typeof SolutionPage>['solution']>
export type ReuseOnPage = SolutionOnPage['reuses']['nodes'][number]

export const scales = [
  'UNIT',
  'DEPARTMENT',
  'SEVERAL_DEPARTMENTS',
  'WHOLE_MUNICIPALITY',
  'SEVERAL_MUNICIPALITIES',
  'UNKNOWN',
] as const
export type Scale = (typeof scales)[number]

/** The usual extents of a test; the others get a column only where there is such a test. */
const usualScales: readonly Scale[] = scales.slice(0, 4)

/** One time that a solution was tried: a test, or what another municipality has reported without telling of its tests. */
export interface Trial {
  id: string
  /** Whether it has a page of its own. */
  isTest: boolean
  scale: Scale
  outcome: Exclude<Outcome, 'UNTESTED' | 'RUNNING'>
  learnings: string | null
}

export interface TrialRow {
  key: string
  /** Where; several when they tried it together, none when no Swedish municipality is told. */
  municipalities: { code: string; name: string; population: number | null; group: { name: string } | null }[]
  trials: Trial[]
  latest: Trial['outcome']
  learnings: string | null
  lang: string
}

/**
 * Who has tried the solution, each with its trials in the order they were made: those whose tests its own case tells of,
 * then the others that have reported.
 */
export function trialRows(solution: SolutionOnPage): TrialRow[] {
  const own = ownRows(solution)
  const told = new Set(own.flatMap(({ municipalities }) => municipalities.map(({ code }) => code)))
  const others = solution.reuses.nodes.filter(({ municipality }) => !told.has(readFragment(TriedIn, municipality).code))
  return [...own, ...others.toReversed().flatMap(reuseRow)]
}

function ownRows({ case: theCase, solutionTests }: SolutionOnPage): TrialRow[] {
  const all = theCase.municipalities.nodes.map(municipality => readFragment(TriedIn, municipality))
  // A test without a municipality of its own was made where the case was: in all of it.
  const placesOf = (test: (typeof solutionTests.nodes)[number]) =>
    test.municipality ? [readFragment(TriedIn, test.municipality)] : all
  const byPlace = Map.groupBy(solutionTests.nodes, test =>
    placesOf(test)
      .map(({ code }) => code)
      .join(' '),
  )
  return [...byPlace].map(([key, tests]) =>
    row({ key, municipalities: placesOf(tests[0]!), trials: tests.map(trialOf), lang: theCase.language }),
  )
}

/** What another municipality made of it: the tests of its own case, or else the outcome that it has reported. */
function reuseRow(reuse: ReuseOnPage): TrialRow[] {
  const tests = onlySolution(reuse)?.solutionTests.nodes.map(trialOf) ?? []
  const { id, outcome, learnings } = readFragment(ReuseFields, reuse)
  const reported: Trial[] = outcome ? [{ id, isTest: false, scale: 'UNKNOWN', outcome, learnings }] : []
  const trials = tests.length ? tests : reported
  if (!trials.length) return []
  const municipalities = [readFragment(TriedIn, reuse.municipality)]
  const told = row({ key: id, municipalities, trials, lang: reuse.ownCase?.language ?? 'sv' })
  return [{ ...told, latest: outcome ?? told.latest, learnings: learnings ?? told.learnings }]
}

/** The solution that a reuse became, where its case has no other to be mistaken for. */
export function onlySolution({ ownCase }: ReuseOnPage) {
  const solutions = ownCase?.solutions.nodes ?? []
  return solutions.length === 1 ? solutions[0] : undefined
}

function row(told: Omit<TrialRow, 'latest' | 'learnings'>): TrialRow {
  const judged = told.trials.findLast(({ outcome }) => outcome !== 'UNSTATED')
  return {
    ...told,
    latest: judged?.outcome ?? 'UNSTATED',
    learnings: told.trials.findLast(({ learnings }) => learnings)?.learnings ?? null,
  }
}

function trialOf(test: FragmentOf<typeof TrialFields>): Trial {
  const { id, scale, outcome, learnings } = readFragment(TrialFields, test)
  return { id, isTest: true, scale: scale ?? 'UNKNOWN', outcome: outcome ?? 'UNSTATED', learnings }
}

/** How often it was tried, and in how many municipalities. */
export function triedIn(rows: readonly TrialRow[]): { trials: number; municipalities: number } {
  return {
    trials: rows.reduce((sum, row) => sum + row.trials.length, 0),
    municipalities: new Set(rows.flatMap(row => row.municipalities.map(({ code }) => code))).size,
  }
}

/** The columns that these rows need, from the least extent to the greatest. */
export function columnsOf(rows: readonly TrialRow[]): Scale[] {
  const used = new Set(rows.flatMap(({ trials }) => trials.map(({ scale }) => scale)))
  return scales.filter(scale => usualScales.includes(scale) || used.has(scale))
}

/** How many rows ended with each outcome, those without any left out. */
export function tally(rows: readonly TrialRow[]): { outcome: Trial['outcome']; count: number }[] {
  const outcomes = ['WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK', 'UNSTATED'] as const
  return outcomes
    .map(outcome => ({ outcome, count: rows.filter(({ latest }) => latest === outcome).length }))
    .filter(({ count }) => count > 0)
}
