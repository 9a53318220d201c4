import { challengeReader } from '../challenge/challenge.reader.ts'
import { explorationMethodReader, explorationReader } from '../exploration/exploration.reader.ts'
import type { Reader } from '../graphql/reader.ts'
import { improvementReader } from '../improvement/improvement.reader.ts'
import { insightReader } from '../insight/insight.reader.ts'
import { solutionReader, solutionTestReader } from '../solution/solution.reader.ts'
import { caseReader } from './case.reader.ts'
import { KnowledgeKind } from './facets.type.ts'
import { outcomeFlags, type Trait } from './traits.rows.ts'

type Words = readonly string[]

/** How the things of a kind are counted by the traits of their case. */
export interface Counted {
  readonly reader: Reader
  /** The trait that says how many the case has. */
  readonly trait: Trait
  readonly amount: (words: Words) => number
  /** Of a kind with outcomes of its own: how many have one of these. What is asked of outcomes is asked of them. */
  readonly withOutcomes?: (words: Words, outcomes: readonly string[]) => number
  /** Whether the words name things that many cases share. */
  readonly isShared?: boolean
}

const outcomes = Object.keys(outcomeFlags)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const parts = (reader: Reader, place: number): Counted => ({
  reader,
  trait: 'partCounts',
  amount: words => Number(words[place]),
})

export const countedOf: Readonly<Record<KnowledgeKind, Counted>> = {
  CASE: { reader: caseReader, trait: 'isExample', amount: () => 1 },
  CHALLENGE: parts(challengeReader, 0),
  EXPLORATION: parts(explorationReader, 1),
  INSIGHT: parts(insightReader, 2),
  IMPROVEMENT: parts(improvementReader, 3),
  SOLUTION: {
    reader: solutionReader,
    trait: 'solutionOutcomes',
    amount: solutions => solutions.length,
    withOutcomes: (solutions, asked) => {
      const flags = sum(asked.map(outcome => outcomeFlags[outcome]!))
      return solutions.filter(solution => Number(solution) & flags).length
    },
  },
  SOLUTION_TEST: {
    reader: solutionTestReader,
    trait: 'testOutcomes',
    amount: counts => sum(counts.map(Number)),
    withOutcomes: (counts, asked) => sum(asked.map(outcome => Number(counts[outcomes.indexOf(outcome)]))),
  },
  EXPLORATION_METHOD: {
    reader: explorationMethodReader,
    trait: 'methods',
    amount: methods => methods.length,
    isShared: true,
  },
}
