import { stemmer as englishStem } from '@orama/stemmers/english'
import { folded } from '../database/sortKey.ts'
import { stemOf, wordsOf } from './words.ts'

/** Words and phrases that mean the same to those who search, in Swedish and English. */
export interface SynonymGroup {
  readonly sv: readonly string[]
  readonly en: readonly string[]
}

/** Another way of saying something: its stems in their order, and how well it says the same. */
export interface Saying {
  readonly stems: readonly string[]
  readonly weight: number
}

const mostWords = 4
const synonymWeight = 0.7
/** Who asks in English means the Swedish texts just as well; few texts are English, and what they say of a thing is less. */
const translationWeights = { sv: 0.95, en: 0.5 }

interface Entry {
  readonly key: readonly string[]
  readonly sayings: readonly Saying[]
}

/** The curated list, by what it is entered with: the words as they are, and without å, ä, ö. */
export class Synonyms {
  /** Words of the list, so that a slip in one of them is known for what it is. */
  readonly words: readonly string[]
  readonly #byFirst = new Map<string, Entry[]>()

  constructor(groups: readonly SynonymGroup[]) {
    const words = new Set<string>()
    for (const group of groups) {
      for (const language of ['sv', 'en'] as const) {
        for (const text of group[language]) {
          const spelt = wordsOf(text).map(({ word }) => word)
          if (spelt.length === 1) words.add(spelt[0]!)
          const sayings = sayingsOf(group, text, language)
          for (const key of [spelt, spelt.map(folded)]) this.#enter({ key: keyOf(key, language), sayings })
        }
      }
    }
    this.words = [...words]
  }

  /** What else is said for the words from here on, and how many of them that takes. The longest saying wins. */
  at(words: readonly string[], from = 0): { sayings: readonly Saying[]; taken: number } | null {
    let taken = 1
    let sayings: Saying[] = []
    for (const language of ['sv', 'en'] as const) {
      const keys = keyOf(words.slice(from, from + mostWords), language)
      for (const { key, sayings: said } of this.#byFirst.get(keys[0]!) ?? []) {
        if (key.length < taken || !key.every((stem, index) => stem === keys[index])) continue
        if (key.length > taken) sayings = []
        taken = key.length
        sayings.push(...said)
      }
    }
    return sayings.length ? { sayings, taken } : null
  }

  #enter(entry: Entry): void {
    const entries = this.#byFirst.get(entry.key[0]!) ?? []
    this.#byFirst.set(entry.key[0]!, [...entries, entry])
  }
}

function sayingsOf(group: SynonymGroup, text: string, language: 'sv' | 'en'): Saying[] {
  const others = (of: 'sv' | 'en') => group[of].filter(other => of !== language || other !== text)
  return (['sv', 'en'] as const).flatMap(of =>
    others(of).map(other => ({
      stems: wordsOf(other).map(({ word }) => stemOf(word)),
      weight: of === language ? synonymWeight : translationWeights[of],
    })),
  )
}

/** Each language by its own inflections; the mark keeps them apart. */
function keyOf(words: readonly string[], language: 'sv' | 'en'): string[] {
  return words.map(word => `${language} ${language === 'sv' ? stemOf(word) : englishStem(word)}`)
}
