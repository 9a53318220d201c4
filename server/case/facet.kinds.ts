import { sql } from 'kysely'
import { challengeReader } from '../challenge/challenge.reader.ts'
import type { Fragment, Reading } from '../database/reading.ts'
import { explorationMethodReader, explorationReader } from '../exploration/exploration.reader.ts'
import type { Reader } from '../graphql/reader.ts'
import { improvementReader } from '../improvement/improvement.reader.ts'
import { insightReader } from '../insight/insight.reader.ts'
import { anyOutcome } from '../solution/outcome.reader.ts'
import { solutionReader, solutionTestReader } from '../solution/solution.reader.ts'
import { caseReader } from './case.reader.ts'
import { conditionsOfJoined } from './caseFilter.reader.ts'
import type { CaseFilter } from './caseFilter.type.ts'
import { KnowledgeKind } from './facets.type.ts'

/**
 * How the things of a kind are counted, case by case: the case is called `c`. A thing belongs to one case, so what is
 * counted for a case is added up; a method is used in many, and counted by its id.
 */
export interface Counted {
  readonly from: Fragment
  /** Of a case: how many things it has, or which one thing. */
  readonly each: Fragment
  readonly isAddedUp: boolean
  readonly conditions: Fragment[]
  readonly ofOutcome: (outcome: string) => Fragment
}

export function readerOf(kind: KnowledgeKind): Reader {
  const readers: Record<KnowledgeKind, Reader> = {
    CASE: caseReader,
    CHALLENGE: challengeReader,
    EXPLORATION: explorationReader,
    INSIGHT: insightReader,
    SOLUTION: solutionReader,
    SOLUTION_TEST: solutionTestReader,
    IMPROVEMENT: improvementReader,
    EXPLORATION_METHOD: explorationMethodReader,
  }
  return readers[kind]
}

/** The things that have outcomes of their own: what is asked of outcomes is asked of them. */
const ownOutcome: Partial<Record<KnowledgeKind, (outcomes: string[]) => Fragment>> = {
  SOLUTION: outcomes => anyOutcome(outcomes),
  SOLUTION_TEST: outcomes => sql`t.outcome in (${outcomes.length ? sql.join(outcomes) : sql`null`})`,
}

/** Counts those that meet the filter, except for examples, which decide what is looked at. */
export function countedOf(kind: KnowledgeKind, filter: Omit<CaseFilter, 'examples'>, reading: Reading): Counted {
  const own = ownOutcome[kind]
  const conditions = conditionsOfJoined({ ...filter, ...(own && { outcomes: null }) }, reading)
  const when = (condition: Fragment, each: Fragment) => sql`case when ${condition} then ${each} end`
  if (kind === KnowledgeKind.EXPLORATION_METHOD || kind === KnowledgeKind.CASE) {
    const isCase = kind === KnowledgeKind.CASE
    const each = isCase ? sql`1` : sql`e.method_id`
    const from = isCase ? sql`cases as c` : sql`explorations as e join cases c on c.id = e.case_id`
    const ofOutcome = (outcome: string) => when(anyOutcome([outcome], 'c'), each)
    return { from, each, isAddedUp: isCase, conditions, ofOutcome }
  }
  const one = own && filter.outcomes ? sql`case when ${own(filter.outcomes)} then 1 else 0 end` : sql`1`
  const outcomes = ['WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK']
  const byOutcome = outcomes.map(
    outcome => sql`sum(case when ${own?.([outcome]) ?? sql`false`} then 1 else 0 end) as ${sql.id(outcome)}`,
  )
  const columns = sql.join([sql`t.case_id`, sql`sum(${one}) as n`, ...(own ? byOutcome : [])])
  return {
    from: sql`(select ${columns} from ${sql.table(readerOf(kind).table)} as t group by t.case_id) as p join cases as c on c.id = p.case_id`,
    each: sql`p.n`,
    isAddedUp: true,
    conditions,
    ofOutcome: outcome => (own ? sql.ref(`p.${outcome}`) : when(anyOutcome([outcome], 'c'), sql`p.n`)),
  }
}
