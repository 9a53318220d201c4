import type { caseRow, KeyedDocument } from './case.rows.ts'

/**
 * What is told of each case, in this order, with `|` between. Each is a list of words, and names things as a document does:
 * by what is theirs for ever.
 */
export const traitNames = [
  'isExample',
  'stepReached',
  /** First and last day with a slash between; either may be missing. */
  'period',
  'network',
  'themes',
  'obstacles',
  'municipalities',
  /** Of its explorations, each once. */
  'methods',
  /** How many challenges, explorations, insights and improvements it has. */
  'partCounts',
  /** For each of its solutions what `outcomeFlags` of the outcomes of that solution's tests make together. */
  'solutionOutcomes',
  /** How many tests worked, need adjustment, did not work, and say nothing. */
  'testOutcomes',
] as const
export type Trait = (typeof traitNames)[number]

export const outcomeFlags: Readonly<Record<string, number>> = { WORKED: 1, NEEDS_ADJUSTMENT: 2, DID_NOT_WORK: 4 }

/** The row of a case that filters and facets are answered from. */
export function traitsRow(document: KeyedDocument, row: ReturnType<typeof caseRow>) {
  const { challenges, explorations, insights, improvements, solutions, tests } = document
  const flagsOf = (solution?: string) => {
    const outcomes = tests.flatMap(test => (test.solution === solution && test.outcome ? [test.outcome] : []))
    return [...new Set(outcomes)].reduce((sum, outcome) => sum + outcomeFlags[outcome]!, 0)
  }
  const traits: Record<Trait, (string | number)[]> = {
    isExample: [Number(row.isExample)],
    stepReached: [row.stepReached],
    period: [`${row.firstDay ?? ''}/${row.lastDay ?? ''}`],
    network: document.network ? [document.network] : [],
    themes: document.themes.toSorted(),
    obstacles: document.obstacles.toSorted(),
    municipalities: document.municipalities.toSorted(),
    methods: [...new Set(explorations.flatMap(({ method }) => method ?? []))].toSorted(),
    partCounts: [challenges, explorations, insights, improvements].map(list => list.length),
    solutionOutcomes: solutions.map(({ key }) => flagsOf(key)).toSorted(),
    testOutcomes: [row.testsWorked, row.testsNeedingAdjustment, row.testsNotWorking, row.testsUnstated],
  }
  return { case: document.key, line: traitNames.map(name => traits[name].join(' ')).join('|') }
}
