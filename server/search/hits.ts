import { Language } from '../database/bilingual.ts'
import type { Loading } from '../graphql/statements.ts'
import type { Asked } from './interpretation.ts'
import { rowsOf } from './match.ts'
import type { Ranked } from './rank.ts'
import type { SearchKind } from './searchDocument.ts'
import { answersIn, excerptOf, rangesIn, readText, type Answer, type Excerpt } from './snippet.ts'

/** A document with its texts, as the index keeps them. */
interface Stored {
  readonly id: string
  readonly kind: SearchKind
  readonly caseId: string | null
  readonly municipalityId: string | null
  readonly language: string
  readonly isExample: boolean | number
  readonly title: string
  readonly title_en: string | null
  readonly body: string
  readonly context: string
  readonly title_stems: string
  readonly body_stems: string
  readonly context_stems: string
}

/** A hit as it is answered, with all hits of its page, so that what it links to is read for all at once. */
export interface Hit extends Pick<Stored, 'id' | 'kind' | 'caseId' | 'municipalityId' | 'language'> {
  readonly isExample: boolean
  readonly score: number
  readonly titles: { readonly sv: string; readonly en: string }
  readonly snippet: Excerpt | null
  readonly whyMatched: Answer[]
  readonly asked: readonly Asked[]
  readonly page: readonly Hit[]
}

/** Reads the texts of the hits of a page and marks in them what answers. */
export async function shownHits(loading: Loading, found: readonly Ranked[], asked: readonly Asked[]): Promise<Hit[]> {
  const numbers = found.map(({ number }) => number)
  const rows = await rowsOf<Stored>(loading, numbers)
  const page: Hit[] = []
  for (const { number, score } of found) {
    const stored = rows.get(number)
    if (!stored) continue
    const { title, title_en: english, body, context, title_stems, body_stems, context_stems, ...row } = stored
    const read = { title: readText(title, title_stems), body: readText(body, body_stems) }
    page.push({
      ...row,
      isExample: Boolean(row.isExample),
      score,
      titles: { sv: title, en: english ?? title },
      snippet: body ? excerptOf(read.body, asked) : null,
      whyMatched: answersIn([read.title, read.body, readText(context, context_stems)], asked),
      asked,
      page,
    })
  }
  return page
}

export const titleIn = ({ titles }: Pick<Hit, 'titles'>, language: Language) =>
  language === Language.EN ? titles.en : titles.sv

export const titleRanges = (hit: Pick<Hit, 'titles' | 'asked'>, language: Language) =>
  rangesIn(titleIn(hit, language), hit.asked)
