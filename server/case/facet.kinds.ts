import { sql } from 'kysely'
import { challengeReader } from '../challenge/challenge.reader.ts'
import type { Fragment, Reading } from '../database/reading.ts'
import { explorationMethodReader, explorationReader } from '../exploration/exploration.reader.ts'
import type { Reader } from '../graphql/reader.ts'
import { filterConditions } from '../graphql/statements.ts'
import { improvementReader } from '../improvement/improvement.reader.ts'
import { insightReader } from '../insight/insight.reader.ts'
import { anyOutcome } from '../solution/outcome.reader.ts'
import { solutionReader, solutionTestReader } from '../solution/solution.reader.ts'
import { caseReader } from './case.reader.ts'
import { conditionsOfJoined } from './caseFilter.reader.ts'
import type { CaseFilter } from './caseFilter.type.ts'
import { KnowledgeKind } from './facets.type.ts'

/** How the things of a kind are counted: things of their own are called `t`, the case always `c`. */
export interface Counted {
  readonly id: Fragment
  readonly from: Fragment
  readonly conditions: (reading: Reading, filter: CaseFilter) => (Fragment | null)[]
  readonly hasOutcome: (outcome: string) => Fragment
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

export function countedOf(kind: KnowledgeKind): Counted {
  const ofJoined = {
    conditions: (reading: Reading, filter: CaseFilter) => conditionsOfJoined(filter, reading),
    hasOutcome: (outcome: string) => anyOutcome([outcome], 'c'),
  }
  if (kind === KnowledgeKind.CASE) return { ...ofJoined, id: sql`c.id`, from: sql`cases as c` }
  if (kind === KnowledgeKind.EXPLORATION_METHOD) {
    return { ...ofJoined, id: sql`e.method_id`, from: sql`explorations as e join cases c on c.id = e.case_id` }
  }
  const reader = readerOf(kind)
  const part: Counted = {
    id: sql`t.id`,
    from: sql`${sql.table(reader.table)} as t join cases as c on c.id = t.case_id`,
    // The very conditions that the list of the reader has.
    conditions: (reading, filter) => filterConditions(reading, reader, { filter }),
    hasOutcome: ofJoined.hasOutcome,
  }
  if (kind === KnowledgeKind.SOLUTION) return { ...part, hasOutcome: outcome => anyOutcome([outcome]) }
  if (kind === KnowledgeKind.SOLUTION_TEST) return { ...part, hasOutcome: outcome => sql`t.outcome = ${outcome}` }
  return part
}
