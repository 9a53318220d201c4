import { ExamplesFilter } from '../graphql/examples.ts'
import type { Having, TellingWord } from '../search/telling.reader.ts'
import type { CaseFacts, Fact } from './caseFacts.ts'

/** Something that may be put beside another. */
export interface Candidate {
  readonly id: string
  /** That of its case. */
  readonly place: number
  readonly words: TellingWord[]
  score: number
}

/** How much a thing in common tells beside others that are as rare. */
const weights = { THEME: 1, OBSTACLE: 1, METHOD: 0.5, MUNICIPALITY_GROUP: 0.3, WORD: 0.25 }

/** How much each case has in common with the one at this place, by place. */
export function likenessByFacts({ facts, ids }: CaseFacts, place: number): Float64Array {
  const likeness = new Float64Array(ids.length)
  for (const { kind, cases } of facts[place]!) {
    const weight = weights[kind] * Math.log(1 + ids.length / cases.length)
    for (const other of cases) likeness[other]! += weight
  }
  likeness[place] = 0
  return likeness
}

/** The places of the cases that have most in common, real ones first, the newer before equals. */
export function mostAlike(
  likeness: Float64Array,
  { isExample }: CaseFacts,
  wanted: ExamplesFilter,
  most: number,
): number[] {
  const kinds = wanted === ExamplesFilter.INCLUDE ? [false, true] : [wanted === ExamplesFilter.ONLY]
  return kinds.flatMap(example => {
    const best: number[] = []
    for (let place = 0; place < likeness.length; place += 1) {
      const value = likeness[place]!
      if (value === 0 || isExample[place] !== example) continue
      if (best.length === most && value <= likeness[best[most - 1]!]!) continue
      let at = best.length
      while (at > 0 && likeness[best[at - 1]!]! < value) at -= 1
      best.splice(at, 0, place)
      if (best.length > most) best.pop()
    }
    return best
  })
}

/** Adds what has the same words to what has the same facts, and gives all of it its score. */
export function withWords(
  close: readonly Candidate[],
  words: readonly TellingWord[],
  having: ReadonlyMap<string, readonly Having[]>,
  { placeOf }: CaseFacts,
  likeness: Float64Array,
): Candidate[] {
  const all = new Map(close.map(candidate => [candidate.id, candidate]))
  for (const word of words) {
    for (const { id, caseId } of having.get(word.stem) ?? []) {
      const place = placeOf.get(caseId)
      if (place === undefined) continue
      const known = all.get(id) ?? { id, place, words: [], score: likeness[place]! }
      all.set(id, known)
      known.words.push(word)
      known.score += weights.WORD * word.weight
    }
  }
  return [...all.values()]
}

/** The facts of both; a theme that they share a part of is left out. */
export function sharedFacts({ facts, partOf }: CaseFacts, place: number, other: number): Fact[] {
  const shared = facts[place]!.filter(fact => facts[other]!.includes(fact))
  const upper = new Set(shared.map(fact => partOf.get(fact)))
  return shared.filter(fact => !upper.has(fact))
}
