import { LRUCache } from 'lru-cache'
import type { CaseFilter } from './caseFilter.type.ts'
import { conditionsOf } from './traitConditions.ts'
import type { Traits } from './traits.ts'

/** Instead of the place of the one condition that a case does not meet. */
export const none = -1
export const several = -2
/** Examples, or what is none, where these are left out. */
export const hidden = -3

/** A filter put to all cases: which one of its conditions each does not meet. */
export interface Unmet {
  readonly conditions: readonly (keyof CaseFilter)[]
  readonly of: Int8Array
}

/** One question asks the same of several kinds of things. */
const mostKept = 16
const kept = new WeakMap<Traits, LRUCache<string, Unmet>>()

export function unmetBy(traits: Traits, filter: CaseFilter): Unmet {
  const known = kept.get(traits) ?? new LRUCache<string, Unmet>({ max: mostKept })
  kept.set(traits, known)
  const key = JSON.stringify(Object.entries(filter).filter(([, value]) => value != null))
  let unmet = known.get(key)
  if (!unmet) known.set(key, (unmet = lookedAt(traits, filter)))
  return unmet
}

function lookedAt(traits: Traits, { examples, ...others }: CaseFilter): Unmet {
  const [shown] = conditionsOf(traits, { examples })
  const conditions = conditionsOf(traits, others)
  const of = new Int8Array(traits.size).fill(none)
  for (let at = 0; at < traits.size; at += 1) if (!shown!.isMet[shown!.codes[at]!]) of[at] = hidden
  conditions.forEach(({ codes, isMet }, place) => {
    for (let at = 0; at < of.length; at += 1) {
      if (isMet[codes[at]!]) continue
      if (of[at] === none) of[at] = place
      else if (of[at] !== hidden) of[at] = several
    }
  })
  return { conditions: conditions.map(({ name }) => name), of }
}
