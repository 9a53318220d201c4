import { sql } from 'kysely'
import { Language } from '../database/bilingual.ts'
import { run, type Loading } from '../graphql/statements.ts'
import type { Match } from './match.ts'
import type { Asked } from './interpretation.ts'
import { answersIn, excerptOf, rangesIn } from './snippet.ts'

/** A hit as it is answered, with all hits of its page, so that what it links to is read for all at once. */
export interface Hit extends Pick<Match, 'id' | 'kind' | 'caseId' | 'municipalityId' | 'isExample' | 'language'> {
  readonly score: number
  readonly titles: { readonly sv: string; readonly en: string }
  readonly snippet: ReturnType<typeof excerptOf> | null
  readonly whyMatched: ReturnType<typeof answersIn>
  readonly asked: readonly Asked[]
  readonly page: readonly Hit[]
}

/** Reads the texts of the hits of a page and marks in them what answers. */
export async function shownHits(
  loading: Loading,
  found: readonly { match: Match; score: number }[],
  asked: readonly Asked[],
): Promise<Hit[]> {
  if (!found.length) return []
  const { isOneOf, list } = loading.reading
  const numbers = sql`${list(found.map(({ match }) => match.number))}`
  const rows = await run(
    loading,
    sql`select number, title, title_en, body, context from search_texts where ${isOneOf(sql.ref('number'), numbers)}`,
  )
  const texts = new Map(rows.map(row => [row['number'] as number, row as Record<string, string | null>]))
  const page: Hit[] = []
  for (const { match, score } of found) {
    const { title, title_en: english, body, context } = texts.get(match.number)!
    page.push({
      ...match,
      score,
      titles: { sv: title!, en: english ?? title! },
      snippet: body ? excerptOf(body, asked) : null,
      whyMatched: answersIn([title!, body!, context!], asked),
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
