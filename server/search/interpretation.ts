import { MatchReason, type Expansion, type Way } from './expansion.ts'
import { mostWords, type QueryText } from './queryText.ts'
import type { Synonyms } from './synonyms.ts'
import { stemOf } from './words.ts'

/** One thing that was asked for, and every way in which a text may say it. */
export interface Asked {
  /** As it was typed. */
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
  readonly excluded: readonly string[]
}

const commonShare = 0.3
const synonymWeight = 0.7

/** Works out what was meant by what was typed. */
export function interpret(
  text: QueryText,
  expansion: Expansion,
  synonyms: Synonyms,
  documents: number,
): Interpretation {
  const asked: Asked[] = []
  const unknown: string[] = []
  const weightOf = (ways: readonly Way[]) => {
    const sure = ways.filter(({ weight }) => weight >= 0.5 * ways[0]!.weight)
    const most = Math.max(...sure.map(({ stems }) => documentsOf(stems, expansion)))
    return { weight: rarity(most, documents), isCommon: documents > 100 && most > commonShare * documents }
  }
  for (const words of text.phrases) {
    const ways = [{ stems: words.map(stemOf), weight: 1, reason: MatchReason.WORD }]
    const isThere = ways[0]!.stems.every(stem => expansion.vocabulary.stems.has(stem))
    if (!isThere) unknown.push(words.join(' '))
    asked.push({ text: words.join(' '), ways, ...weightOf(ways), isCommon: false, isPhrase: true })
  }
  const words = text.words.map(({ word }) => word)
  for (let at = 0; at < words.length && asked.length < mostWords; at += 1) {
    const said = synonyms.at(words, at)
    if (text.words[at]!.isStop && (said?.taken ?? 0) < 2) continue
    const taken = said?.taken ?? 1
    const typed = words.slice(at, at + taken)
    const ways = waysOf(typed, said?.sayings ?? [], expansion)
    const next = words[at + 1]
    if (taken === 1 && next && !text.words[at + 1]!.isStop) ways.push(...joinedWays(typed[0]!, next, expansion))
    const before = words[at - 1]
    if (taken === 1 && before && !text.words[at - 1]!.isStop) ways.push(...joinedWays(before, typed[0]!, expansion))
    if (ways.length) {
      ways.sort((a, b) => b.weight - a.weight)
      asked.push({ text: typed.join(' '), ways: distinct(ways), ...weightOf(ways), isPhrase: false })
    } else unknown.push(typed.join(' '))
    at += taken - 1
  }
  return { asked, unknown, excluded: text.excluded.map(stemOf) }
}

function waysOf(typed: string[], sayings: readonly { stems: readonly string[] }[], expansion: Expansion): Way[] {
  const own = typed.length === 1 ? expansion.waysOf(typed[0]!) : []
  const others = sayings
    .filter(({ stems }) => stems.every(stem => expansion.vocabulary.stems.has(stem)))
    .map(({ stems }) => ({ stems, weight: synonymWeight, reason: MatchReason.SYNONYM }))
  // What a word is like is worth less where it is known what it means.
  const meant =
    others.length && own[0] && own[0].weight < 0.95 ? own.map(way => ({ ...way, weight: way.weight * 0.6 })) : own
  return [...meant, ...others]
}

/** Swedish writes as one word what many type as two: mål styrning is målstyrning. */
function joinedWays(first: string, second: string, { vocabulary }: Expansion): Way[] {
  return [`${first}${second}`, `${first}s${second}`]
    .map(stemOf)
    .filter(stem => vocabulary.stems.has(stem))
    .map(stem => ({ stems: [stem], weight: 0.9, reason: MatchReason.SPELLING }))
}

function distinct(ways: readonly Way[]): Way[] {
  return [...new Map(ways.toReversed().map(way => [way.stems.join(' '), way])).values()].reverse()
}

function documentsOf(stems: readonly string[], { vocabulary }: Expansion): number {
  return Math.min(...stems.map(stem => vocabulary.stems.get(stem)?.documents ?? 0))
}

/** BM25’s weight of a word that stands in so many of all documents. */
function rarity(found: number, all: number): number {
  const there = Math.min(found, all)
  return Math.log(1 + (all - there + 0.5) / (there + 0.5))
}
