import { LRUCache } from 'lru-cache'
import { folded } from '../database/sortKey.ts'
import { compoundsWith, partsOf, type CompoundPart } from './compounds.ts'
import { meantBy } from './spelling.ts'
import type { Vocabulary } from './vocabulary.ts'
import { stemOf } from './words.ts'

/** How a word of a text answers a word that was asked for. */
export enum MatchReason {
  WORD = 'WORD',
  SPELLING = 'SPELLING',
  SYNONYM = 'SYNONYM',
  RELATED = 'RELATED',
  COMPOUND = 'COMPOUND',
}

/** A way in which a text may say what was asked for. */
export interface Way {
  /** One stem, or several that stand next to each other. */
  readonly stems: readonly string[]
  /** How much it counts, 0–1: 1 is the word itself. */
  readonly weight: number
  readonly reason: MatchReason
}

const mostWays = 24
const placeWeights: Record<CompoundPart['place'], number> = { last: 0.5, first: 0.4, within: 0.3 }

/** Finds the ways of single words, once for each state of the vocabulary. */
export class Expansion {
  readonly #known = new LRUCache<string, readonly Way[]>({ max: 5000 })

  constructor(readonly vocabulary: Vocabulary) {}

  /** All ways of saying the word that stand somewhere, the best first; none when nothing is like it. */
  waysOf(word: string): readonly Way[] {
    const known = this.#known.get(word)
    if (known) return known
    const ways = this.#find(word)
    this.#known.set(word, ways)
    return ways
  }

  #find(word: string): readonly Way[] {
    const { vocabulary } = this
    const stem = stemOf(word)
    const ways: Way[] = []
    const add = (found: string, weight: number, reason: MatchReason) => {
      if (!ways.some(({ stems }) => stems[0] === found)) ways.push({ stems: [found], weight, reason })
    }
    if (vocabulary.stems.has(stem)) add(stem, 1, MatchReason.WORD)
    // Who writes without å, ä, ö means them; who writes them means no other letter.
    if (folded(word) === word) {
      for (const like of vocabulary.foldedLike(stem)) add(like.stem, 0.95, MatchReason.SPELLING)
    }
    const isKnown = ways.length > 0
    const parts = partsOf(word, vocabulary)
    if (!isKnown) {
      for (const { word: meant, likeness } of meantBy(word, vocabulary, parts.length ? 1 : Infinity)) {
        add(meant.stem, 0.9 * likeness, MatchReason.SPELLING)
        for (const related of vocabulary.relatedTo(meant.stem)) add(related.stem, 0.5 * likeness, MatchReason.RELATED)
      }
    }
    for (const related of vocabulary.relatedTo(stem)) add(related.stem, 0.6, MatchReason.RELATED)
    for (const part of compoundsWith(stem, vocabulary))
      add(part.stem.stem, placeWeights[part.place], MatchReason.COMPOUND)
    for (const { stem: part, place } of parts)
      add(part.stem, (isKnown ? 0.5 : 0.8) * placeWeights[place], MatchReason.COMPOUND)
    return ways.sort((a, b) => b.weight - a.weight).slice(0, mostWays)
  }
}
