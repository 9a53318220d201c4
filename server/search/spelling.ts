import distance from 'damerau-levenshtein'
import { folded } from '../database/sortKey.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word that may have been meant, and how sure that is: 1 is the word itself. */
export interface Meant {
  readonly word: string
  readonly likeness: number
}

const mostMeant = 3

/**
 * Words of the vocabulary, and others that are known, that differ from this one by a slip or two: letters missing,
 * doubled, swapped or mistaken.
 */
export function meantBy(word: string, vocabulary: Vocabulary, others: readonly string[], atMost: number): Meant[] {
  const written = folded(word)
  const most = Math.min(slipsIn(written.length), atMost)
  if (most === 0) return []
  const mask = lettersIn(written)
  let least = most
  const found: { known: string; documents: number; slips: number }[] = []
  const compare = (known: string, candidate: string, documents: number) => {
    if (Math.abs(known.length - written.length) > least) return
    // A slip changes at most two of the letters that a word is made of.
    if (bitsIn(mask ^ lettersIn(candidate)) > 2 * least) return
    const { steps } = distance(written, candidate)
    // The first letter is seldom the wrong one.
    const slips = steps + (candidate[0] === written[0] ? 0 : 0.5)
    if (steps > least) return
    least = Math.min(least, steps + 1)
    found.push({ known, documents, slips })
  }
  for (const known of vocabulary.words) compare(known.word, known.folded, known.documents)
  for (const known of others) compare(known, folded(known), 0)
  const best = Math.min(...found.map(({ slips }) => slips))
  return found
    .filter(({ slips }) => slips < best + 1)
    .sort((a, b) => a.slips - b.slips || b.documents - a.documents || (a.known < b.known ? -1 : 1))
    .slice(0, mostMeant)
    .map(({ known, slips }) => ({ word: known, likeness: 1 - slips / Math.max(written.length, 4) }))
}

function slipsIn(length: number): number {
  if (length < 4) return 0
  if (length < 6) return 1
  return length < 12 ? 2 : 3
}

/** Which letters a text has, one bit each; letters may share one. */
function lettersIn(text: string): number {
  let mask = 0
  for (let index = 0; index < text.length; index += 1) mask |= 1 << (text.charCodeAt(index) % 31)
  return mask
}

function bitsIn(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}
