import { folded } from '../database/sortKey.ts'
import { isStopWord, stemOf } from './words.ts'
import type { KnownStem, Vocabulary } from './vocabulary.ts'

/** What may stand between the two parts of a Swedish compound, or be lost there: arbetsmiljö, gatukök, skolbok. */
const links = ['', 's', 'e', 'a', 'o', 'u']
const shortestPart = 3
/** They look like words, but at the end of one they only make it a noun or an adjective. */
const endings =
  /^(?:e?ring|n?ing|het|else|skap|ande|ende|lig|isk|ar|er|are|or|na|erna|arna|orna)(?:s|en|ens|et|ar|arna|er|erna)?$/
/** From here on a word is long enough not to stand inside others by chance. */
const longPart = 5
/** The last part tells what it is: fewer letters are enough there. */
const longEnough = { first: longPart, within: longPart, last: 4 }

/** Where a word stands in a compound; what the compound is about stands last. */
export interface CompoundPart {
  readonly stem: KnownStem
  readonly place: 'last' | 'first' | 'within'
}

/** Compounds of the vocabulary that the stem is a part of: omsorg → äldreomsorg, omsorgsnämnd. */
export function compoundsWith(stem: string, vocabulary: Vocabulary): CompoundPart[] {
  if (stem.length < shortestPart || endings.test(stem)) return []
  const found: CompoundPart[] = []
  for (const known of vocabulary.stems.values()) {
    const at = known.stem.indexOf(stem)
    if (at < 0 || known.stem.length < stem.length + shortestPart - 1) continue
    if (known.stem.endsWith(stem)) {
      const isLong = stem.length >= longEnough.last
      if (isLong || isPart(known.stem.slice(0, -stem.length), stem, vocabulary))
        found.push({ stem: known, place: 'last' })
    } else if (at === 0) {
      if (isPart(known.stem.slice(stem.length), stem, vocabulary)) found.push({ stem: known, place: 'first' })
    } else if (stem.length >= longPart && at >= shortestPart) found.push({ stem: known, place: 'within' })
  }
  return found
}

/** The parts of a compound that stand in the vocabulary by themselves, in their order: äldreomsorg → äldre, omsorg. */
export function partsOf(word: string, vocabulary: Vocabulary): CompoundPart[] {
  const splits: { parts: CompoundPart[]; least: number }[] = []
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const last = lastPart(word.slice(at), vocabulary)
    const first = firstPart(word.slice(0, at), vocabulary)
    const parts = [part(first, 'first'), part(last, 'last')].flat()
    // Where only one of the two is known, it must be long enough not to be there by chance.
    const isSure = parts.length === 2 || parts.some(({ stem, place }) => stem.stem.length >= longEnough[place])
    if (isSure) splits.push({ parts, least: parts.length * 100 + Math.min(at, word.length - at) })
  }
  // The most even split is the likeliest: a short part is often one by chance.
  return splits.sort((a, b) => b.least - a.least)[0]?.parts ?? []
}

const part = (stem: KnownStem | undefined, place: 'first' | 'last'): CompoundPart[] => (stem ? [{ stem, place }] : [])

function lastPart(text: string, vocabulary: Vocabulary): KnownStem | undefined {
  return endings.test(text) ? undefined : knownStem(text, vocabulary)
}

/** Whether what is left of a compound is a word too; where the other part is long, whatever is left will do. */
function isPart(rest: string, other: string, vocabulary: Vocabulary): boolean {
  if (other.length >= longPart) return true
  return Boolean(knownStem(rest, vocabulary) ?? firstPart(rest, vocabulary) ?? knownStem(rest.slice(1), vocabulary))
}

function firstPart(text: string, vocabulary: Vocabulary): KnownStem | undefined {
  for (const link of links) {
    if (!text.endsWith(link)) continue
    const bare = link ? text.slice(0, -link.length) : text
    for (const tried of [bare, `${bare}a`, `${bare}e`]) {
      const known = knownStem(tried, vocabulary)
      if (known) return known
    }
  }
  return undefined
}

function knownStem(text: string, vocabulary: Vocabulary): KnownStem | undefined {
  if (text.length < shortestPart || isStopWord(text)) return undefined
  const stem = stemOf(text)
  const known = vocabulary.stems.get(stem) ?? (folded(text) === text ? vocabulary.foldedLike(stem)[0] : undefined)
  return known && !isStopWord(known.word) ? known : undefined
}
