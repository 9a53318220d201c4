import { error } from '@sveltejs/kit'
import { baseOf } from '#lib/address/base.ts'
import { localeOf } from '#lib/address/locale.ts'
import { mostRows, readSearch, searchParameters } from '#lib/explore/exploreSearch.ts'
import { isListKind } from '#lib/explore/kinds.ts'
import { csvOf } from '#lib/listFile/csv.ts'
import { pageOfRows } from '#lib/listFile/pageOfRows.ts'
import { columnsOf, type Row, type Writing } from '#lib/listFile/rows.ts'
import type { RequestHandler } from './$types'

/** The list of the same address without its ending, whole: the same filter, the same order, whatever the page. */
export const GET: RequestHandler = async ({ fetch, url }) => {
  const asked = readSearch(url.searchParams)
  const { kind } = asked
  // What words find is of many kinds, which have no columns in common.
  if (asked.query || !isListKind(kind)) error(404)
  const search = { ...asked, kind }
  const writing: Writing = { locale: localeOf(url), base: baseOf(url) }
  // Before anything is sent: what is wrong with the address is told by a status.
  const first = await pageOfRows(fetch, search, null, writing)

  async function* rows(): AsyncGenerator<Row> {
    let sent = 0
    for (let page = first; ; page = await pageOfRows(fetch, search, page.next, writing)) {
      yield* page.rows
      sent += page.rows.length
      if (page.next === null || sent >= mostRows) return
    }
  }

  const [word = ''] = searchParameters({ kind }).map(([, word]) => word)
  return new Response(csvOf(columnsOf(kind, writing.locale), rows()), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="lardom-${word || 'fall'}.csv"`,
      'cache-control': 'no-cache',
    },
  })
}
