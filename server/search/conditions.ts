import type { CaseFilter } from '../case/caseFilter.type.ts'
import { ExamplesFilter } from '../graphql/examples.ts'
import { checkedDate, firstDayOf, lastDayOf } from '../graphql/period.ts'
import { kinds as allKinds, type Catalogue, type Profile } from './catalogue.ts'
import type { Facts, SearchKind } from './searchDocument.ts'

/** A condition of the filter, by its name. */
export interface Condition {
  readonly name: string
  /** The values that are asked for, where it is about some. */
  readonly values?: readonly string[]
  readonly holds: (profile: Profile, kind: SearchKind) => boolean
}

/** What a filter and a choice of kinds ask of a hit. A hit that has no such fact does not meet the condition. */
export function conditionsOf(
  filter: CaseFilter,
  kinds: readonly SearchKind[] | null,
  catalogue: Catalogue,
): Condition[] {
  const conditions: Condition[] = []
  const among = (name: string, values: readonly string[] | null | undefined, ...facets: (keyof Facts)[]) => {
    if (!values) return
    const wanted = new Set(facets.flatMap(facet => values.flatMap(value => catalogue.numberOf(facet, value) ?? [])))
    conditions.push({ name, values, holds: profile => profile.values.some(value => wanted.has(value)) })
  }
  if (filter.examples !== ExamplesFilter.INCLUDE) {
    const wanted = filter.examples === ExamplesFilter.ONLY
    conditions.push({ name: 'examples', holds: ({ isExample }) => isExample === wanted })
  }
  if (kinds) conditions.push({ name: 'kinds', values: kinds, holds: (_, kind) => kinds.includes(kind) })
  among('municipalityCodes', filter.municipalityCodes, 'municipalityCodes')
  among('countyCodes', filter.countyCodes, 'countyCodes')
  among('networks', filter.networks, 'networks')
  among('obstacles', filter.obstacles, 'obstacles')
  among('outcomes', filter.outcomes, 'outcomes')
  among('themes', filter.themes, 'themes', 'lowerThemes')
  among('stepReached', filter.stepReached?.map(String), 'stepReached')
  among('municipalityGroups', filter.municipalityGroups, 'municipalityGroups', 'mainGroups')
  if (filter.period) conditions.push({ name: 'period', holds: withinPeriod(filter.period) })
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

/** Documents of one profile and kind among the matches, and which conditions they fail. */
export interface Alike {
  readonly profile: Profile
  readonly kind: SearchKind
  readonly failed: readonly Condition[]
  count: number
}

/** Looks at each profile and kind once, however many documents there are of it. */
export class Sorting {
  readonly #alike = new Map<number, Alike>()

  constructor(
    readonly conditions: readonly Condition[],
    readonly catalogue: Catalogue,
  ) {}

  alike(number: number): Alike {
    const { catalogue, conditions } = this
    const key = catalogue.profile[number]! * allKinds.length + catalogue.kind[number]!
    const known = this.#alike.get(key)
    if (known) return known
    const profile = catalogue.profiles[catalogue.profile[number]!]!
    const kind = allKinds[catalogue.kind[number]!]!
    const failed = conditions.filter(({ holds }) => !holds(profile, kind))
    const found: Alike = { profile, kind, failed, count: 0 }
    this.#alike.set(key, found)
    return found
  }

  /** Counts these documents, to be told by `counted`; gives those that meet every condition. */
  hitsAmong(numbers: readonly number[]): number[] {
    return numbers.filter(number => {
      const alike = this.alike(number)
      alike.count += 1
      return alike.failed.length === 0
    })
  }

  get counted(): Iterable<Alike> {
    return this.#alike.values()
  }
}
