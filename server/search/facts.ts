import { LRUCache } from 'lru-cache'
import type { CaseFilter } from '../case/caseFilter.type.ts'
import { ExamplesFilter } from '../graphql/examples.ts'
import { checkedDate, firstDayOf, lastDayOf } from '../graphql/period.ts'
import type { Match } from './match.ts'
import type { Facts, SearchKind } from './searchDocument.ts'

const known = new LRUCache<string, Facts>({ max: 20_000 })

/** All parts of a case have much the same facts: they are read once. */
export function factsIn(stored: string): Facts {
  const facts = known.get(stored) ?? (JSON.parse(stored) as Facts)
  known.set(stored, facts)
  return facts
}

/** A condition of the filter, by its name. */
export interface Condition {
  readonly name: string
  /** The values that are asked for, where it is about some. */
  readonly values?: readonly string[]
  readonly holds: (match: Match) => boolean
}

/** What a filter and a choice of kinds ask of a hit. A hit that has no such fact does not meet the condition. */
export function conditionsOf(filter: CaseFilter, kinds: readonly SearchKind[] | null): Condition[] {
  const conditions: Condition[] = []
  const add = (name: string, holds: Condition['holds'], values?: readonly string[]) =>
    conditions.push({ name, holds, ...(values && { values }) })
  const among = (
    name: string,
    values: readonly string[] | null | undefined,
    of: (facts: Facts) => readonly (readonly string[] | undefined)[],
  ) => {
    if (!values) return
    const wanted = new Set(values)
    add(name, ({ facts }) => of(facts).some(list => list?.some(value => wanted.has(value))), values)
  }
  if (filter.examples !== ExamplesFilter.INCLUDE) {
    const wanted = filter.examples === ExamplesFilter.ONLY
    add('examples', ({ isExample }) => isExample === wanted)
  }
  if (kinds) add('kinds', ({ kind }) => kinds.includes(kind), kinds)
  among('municipalityCodes', filter.municipalityCodes, facts => [facts.municipalityCodes])
  among('countyCodes', filter.countyCodes, facts => [facts.countyCodes])
  among('networks', filter.networks, facts => [facts.networks])
  among('obstacles', filter.obstacles, facts => [facts.obstacles])
  among('outcomes', filter.outcomes, facts => [facts.outcomes])
  among('themes', filter.themes, facts => [facts.themes, facts.lowerThemes])
  among('stepReached', filter.stepReached?.map(String), facts => [facts.stepReached])
  const mainGroups = (codes: readonly string[] = []) => codes.map(code => code[0]!)
  among('municipalityGroups', filter.municipalityGroups, ({ municipalityGroups }) => [
    municipalityGroups,
    mainGroups(municipalityGroups),
  ])
  if (filter.period) add('period', withinPeriod(filter.period))
  return conditions
}

/** A case with no known bound on one side is taken to go on there; one with no period at all is not found. */
function withinPeriod({ from, to }: NonNullable<CaseFilter['period']>): Condition['holds'] {
  const after = from == null ? null : firstDayOf(checkedDate(from, 'filter.period.from'))
  const before = to == null ? null : lastDayOf(checkedDate(to, 'filter.period.to'))
  return ({ firstDay, lastDay }) =>
    (firstDay !== null || lastDay !== null) &&
    (after === null || (lastDay ?? '9999') >= after) &&
    (before === null || (firstDay ?? '0000') <= before)
}
