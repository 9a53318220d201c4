import { folded } from '../database/sortKey.ts'
import { partsOf } from './compounds.ts'
import { distinct, MatchReason, type Expansion, type Way } from './expansion.ts'
import { mostWords, type QueryText } from './queryText.ts'
import type { Saying } from './synonyms.ts'
import { stemOf } from './words.ts'

/** One thing that was asked for, and every way in which a text may say it. */
export interface Asked {
  /** As it was typed, in lower case. */
  readonly text: string
  readonly ways: readonly Way[]
  /** How much it tells texts apart: rare words tell more. */
  readonly weight: number
  /** Stands in so many texts that it cannot be asked of all hits. */
  readonly isCommon: boolean
  /** Must be there, whatever else is. */
  readonly isPhrase: boolean
}

export interface Interpretation {
  readonly asked: readonly Asked[]
  /** What was typed that nothing is like. */
  readonly unknown: readonly string[]
  /** Whether words must stand next to each other of which one stands nowhere: then nothing answers. */
  readonly isImpossible: boolean
  /** Stems that must not be there. */
  readonly excluded: readonly string[]
}

/** From this weight on a way is taken to be what was meant. */
const sure = 0.65
const partWeight = 0.8
const joinedWeight = 0.8
const commonShare = 0.3
/** Of fewer documents than these every word may be asked of all hits. */
const fewDocuments = 100

/** Works out what was meant by what was typed. */
export function interpret(text: QueryText, expansion: Expansion, documents: number): Interpretation {
  const asked: Asked[] = []
  const unknown: string[] = []
  const ask = (typed: string, ways: readonly Way[], isPhrase = false) => {
    if (!ways.length) unknown.push(typed)
    else asked.push({ text: typed, ways, isPhrase, ...commonness(ways, expansion, documents) })
  }
  for (const words of text.phrases) ask(words.join(' '), phraseWays(words, expansion), true)
  const words = text.words.map(({ word }) => word)
  // What several words mean together answers each of them.
  let span: { from: number; taken: number; sayings: readonly Saying[] } = { from: 0, taken: 0, sayings: [] }
  for (let at = 0; at < words.length && asked.length + unknown.length < mostWords; at += 1) {
    const several = expansion.synonyms.at(words, at)
    if (several && several.taken > span.taken - (at - span.from)) span = { from: at, ...several }
    if (text.words[at]!.isStop) continue
    const word = words[at]!
    const ways = distinct([
      ...expansion.waysOf(word),
      ...joinedWays(text, at, expansion),
      ...(at < span.from + span.taken && span.taken > 1 ? expansion.said(span.sayings) : []),
    ])
    const parts = isThere(ways) ? [] : partsOf(word, expansion.vocabulary)
    const whole = ways.filter(({ weight }) => weight >= sure)
    for (const { stem } of parts) ask(word, distinct([...whole, ...asPart(expansion.waysOf(stem.word))]))
    if (!parts.length) ask(word, ways)
  }
  const isImpossible = text.phrases.some(words => !phraseWays(words, expansion).length)
  const excluded = text.excluded.flatMap(word => [stemOf(word), ...likeTyped(word, expansion)])
  return { asked, unknown, isImpossible, excluded }
}

/** Whether the word itself stands somewhere, however it was typed. */
const isThere = (ways: readonly Way[]) =>
  ways.some(({ weight, reason }) => weight >= sure && reason !== MatchReason.SYNONYM)

/** A compound that stands nowhere is asked for by its parts, each with its own ways. */
function asPart(ways: readonly Way[]): Way[] {
  return ways.map(({ stems, weight }) => ({ stems, weight: weight * partWeight, reason: MatchReason.COMPOUND }))
}

/** Stems that are meant by a word that is typed without å, ä, ö. */
function likeTyped(word: string, { vocabulary }: Expansion): string[] {
  return folded(word) === word ? vocabulary.foldedLike(stemOf(word)).map(({ stem }) => stem) : []
}

function phraseWays(words: readonly string[], expansion: Expansion): Way[] {
  const { vocabulary } = expansion
  const stems = words.map(word =>
    vocabulary.stems.has(stemOf(word)) ? stemOf(word) : (likeTyped(word, expansion)[0] ?? ''),
  )
  return stems.every(stem => vocabulary.stems.has(stem)) ? [{ stems, weight: 1, reason: MatchReason.WORD }] : []
}

/** Swedish writes as one word what many type as two: mål styrning is målstyrning. */
function joinedWays({ words }: QueryText, at: number, { vocabulary }: Expansion): Way[] {
  const pairs = [at - 1, at].map(first => [words[first], words[first + 1]] as const)
  return pairs.flatMap(([first, second]) => {
    if (!first || !second || first.isStop || second.isStop) return []
    return [first.word + second.word, `${first.word}s${second.word}`]
      .map(stemOf)
      .filter(stem => vocabulary.stems.has(stem))
      .map(stem => ({ stems: [stem], weight: joinedWeight, reason: MatchReason.SPELLING }))
  })
}

function commonness(ways: readonly Way[], { vocabulary }: Expansion, documents: number) {
  const likely = ways.filter(({ weight }) => weight >= 0.5 * ways[0]!.weight)
  const found = Math.max(
    ...likely.map(({ stems }) => Math.min(...stems.map(stem => vocabulary.stems.get(stem)?.documents ?? 0))),
  )
  return { weight: rarity(found, documents), isCommon: documents > fewDocuments && found > commonShare * documents }
}

/** BM25’s weight of a word that stands in so many of all documents. */
function rarity(found: number, all: number): number {
  const there = Math.min(found, all)
  return Math.log(1 + (all - there + 0.5) / (there + 0.5))
}
