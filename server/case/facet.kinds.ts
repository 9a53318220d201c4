import { sql } from 'kysely'
import { challengeReader } from '../challenge/challenge.reader.ts'
import type { Fragment, Reading } from '../database/reading.ts'
import { explorationReader } from '../exploration/exploration.reader.ts'
import type { Reader } from '../graphql/reader.ts'
import { filterConditions } from '../graphql/statements.ts'
import { improvementReader } from '../improvement/improvement.reader.ts'
import { insightReader } from '../insight/insight.reader.ts'
import { anyOutcome } from '../solution/outcome.reader.ts'
import { solutionReader, solutionTestReader } from '../solution/solution.reader.ts'
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

export function countedOf(kind: KnowledgeKind): Counted {
  switch (kind) {
    case KnowledgeKind.CASE:
      return { ...ofJoined, id: sql`c.id`, from: sql`cases as c` }
    case KnowledgeKind.CHALLENGE:
      return listed(challengeReader)
    case KnowledgeKind.EXPLORATION:
      return listed(explorationReader)
    case KnowledgeKind.INSIGHT:
      return listed(insightReader)
    case KnowledgeKind.IMPROVEMENT:
      return listed(improvementReader)
    case KnowledgeKind.SOLUTION:
      return { ...listed(solutionReader), hasOutcome: outcome => anyOutcome([outcome]) }
    case KnowledgeKind.SOLUTION_TEST:
      return { ...listed(solutionTestReader), hasOutcome: outcome => sql`t.outcome = ${outcome}` }
    case KnowledgeKind.EXPLORATION_METHOD:
      return { ...ofJoined, id: sql`e.method_id`, from: sql`explorations as e join cases c on c.id = e.case_id` }
  }
}

const ofJoined = {
  conditions: (reading: Reading, filter: CaseFilter) => conditionsOfJoined(filter, reading),
  hasOutcome: (outcome: string) => anyOutcome([outcome], 'c'),
}

/** Counted under the very conditions that the list of the reader has. */
function listed(reader: Reader): Counted {
  return {
    ...ofJoined,
    id: sql`t.id`,
    from: sql`${sql.table(reader.table)} as t join cases as c on c.id = t.case_id`,
    conditions: (reading, filter) => filterConditions(reading, reader, { filter }),
  }
}
