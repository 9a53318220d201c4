import type { OutcomeCounts } from '#lib/case/outcome.ts'
import { readFragment, type FragmentOf, type ResultOf } from '#lib/graphql/graphql.ts'
import {
  ComparedFacts,
  ComparedSolution,
  ComparedTest,
  type CompareCase,
  type CompareSolution,
} from './compare.queries.ts'

type Solution = NonNullable<ResultOf<typeof CompareSolution>['solution']>
type Case = NonNullable<ResultOf<typeof CompareCase>['case']>

/** Something that may be compared too. */
export interface Choice {
  slug: string
  heading: string
  lang: string
}

/** A solution, or a case with its solutions, as it is compared. */
export interface Compared extends Choice {
  theCase: ResultOf<typeof ComparedFacts>
  outcomes: OutcomeCounts
  solutions: ResultOf<typeof ComparedSolution>[]
  tests: ResultOf<typeof ComparedTest>[]
  /** How many tests there are beyond these. */
  moreTests: number
  /** How many municipalities stand behind what is told; 0 when none in Sweden is named. */
  behind: number
  related: Choice[]
}

export function comparedSolution(solution: Solution): Compared {
  const own = readFragment(ComparedSolution, solution)
  const theCase = readFragment(ComparedFacts, solution.case)
  const related = solution.related.map(({ solution: { slug, heading, case: from } }) => ({
    ...{ slug, heading, lang: from.language },
  }))
  return { slug: own.slug, heading: own.heading, ...told(solution, theCase, [own]), related }
}

export function comparedCase(found: Case): Compared {
  const theCase = readFragment(ComparedFacts, found)
  const solutions = found.solutions.nodes.map(solution => readFragment(ComparedSolution, solution))
  const related = found.related.map(({ case: { slug, title, language } }) => ({ slug, heading: title, lang: language }))
  return { slug: theCase.slug, heading: theCase.title, ...told(found, theCase, solutions), related }
}

interface Tried {
  outcomeCounts: OutcomeCounts
  solutionTests: { totalCount: number; nodes: readonly FragmentOf<typeof ComparedTest>[] }
}

function told(tried: Tried, theCase: Compared['theCase'], solutions: Compared['solutions']) {
  const tests = tried.solutionTests.nodes.map(test => readFragment(ComparedTest, test))
  const own = theCase.municipalities.nodes
  const places = tests.flatMap(({ municipality }) => (municipality ? [municipality] : own))
  const reported = solutions.flatMap(({ reuses }) => reuses.nodes.filter(({ outcome }) => outcome))
  const behind = new Set(
    [...(tests.length ? places : own), ...reported.map(({ municipality }) => municipality)].map(({ code }) => code),
  )
  return {
    ...{ theCase, tests, solutions, lang: theCase.language, outcomes: tried.outcomeCounts },
    moreTests: tried.solutionTests.totalCount - tests.length,
    behind: behind.size,
  }
}
