import MiniSearch from 'minisearch'
import pg from 'pg'
import type { CaseText } from './caseTexts.ts'

/** The slugs of the cases that it finds, best first. */
export type Finding = (query: string) => string[] | Promise<string[]>

/** Cases that have all words of the query as parts of words, those first where they occur most. */
export function substring(texts: readonly CaseText[]): Finding {
  const lowered = texts.map(({ slug, text }) => ({ slug, text: text.toLowerCase() }))
  return query => {
    const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    return lowered
      .map(({ slug, text }) => ({ slug, times: words.map(word => text.split(word).length - 1) }))
      .filter(({ times }) => times.every(Boolean))
      .toSorted((a, b) => sum(b.times) - sum(a.times))
      .map(({ slug }) => slug)
  }
}

export function miniSearch(texts: readonly CaseText[]): Finding {
  const index = new MiniSearch({ idField: 'slug', fields: ['title', 'text'] })
  index.addAll(texts)
  return query => index.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => id as string)
}

/** PostgreSQL’s own Swedish search; the connection must stay open. */
export async function textSearch(texts: readonly CaseText[], client: pg.Client): Promise<Finding> {
  await client.query('create temporary table judged (slug text, words tsvector)')
  for (const { slug, text } of texts) {
    await client.query(`insert into judged values ($1, to_tsvector('swedish', $2))`, [slug, text])
  }
  return async query => {
    const { rows } = await client.query<{ slug: string }>(
      `select slug from judged, websearch_to_tsquery('swedish', $1) as asked
       where words @@ asked order by ts_rank(words, asked) desc, slug`,
      [query],
    )
    return rows.map(({ slug }) => slug)
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
