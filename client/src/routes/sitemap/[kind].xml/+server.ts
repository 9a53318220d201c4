import { error } from '@sveltejs/kit'
import { baseOf } from '#lib/address/base.ts'
import { KeptTexts } from '#lib/endpoint/keptTexts.ts'
import { textAnswer } from '#lib/endpoint/textAnswer.ts'
import { placesOf, sitemapKinds } from '#lib/sitemap/addresses.ts'
import { sitemap } from '#lib/sitemap/sitemap.ts'
import type { RequestHandler } from './$types'

const kept = new KeptTexts(30)

export const GET: RequestHandler = async ({ fetch, params, request, url }) => {
  const kind = (await sitemapKinds(fetch)).find(kind => kind === params.kind)
  if (!kind) error(404, 'There is no sitemap at this address.')
  const base = baseOf(url)
  const text = await kept.get(fetch, `${base} ${kind}`, async changedAt =>
    sitemap(await placesOf(kind, changedAt, fetch), base),
  )
  return textAnswer(request, 'application/xml; charset=utf-8', text)
}
