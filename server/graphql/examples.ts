import { sql } from 'kysely'
import { registerEnumType } from 'type-graphql'
import type { Fragment } from '../database/reading.ts'

export enum ExamplesFilter {
  EXCLUDE = 'EXCLUDE',
  INCLUDE = 'INCLUDE',
  ONLY = 'ONLY',
}
registerEnumType(ExamplesFilter, {
  name: 'ExamplesFilter',
  description: 'What to do with the fictional examples (`isExample`).',
  valuesConfig: {
    EXCLUDE: { description: 'Leave them out.' },
    INCLUDE: { description: 'Take them beside the real ones.' },
    ONLY: { description: 'Take nothing else.' },
  },
})

/** The filter of a list when none is given. */
export const realOnly = { examples: ExamplesFilter.EXCLUDE }

/** The filter `examples` of every table with a column `is_example`. */
export function examples(value: ExamplesFilter): Fragment | null {
  if (value === ExamplesFilter.INCLUDE) return null
  return value === ExamplesFilter.ONLY ? sql`t.is_example = true` : sql`t.is_example = false`
}
