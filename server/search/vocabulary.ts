import { folded } from '../database/sortKey.ts'
import { rootOf } from './words.ts'

/** A word that stands somewhere in what can be found. */
export interface KnownWord {
  readonly word: string
  readonly stem: string
  /** In how many documents. */
  readonly documents: number
}

/** A word with what others are compared by. */
export interface ComparedWord extends KnownWord {
  /** Without å, ä, ö and other accents. */
  readonly folded: string
}

/** A stem of the vocabulary with what it is compared by. */
export interface KnownStem {
  readonly stem: string
  readonly folded: string
  readonly documents: number
  /** The form that most documents have. */
  readonly word: string
  readonly forms: readonly string[]
}

/** All words that can be found, as one state of the knowledge has them. */
export class Vocabulary {
  readonly words: readonly ComparedWord[]
  readonly stems: ReadonlyMap<string, KnownStem>
  readonly #byFolded: ReadonlyMap<string, readonly KnownStem[]>
  readonly #byRoot: ReadonlyMap<string, readonly KnownStem[]>

  constructor(words: readonly KnownWord[]) {
    this.words = words.map(known => ({ ...known, folded: folded(known.word) }))
    const stems = new Map<string, KnownStem>()
    for (const [stem, forms] of Map.groupBy(words, ({ stem }) => stem)) {
      const documents = forms.reduce((sum, form) => sum + form.documents, 0)
      const { word } = forms.reduce((a, b) => (b.documents > a.documents ? b : a))
      stems.set(stem, { stem, folded: folded(stem), documents, word, forms: forms.map(form => form.word) })
    }
    this.stems = stems
    this.#byFolded = Map.groupBy(stems.values(), ({ folded }) => folded)
    this.#byRoot = Map.groupBy(stems.values(), ({ stem }) => rootOf(stem))
  }

  /** Stems that are spelt alike but for å, ä, ö and other accents. */
  foldedLike(stem: string): readonly KnownStem[] {
    return this.#byFolded.get(folded(stem)) ?? []
  }

  /** Stems of the same family: styra, styrning. */
  relatedTo(stem: string): readonly KnownStem[] {
    return this.#byRoot.get(rootOf(stem)) ?? []
  }
}
