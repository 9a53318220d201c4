import { sql } from 'kysely'
import type { Reading } from '../database/reading.ts'

/** The ids of groups by code; `A`, `B` or `C` takes the whole main group. */
export function groupsOf(codes: string[], { isOneOf, list }: Reading) {
  const values = sql`${list(codes)}`
  return sql`(select g.id from municipality_groups g
    where ${isOneOf(sql.ref('g.code'), values)} or ${isOneOf(sql`substr(g.code, 1, 1)`, values)})`
}
