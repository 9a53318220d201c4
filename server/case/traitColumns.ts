import { traitNames, type Trait } from './traits.rows.ts'

/** One trait of all cases: of each case the number of its value, and of each value its words. */
export interface Column {
  readonly codes: Int32Array
  readonly words: readonly (readonly string[])[]
}

/** The traits of all cases as columns, beside the text of which they were read. */
export interface TraitColumns {
  readonly size: number
  readonly columns: Readonly<Record<Trait, Column>>
  readonly text: string
  readonly values: Readonly<Record<Trait, Values>>
}

/** The values of a trait with their numbers; new ones are added, none is ever taken away. */
class Values {
  readonly words: string[][] = []
  readonly #codes = new Map<string, number>()

  codeOf(value: string): number {
    const known = this.#codes.get(value)
    if (known !== undefined) return known
    this.#codes.set(value, this.words.length)
    return this.words.push(value ? value.split(' ') : []) - 1
  }
}

/** How many values that no case has any more may be kept for each case. */
const mostIdleValues = 2

/** Reads lines. Of those that were read before only what is between the first and the last change is read again. */
export function traitColumnsOf(text: string, before: TraitColumns | null): TraitColumns {
  if (before && isCrowded(before)) return traitColumnsOf(text, null)
  const [start, end] = before ? changed(before.text, text) : [0, text.length]
  const head = linesIn(text.slice(0, start))
  const tail = linesIn(text.slice(end))
  const size = head + linesIn(text.slice(start, end)) + tail
  const values = before?.values ?? mapTraits(() => new Values())
  const codes = mapTraits(name => {
    const column = new Int32Array(size)
    if (!before) return column
    const known = before.columns[name].codes
    column.set(known.subarray(0, head))
    column.set(known.subarray(before.size - tail), size - tail)
    return column
  })
  let at = start
  for (let row = head; row < size - tail; row += 1) {
    for (const name of traitNames) {
      const stop = text.indexOf(name === lastTrait ? '\n' : '|', at)
      codes[name][row] = values[name].codeOf(text.slice(at, stop))
      at = stop + 1
    }
  }
  return { size, text, values, columns: mapTraits(name => ({ codes: codes[name], words: values[name].words })) }
}

const lastTrait = traitNames.at(-1)!

function mapTraits<T>(make: (name: Trait) => T): Record<Trait, T> {
  return Object.fromEntries(traitNames.map(name => [name, make(name)])) as Record<Trait, T>
}

function isCrowded({ size, values }: TraitColumns): boolean {
  return traitNames.some(name => values[name].words.length > mostIdleValues * size)
}

function linesIn(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** From where to where a text is another than before, in whole lines. */
function changed(before: string, now: string): [start: number, end: number] {
  const start = now.lastIndexOf('\n', alike(before, now, 0, 1) - 1) + 1
  const same = alike(before, now, start, -1)
  const end = now.length - same
  return [start, startsLine(now, end) && startsLine(before, before.length - same) ? end : now.indexOf('\n', end) + 1]
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n'
}

/** How long two texts are the same from their beginning, or from their end but for the first `apart` letters. */
function alike(a: string, b: string, apart: number, direction: 1 | -1): number {
  const most = Math.min(a.length, b.length) - apart
  const part = (text: string, from: number, to: number) =>
    direction > 0 ? text.slice(from, to) : text.slice(text.length - to, text.length - from)
  let length = 0
  for (let step = 1 << 16; step; step >>= 1) {
    while (length + step <= most && part(a, length, length + step) === part(b, length, length + step)) length += step
  }
  return length
}
