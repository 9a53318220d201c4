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
  readonly holds: (match: Match) => boolean
}

const among = (values: readonly string[], of: (facts: Facts) => readonly (readonly string[] | undefined)[]) => {
  const wanted = new Set(values)
  return ({ facts }: Match) => of(facts).some(list => list?.some(value => wanted.has(value)))
}

/** What a filter and a choice of kinds ask of a hit. A hit that has no such fact does not meet the condition. */
export function conditionsOf(filter: CaseFilter, kinds: readonly SearchKind[] | null): Condition[] {
  const conditions: Condition[] = []
  const add = (name: string, holds: Condition['holds']) => conditions.push({ name, holds })
  if (filter.examples !== ExamplesFilter.INCLUDE) {
    const wanted = filter.examples === ExamplesFilter.ONLY
    add('examples', ({ isExample }) => isExample === wanted)
  }
  if (kinds) add('kinds', ({ kind }) => kinds.includes(kind))
  if (filter.municipalityCodes)
    add(
      'municipalityCodes',
      among(filter.municipalityCodes, facts => [facts.municipalityCodes]),
    )
  if (filter.countyCodes)
    add(
      'countyCodes',
      among(filter.countyCodes, facts => [facts.countyCodes]),
    )
  if (filter.networks)
    add(
      'networks',
      among(filter.networks, facts => [facts.networks]),
    )
  if (filter.obstacles)
    add(
      'obstacles',
      among(filter.obstacles, facts => [facts.obstacles]),
    )
  if (filter.outcomes)
    add(
      'outcomes',
      among(filter.outcomes, facts => [facts.outcomes]),
    )
  if (filter.themes)
    add(
      'themes',
      among(filter.themes, facts => [facts.themes, facts.lowerThemes]),
    )
  if (filter.stepReached)
    add(
      'stepReached',
      among(filter.stepReached.map(String), facts => [facts.stepReached]),
    )
  if (filter.municipalityGroups) {
    const mainGroups = (codes: readonly string[] = []) => codes.map(code => code[0]!)
    add(
      'municipalityGroups',
      among(filter.municipalityGroups, ({ municipalityGroups }) => [
        municipalityGroups,
        mainGroups(municipalityGroups),
      ]),
    )
  }
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
