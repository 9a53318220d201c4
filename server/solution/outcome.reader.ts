import { sql } from 'kysely'
import type { Fragment } from '../database/reading.ts'
import { computed } from '../graphql/reader.ts'
import type { OutcomeCounts } from './outcome.type.ts'

/** Reads the four counts that publishing writes beside a case or a solution. */
export const outcomeCountsField = computed(
  ['testsWorked', 'testsNeedingAdjustment', 'testsNotWorking', 'testsUnstated'],
  row =>
    outcomeCounts(
      row['tests_worked'] as number,
      row['tests_needing_adjustment'] as number,
      row['tests_not_working'] as number,
      row['tests_unstated'] as number,
    ),
)

export function outcomeCounts(
  worked: number,
  needsAdjustment: number,
  didNotWork: number,
  unstated: number,
): OutcomeCounts {
  return { worked, needsAdjustment, didNotWork, unstated, total: worked + needsAdjustment + didNotWork + unstated }
}

const outcomeColumns: Record<string, string> = {
  WORKED: 'tests_worked',
  NEEDS_ADJUSTMENT: 'tests_needing_adjustment',
  DID_NOT_WORK: 'tests_not_working',
}

/** A condition on outcomes. The counts stand on the row itself, so that it needs no look at the tests. */
export function anyOutcome(outcomes: string[], alias = 't'): Fragment {
  if (!outcomes.length) return sql`1 = 0`
  return sql`(${sql.join(
    outcomes.map(outcome => sql`${sql.ref(`${alias}.${outcomeColumns[outcome]!}`)} > 0`),
    sql` or `,
  )})`
}
