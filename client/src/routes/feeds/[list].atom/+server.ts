import { error } from '@sveltejs/kit'
import { baseOf } from '#lib/address/base.ts'
import { localeOf } from '#lib/address/locale.ts'
import { KeptTexts } from '#lib/endpoint/keptTexts.ts'
import { textAnswer } from '#lib/endpoint/textAnswer.ts'
import { atom } from '#lib/feed/atom.ts'
import { feedEntries } from '#lib/feed/entries.ts'
import { feedOf } from '#lib/feed/lists.ts'
import type { RequestHandler } from './$types'

const kept = new KeptTexts(50)

export const GET: RequestHandler = async ({ fetch, params, request, url }) => {
  const locale = localeOf(url)
  const list = feedOf(params.list, locale)
  if (!list) error(404, 'There is no feed at this address.')
  const base = baseOf(url)
  const text = await kept.get(fetch, `${base} ${list} ${locale}`, async changedAt =>
    atom(list, await feedEntries(list, locale, fetch), locale, base, changedAt),
  )
  return textAnswer(request, 'application/atom+xml; charset=utf-8', text)
}
