import { sql } from 'kysely'
import type { Fragment, Reading, Row } from '../database/reading.ts'
import type { Budget } from './budget.ts'
import { badInput } from './errors.ts'
import { realOnly } from './examples.ts'
import type { Order } from './orders.ts'
import type { PageArguments } from './page.ts'
import type { Plan } from './plan.ts'
import type { Reader } from './reader.ts'

/** What a request reads with. */
export interface Loading {
  readonly reading: Reading
  readonly budget: Budget
}

export type ListArguments = PageArguments & { filter?: object | null; orderBy?: string | null }

/** Runs a statement that is written anew for each request. */
export function run({ reading, budget }: Loading, statement: Fragment, cost?: number): Promise<Row[]> {
  budget.spendStatement(cost)
  return reading.all(reading.compile(statement))
}

const keptTexts = new WeakMap<Plan, Map<string, string>>()

/**
 * Runs a statement whose text depends on the plan alone: it is written for the first request with this plan, and then
 * only the values differ. They stand in the order of the text.
 */
export function runKept(
  { reading, budget }: Loading,
  plan: Plan,
  name: string,
  write: () => Fragment,
  values: unknown[],
): Promise<Row[]> {
  budget.spendStatement()
  const texts = keptTexts.get(plan) ?? new Map<string, string>()
  keptTexts.set(plan, texts)
  let text = texts.get(name)
  if (text === undefined) {
    const compiled = reading.compile(write())
    if (compiled.parameters.length !== values.length) throw new Error(`"${name}" has values that are not passed`)
    text = compiled.sql
    texts.set(name, text)
  }
  return reading.all({ sql: text, parameters: values })
}

export function tableOf(reader: Reader): Fragment {
  return sql`${sql.table(reader.table)} as t`
}

export function columnsOf({ columns }: Plan): Fragment {
  return sql.join([...columns].map(([property, column]) => sql`${sql.ref(`t.${column}`)} as ${sql.id(property)}`))
}

export function allOf(conditions: (Fragment | null)[]): Fragment {
  const given = conditions.filter(condition => condition !== null)
  return given.length ? sql`where ${sql.join(given, sql` and `)}` : sql``
}

/**
 * `limit n`. The cast is for SQLite: its planner reads a bare bound limit, and so prepares the statement anew for each
 * value it is run with, which costs more than running it.
 */
export function atMost(rows: number): Fragment {
  return sql`limit cast(${rows} as integer)`
}

/**
 * The conditions of a list that takes a filter. A filter field that is null or absent filters nothing, an empty list
 * everything. Examples are left out unless asked for; a list that takes no filter has what belongs to its parent.
 */
export function filterConditions(reading: Reading, reader: Reader, args: ListArguments): (Fragment | null)[] {
  if (!('filter' in args)) return []
  const filter = { ...(reader.filters['examples'] ? realOnly : {}), ...args.filter }
  return Object.entries(filter).map(([name, value]) => {
    const write = reader.filters[name]
    if (!write) throw new Error(`${reader.type} has no filter "${name}"`)
    return value == null ? null : write(value as never, reading)
  })
}

/** The order by its name in arguments, and the name that its cursors bear: no other list takes them. */
export function orderOf(reader: Reader, name: string | null | undefined): readonly [string, Order] {
  const [first] = Object.keys(reader.orders)
  const chosen = name ?? first!
  const order = reader.orders[chosen]
  if (!order) throw badInput('BAD_PAGE', `"${chosen}" is no order of this list.`, { argument: 'orderBy' })
  return [`${reader.type} ${chosen}`, order]
}
