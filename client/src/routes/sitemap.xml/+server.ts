import { baseOf } from '#lib/address/base.ts'
import { KeptTexts } from '#lib/endpoint/keptTexts.ts'
import { textAnswer } from '#lib/endpoint/textAnswer.ts'
import { sitemapKinds } from '#lib/sitemap/addresses.ts'
import { sitemapIndex } from '#lib/sitemap/sitemap.ts'
import type { RequestHandler } from './$types'

const kept = new KeptTexts(10)

export const GET: RequestHandler = async ({ fetch, request, url }) => {
  const base = baseOf(url)
  const text = await kept.get(fetch, base, async changedAt => sitemapIndex(await sitemapKinds(fetch), base, changedAt))
  return textAnswer(request, 'application/xml; charset=utf-8', text)
}
