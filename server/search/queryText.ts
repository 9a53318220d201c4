import { isStopWord, wordsOf } from './words.ts'

/** What somebody typed, read. */
export interface QueryText {
  /** Words in their order; those that say nothing by themselves are told apart. */
  readonly words: readonly { readonly word: string; readonly isStop: boolean }[]
  /** What stood in quotes: words that must stand next to each other. */
  readonly phrases: readonly (readonly string[])[]
  /** What stood after a minus: words that must not be there. */
  readonly excluded: readonly string[]
}

/** More words than anybody asks with; what follows them is left out. */
export const mostWords = 16

const quoted = /"([^"]*)"|”([^”]*)”|“([^”]*)”|»([^«»]*)[«»]/g
const minus = /(?<=^|\s)[-–]([\p{L}\p{N}]\S*)/gu

/** Every text is a question; whatever is no word, phrase or minus is passed over. */
export function readQuery(text: string): QueryText {
  const phrases: string[][] = []
  const excluded: string[] = []
  const rest = text
    .replace(quoted, (_, ...inside: (string | undefined)[]) => {
      const words = wordsOf(inside.slice(0, 4).find(found => found !== undefined) ?? '').map(({ word }) => word)
      if (words.length) phrases.push(words.slice(0, mostWords))
      return ' '
    })
    .replace(minus, (_, word: string) => {
      excluded.push(...wordsOf(word).map(({ word }) => word))
      return ' '
    })
  const words = wordsOf(rest)
    .slice(0, 4 * mostWords)
    .map(({ word }) => ({ word, isStop: isStopWord(word) }))
  const isOnlyStops = !phrases.length && words.every(({ isStop }) => isStop)
  return {
    words: isOnlyStops ? words.map(({ word }) => ({ word, isStop: false })) : words,
    phrases: phrases.slice(0, mostWords),
    excluded: excluded.slice(0, mostWords),
  }
}
