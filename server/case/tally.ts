import type { Column } from './traitColumns.ts'

/** Counts things by groups of cases: `of` is the number of the value that says what a case has of them. */
export interface Tally {
  add(group: number, of: number): void
  /** How many the groups have together. */
  countOf(groups: readonly number[]): number
}

/** Things that belong to one case each are added up. */
export class Sum implements Tally {
  readonly #amounts: Int32Array
  readonly #counts: Int32Array

  constructor(groups: number, amounts: Int32Array) {
    this.#amounts = amounts
    this.#counts = new Int32Array(groups)
  }

  add(group: number, of: number): void {
    this.#counts[group]! += this.#amounts[of]!
  }

  countOf(groups: readonly number[]): number {
    return groups.reduce((sum, group) => sum + this.#counts[group]!, 0)
  }
}

/** The values of a column as sets: a bit for each word, `width` numbers a value. */
export interface Sets {
  readonly bits: Int32Array
  readonly width: number
}

const kept = new WeakMap<Column, Sets>()

export function setsOf(column: Column): Sets {
  const known = kept.get(column)
  if (known) return known
  const sets = newSets(column)
  kept.set(column, sets)
  return sets
}

function newSets({ words }: Column): Sets {
  const places = new Map<string, number>()
  for (const word of words.flat()) if (!places.has(word)) places.set(word, places.size)
  const width = Math.ceil(places.size / 32)
  const bits = new Int32Array(words.length * width)
  words.forEach((set, value) => {
    for (const word of set) {
      const place = places.get(word)!
      bits[value * width + (place >> 5)]! |= 1 << place
    }
  })
  return { bits, width }
}

/** Things that many cases share count once, however many have them. */
export class Union implements Tally {
  readonly #sets: Sets
  readonly #found: Int32Array

  constructor(groups: number, sets: Sets) {
    this.#sets = sets
    this.#found = new Int32Array(groups * sets.width)
  }

  add(group: number, of: number): void {
    const { bits, width } = this.#sets
    for (let at = 0; at < width; at += 1) this.#found[group * width + at]! |= bits[of * width + at]!
  }

  countOf(groups: readonly number[]): number {
    const { width } = this.#sets
    let count = 0
    for (let at = 0; at < width; at += 1) {
      let bits = groups.reduce((all, group) => all | this.#found[group * width + at]!, 0)
      for (; bits; bits &= bits - 1) count += 1
    }
    return count
  }
}
