import type { SearchDocument } from './searchDocument.ts'
import { stemOf, wordsOf } from './words.ts'

/** A document by the names of the columns that keep it, table by table, and its words, each once. */
export interface Analysed {
  readonly document: Readonly<Record<string, string | number | boolean | null>>
  readonly texts: Readonly<Record<string, string | number | null>>
  readonly index: Readonly<Record<string, string | number>>
  readonly words: ReadonlySet<string>
}

interface Read {
  readonly words: readonly string[]
  readonly stems: string
}

/** Reads texts. What many documents share, as the parts of a case do their place and themes, is read once. */
export class Analysis {
  readonly #shared = new Map<string, Read>()

  of(document: SearchDocument, number: number): Analysed {
    const title = document.title.normalize('NFC')
    const body = document.body.normalize('NFC')
    const read = {
      title: readOf(`${title}\n${document.place}`),
      body: readOf(body),
      context: this.#contextOf(document),
    }
    return {
      document: {
        number,
        id: document.id,
        kind: document.kind,
        case_id: document.caseId,
        municipality_id: document.municipalityId,
        language: document.language,
        is_example: document.isExample,
        newest_key: document.newestKey,
        first_day: document.firstDay,
        last_day: document.lastDay,
        test_count: document.testCount,
        facts: JSON.stringify(document.facts),
      },
      texts: {
        number,
        title,
        title_en: document.titleEn,
        body,
        context: document.context,
        title_stems: read.title.stems,
        body_stems: read.body.stems,
        context_stems: read.context.stems,
      },
      index: { number, title_stems: read.title.stems, body_stems: read.body.stems, context_stems: read.context.stems },
      words: new Set([...read.title.words, ...read.body.words, ...read.context.words]),
    }
  }

  #contextOf({ context }: SearchDocument): Read {
    const read = this.#shared.get(context) ?? readOf(context)
    this.#shared.set(context, read)
    return read
  }
}

function readOf(text: string): Read {
  const words = wordsOf(text).map(({ word }) => word)
  return { words, stems: words.map(stemOf).join(' ') }
}
