import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemOf, wordsOf } from './words.ts'

/** Words and phrases that mean the same to those who search, in Swedish and English. */
export interface SynonymGroup {
  readonly sv: readonly string[]
  readonly en: readonly string[]
}

/** One way of saying it: its stems in their order. */
export interface Saying {
  readonly text: string
  readonly stems: readonly string[]
  readonly language: 'sv' | 'en'
}

const mostWords = 4

/** The curated list, by what it is entered with. */
export class Synonyms {
  readonly #byFirst = new Map<string, { key: readonly string[]; group: readonly Saying[] }[]>()

  constructor(groups: readonly SynonymGroup[]) {
    for (const { sv, en } of groups) {
      const group = [...sv.map(text => saying(text, 'sv')), ...en.map(text => saying(text, 'en'))]
      for (const { text, language } of group) {
        const key = keyOf(
          wordsOf(text).map(({ word }) => word),
          language,
        )
        const first = key[0]!
        const entries = this.#byFirst.get(first) ?? []
        this.#byFirst.set(first, [...entries, { key, group }])
      }
    }
  }

  /** What else is said for the words from here on, and how many of them that takes. The longest saying wins. */
  at(words: readonly string[], from: number): { sayings: readonly Saying[]; taken: number } | null {
    let taken = 1
    let sayings: Saying[] = []
    for (const language of ['sv', 'en'] as const) {
      const keys = keyOf(words.slice(from, from + mostWords), language)
      for (const { key, group } of this.#byFirst.get(keys[0]!) ?? []) {
        if (key.length < taken || !key.every((stem, index) => stem === keys[index])) continue
        if (key.length > taken) sayings = []
        taken = key.length
        sayings.push(...group)
      }
    }
    return sayings.length ? { sayings, taken } : null
  }
}

function saying(text: string, language: 'sv' | 'en'): Saying {
  return { text, language, stems: wordsOf(text).map(({ word }) => stemOf(word)) }
}

/** Each language by its own inflections; the mark keeps them apart. */
function keyOf(words: readonly string[], language: 'sv' | 'en'): string[] {
  return words.map(word => `${language} ${language === 'sv' ? stemOf(word) : englishStem(word)}`)
}
