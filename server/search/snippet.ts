import type { Asked } from './interpretation.ts'
import type { MatchReason } from './expansion.ts'
import { stemOf, wordsOf } from './words.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

export interface Excerpt {
  readonly text: string
  readonly ranges: Range[]
}

/** A word that was asked for, and what answers it in a text. */
export interface Answer {
  readonly asked: string
  readonly found: string
  readonly reason: MatchReason
}

const longest = 240
/** So far back a sentence may begin that the excerpt begins with it. */
const mostBefore = 90

interface Marked extends Range {
  /** Which of the things asked for, and how well it is answered. */
  readonly asked: number
  readonly weight: number
}

/** The stretch of a text that answers most, with its answers marked; its beginning where nothing is. */
export function excerptOf({ text, words }: ReadText, asked: readonly Asked[]): Excerpt {
  const marks = marksIn(words, asked)
  const best = bestOf(marks)
  const start = best === null ? 0 : beginning(text, best)
  const end = text.length - start <= longest ? text.length : ending(text, start + longest)
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : '']
  const cut = text.slice(start, end).replace(/\s/g, ' ')
  const shift = before.length - start
  const ranges = marks
    .filter(mark => mark.start >= start && mark.end <= end)
    .map(mark => ({ start: mark.start + shift, end: mark.end + shift }))
  return { text: before + cut + after, ranges: merged(ranges) }
}

/** All answers in a short text. */
export function rangesIn(text: string, asked: readonly Asked[]): Range[] {
  return merged(marksIn(readText(text).words, asked).map(({ start, end }) => ({ start, end })))
}

/** For each thing asked for that the texts answer, the best answer; the first text first. */
export function answersIn(texts: readonly ReadText[], asked: readonly Asked[]): Answer[] {
  return asked.flatMap(({ text: typed, ways }) => {
    for (const { stems, reason } of ways) {
      for (const { text, words, places } of texts) {
        const at = places.get(stems[0]!)?.find(from => isAt(words, from, stems))
        if (at === undefined) continue
        const found = text.slice(words[at]!.start, words[at + stems.length - 1]!.end)
        return [{ asked: typed, found, reason }]
      }
    }
    return []
  })
}

interface Stemmed extends Range {
  readonly stem: string
}

/** A text with its words, each with what it is found by. */
export interface ReadText {
  readonly text: string
  readonly words: readonly Stemmed[]
  /** Where each stem stands among the words. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** So far into a text, in letters, answers are looked for. */
const longestRead = 10_000

/** Reads a text; the stems of its words in their order, where they are known, need not be worked out. */
export function readText(whole: string, stems?: string): ReadText {
  const text = whole.slice(0, longestRead)
  const known = stems?.split(' ')
  const words = wordsOf(text).map(({ word, start, end }, at) => ({ start, end, stem: known?.[at] ?? stemOf(word) }))
  const places = new Map<string, number[]>()
  for (const [at, { stem }] of words.entries()) {
    const known = places.get(stem)
    if (known) known.push(at)
    else places.set(stem, [at])
  }
  return { text, words, places }
}

const isAt = (words: readonly Stemmed[], from: number, stems: readonly string[]) =>
  stems.every((stem, index) => words[from + index]?.stem === stem)

function marksIn(words: readonly Stemmed[], asked: readonly Asked[]): Marked[] {
  const byFirst = new Map<string, { stems: readonly string[]; asked: number; weight: number }[]>()
  for (const [index, { ways, weight }] of asked.entries()) {
    for (const way of ways) {
      const known = byFirst.get(way.stems[0]!) ?? []
      byFirst.set(way.stems[0]!, [...known, { stems: way.stems, asked: index, weight: weight * way.weight }])
    }
  }
  return words.flatMap(({ stem, start }, at) =>
    (byFirst.get(stem) ?? [])
      .filter(({ stems }) => isAt(words, at, stems))
      .map(way => ({ start, end: words[at + way.stems.length - 1]!.end, asked: way.asked, weight: way.weight })),
  )
}

/** Where the stretch begins that answers the most things best. */
function bestOf(marks: readonly Marked[]): number | null {
  let best: { start: number; worth: number } | null = null
  for (const [index, { start }] of marks.entries()) {
    const answered = new Map<number, number>()
    for (const mark of marks.slice(index)) {
      if (mark.end > start + longest - mostBefore) break
      answered.set(mark.asked, Math.max(answered.get(mark.asked) ?? 0, mark.weight))
    }
    const worth = [...answered.values()].reduce((sum, weight) => sum + weight, 0)
    if (!best || worth > best.worth) best = { start, worth }
  }
  return best?.start ?? null
}

/** The beginning of the sentence, or of a word near by where the sentence is long. */
function beginning(text: string, mark: number): number {
  if (mark <= mostBefore) return 0
  const before = text.slice(mark - mostBefore, mark)
  const sentence = before.search(/(?<=[.!?:]\s|\n)(?!.*[.!?:]\s|.*\n)/s)
  if (sentence >= 0) return mark - mostBefore + sentence
  const word = before.indexOf(' ', mostBefore / 2)
  return word < 0 ? mark : mark - mostBefore + word + 1
}

function ending(text: string, most: number): number {
  const space = text.lastIndexOf(' ', most)
  if (space > most - 40) return space
  // Never within a character of two units.
  return /[\uD800-\uDBFF]/.test(text[most - 1]!) ? most - 1 : most
}

function merged(ranges: Range[]): Range[] {
  const result: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else result.push(range)
  }
  return result
}
