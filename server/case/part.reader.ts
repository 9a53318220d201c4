import { sql } from 'kysely'
import type { Reading } from '../database/reading.ts'
import { ExamplesFilter } from '../graphql/examples.ts'
import type { Filter } from '../graphql/reader.ts'

/** The filters that every part of a case has through its case. */
export const ofCases: Record<string, Filter> = {
  cases: (slugs: string[], { isOneOf, list }: Reading) =>
    sql`t.case_id in (select c.id from cases c where ${isOneOf(sql.ref('c.slug'), sql`${list(slugs)}`)})`,
  examples: (value: ExamplesFilter) => {
    if (value === ExamplesFilter.INCLUDE) return null
    const isExample = sql`(select c.is_example from cases c where c.id = t.case_id)`
    return value === ExamplesFilter.ONLY ? sql`${isExample} = true` : sql`${isExample} = false`
  },
}
