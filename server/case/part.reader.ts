import { sql } from 'kysely'
import type { Reading } from '../database/reading.ts'
import { byName, newestRealFirst, type Order } from '../graphql/orders.ts'
import type { Filter } from '../graphql/reader.ts'
import { partFilters } from './caseFilter.reader.ts'

/** The filters that every part of a case has through its case. */
export const ofCases: Record<string, Filter> = {
  ...partFilters,
  cases: (slugs: string[], { isOneOf, list }: Reading) =>
    sql`t.case_id in (select c.id from cases c where ${isOneOf(sql.ref('c.slug'), sql`${list(slugs)}`)})`,
}

/** The orders that a list of parts can be asked for in. */
export const partOrders: Record<string, Order> = { NEWEST: newestRealFirst, HEADING: byName }
