import type { CaseFilter } from './caseFilter.type.ts'
import { countedOf } from './facet.kinds.ts'
import type { KnowledgeKind } from './facets.type.ts'
import { setsOf, Sum, Union, type Tally } from './tally.ts'
import type { Column } from './traitColumns.ts'
import type { Traits } from './traits.ts'
import { hidden, none, unmetBy, type Unmet } from './unmet.ts'

/** The things of one kind under a filter, to be counted in one walk through the traits of all cases. */
export interface Counting {
  readonly unmet: Unmet
  /** What says how many things a case has. */
  readonly things: Column
  newTally(groups: number): Tally
  /** Walks through the cases that examples let in and that have any of the kind. */
  walk(visit: (at: number, unmet: number) => void): void
}

export function countingOf(traits: Traits, kind: KnowledgeKind, filter: CaseFilter): Counting {
  const { trait, amount, withOutcomes, isShared } = countedOf[kind]
  const things = traits.columns[trait]
  const unmet = unmetBy(traits, { ...filter, ...(withOutcomes && { outcomes: null }) })
  const owned = withOutcomes && filter.outcomes ? [...new Set(filter.outcomes)] : null
  const amounts = Int32Array.from(things.words, words => (owned ? withOutcomes!(words, owned) : amount(words)))
  const sets = isShared ? setsOf(things) : null
  return {
    unmet,
    things,
    newTally: groups => (sets ? new Union(groups, sets) : new Sum(groups, amounts)),
    walk: visit => {
      const { codes, isMet } = havingAny(traits, kind)
      for (let at = 0; at < traits.size; at += 1) {
        if (unmet.of[at] !== hidden && isMet[codes[at]!]) visit(at, unmet.of[at]!)
      }
    },
  }
}

/** How many there are; without one of the conditions, if one is named. */
export function totalOf({ unmet, things, newTally }: Counting, without?: keyof CaseFilter): number {
  const left = without ? unmet.conditions.indexOf(without) : none
  const tally = newTally(1)
  unmet.of.forEach((place, at) => {
    if (place === none || place === left) tally.add(0, things.codes[at]!)
  })
  return tally.countOf([0])
}

/** Whether a case has any of the kind, whatever is asked of them: a method is used wherever something was explored. */
function havingAny({ columns }: Traits, kind: KnowledgeKind) {
  const { trait, amount } = countedOf[kind === 'EXPLORATION_METHOD' ? 'EXPLORATION' : kind]
  const { codes, words } = columns[trait]
  return { codes, isMet: Uint8Array.from(words, each => Number(amount(each) > 0)) }
}
