import { LRUCache } from 'lru-cache'
import { folded } from '../database/sortKey.ts'
import { compoundsWith, partsOf, type CompoundPart } from './compounds.ts'
import { meantBy, type Meant } from './spelling.ts'
import type { Saying, Synonyms } from './synonyms.ts'
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
const relatedWeight = 0.6
/** Who writes without å, ä, ö means them; who writes them means no other letter. */
const plainWeight = 0.95

/** Finds the ways of single words, once for each state of the vocabulary. */
export class Expansion {
  readonly #ways = new LRUCache<string, readonly Way[]>({ max: 5000 })

  constructor(
    readonly vocabulary: Vocabulary,
    readonly synonyms: Synonyms,
  ) {}

  /** All ways of saying the word that stand somewhere, the best first; none when nothing is like it. */
  waysOf(word: string): readonly Way[] {
    const known = this.#ways.get(word)
    if (known) return known
    const ways = this.meant(word).flatMap(({ word: meant, likeness }) =>
      this.#own(meant).map(way => ({
        stems: way.stems,
        weight: way.weight * likeness,
        reason: way.reason === MatchReason.WORD && meant !== word ? MatchReason.SPELLING : way.reason,
      })),
    )
    const best = distinct(ways)
    this.#ways.set(word, best)
    return best
  }

  /** The other ways of saying it that stand somewhere. */
  said(sayings: readonly Saying[]): Way[] {
    return sayings
      .filter(({ stems }) => stems.every(stem => this.vocabulary.stems.has(stem)))
      .map(saying => ({ ...saying, reason: MatchReason.SYNONYM }))
  }

  /** The words that may have been meant, the word itself first, and how sure that is: 1 is the word itself. */
  meant(word: string): Meant[] {
    const { vocabulary, synonyms } = this
    const stem = stemOf(word)
    const self = { word, likeness: 1 }
    const like = folded(word) === word ? vocabulary.foldedLike(stem).filter(other => other.stem !== stem) : []
    const plain = like.map(({ word: commonest, forms }) => ({
      word: forms.find(form => folded(form) === word) ?? commonest,
      likeness: plainWeight,
    }))
    if (plain.length || vocabulary.stems.has(stem) || synonyms.at([word])) return [self, ...plain]
    // A compound of two known words is more likely meant than one that differs by more than a slip.
    const slips = partsOf(word, vocabulary).length > 1 ? 1 : Infinity
    return [self, ...meantBy(word, vocabulary, synonyms.words, slips)]
  }

  #own(word: string): Way[] {
    const { vocabulary } = this
    const stem = stemOf(word)
    const way = (found: string, weight: number, reason: MatchReason): Way => ({ stems: [found], weight, reason })
    const isKnown = vocabulary.stems.has(stem)
    const parts = isKnown ? partsOf(word, vocabulary) : []
    return [
      ...(isKnown ? [way(stem, 1, MatchReason.WORD)] : []),
      ...this.said(this.synonyms.at([word])?.sayings ?? []),
      ...vocabulary.relatedTo(stem).map(other => way(other.stem, relatedWeight, MatchReason.RELATED)),
      ...compoundsWith(stem, vocabulary).map(({ stem: other, place }) =>
        way(other.stem, placeWeights[place], MatchReason.COMPOUND),
      ),
      ...parts.map(({ stem: other, place }) => way(other.stem, placeWeights[place] / 2, MatchReason.COMPOUND)),
    ]
  }
}

/** Each way once, by its best weight; the best first, and no more than are looked for at once. */
export function distinct(ways: readonly Way[]): Way[] {
  const sorted = ways.toSorted((a, b) => b.weight - a.weight)
  const once = new Map(sorted.toReversed().map(way => [way.stems.join(' '), way]))
  return [...once.values()].sort((a, b) => b.weight - a.weight).slice(0, mostWays)
}
