import { Field, InputType, ObjectType } from 'type-graphql'
import type { Row } from '../database/reading.ts'
import { badInput } from './errors.ts'
import { computed } from './reader.ts'

@ObjectType({ description: 'A stretch of time as the source gives it: years, months or days.' })
export class Period {
  @Field(() => String, {
    nullable: true,
    description: '`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the start is not known.',
  })
  from!: string | null

  @Field(() => String, {
    nullable: true,
    description: '`YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null when the end is not known.',
  })
  to!: string | null
}

@InputType({ description: 'A stretch of time; a case counts if any day of it lies inside.' })
export class PeriodFilter {
  @Field(() => String, { nullable: true, description: 'Not over before this: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.' })
  from?: string | null

  @Field(() => String, { nullable: true, description: 'Begun by this: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.' })
  to?: string | null
}

const form = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

export function isPartialDate(text: string): boolean {
  return form.test(text) && text.slice(8) <= lastDayOf(text.slice(0, 7)).slice(8)
}

/** The first day that a partial date may mean: `2018` → `2018-01-01`. */
export function firstDayOf(date: string): string {
  return (date + '-01-01').slice(0, 10)
}

/** The last day that a partial date may mean: `2018` → `2018-12-31`, `2018-02` → `2018-02-28`. */
export function lastDayOf(date: string): string {
  if (date.length === 10) return date
  const [year, month] = date.split('-').map(Number) as [number, number?]
  // The calendar repeats every 400 years; JavaScript takes years below 100 for others.
  const day = new Date(Date.UTC(2000 + (year % 400), month ?? 12, 0)).getUTCDate()
  return `${date.slice(0, 4)}-${String(month ?? 12).padStart(2, '0')}-${day}`
}

/** Throws `BAD_DATE` for a text that is no partial date. */
export function checkedDate(date: string, argument: string): string {
  if (isPartialDate(date)) return date
  throw badInput('BAD_DATE', `"${argument}" is no date: write YYYY, YYYY-MM or YYYY-MM-DD.`, { argument })
}

export const periodField = computed(['periodFrom', 'periodTo'], (row: Row) =>
  row['period_from'] || row['period_to'] ? { from: row['period_from'], to: row['period_to'] } : null,
)
