import { Readable } from 'node:stream'
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import { href } from '#lib/address/href.ts'
import { locales } from '#lib/address/locale.ts'
import type { Place, SitemapKind } from './addresses.ts'

/** One map: each page in each language, with its translation. */
export async function sitemap(places: Place[], base: string): Promise<string> {
  const entries = places.flatMap(({ kind, slug, changedAt }) => {
    const address = (locale: (typeof locales)[number]) => base + href(kind, slug, locale)
    const links = [
      ...locales.map(locale => ({ lang: locale, url: address(locale) })),
      { lang: 'x-default', url: address('sv') },
    ]
    return locales.map(locale => ({
      url: address(locale),
      links,
      ...(changedAt !== undefined && { lastmod: changedAt }),
    }))
  })
  const stream = new SitemapStream({ hostname: base, xmlns: { news: false, video: false, image: false, xhtml: true } })
  return String(await streamToPromise(Readable.from(entries).pipe(stream)))
}

/** The map of the maps. */
export async function sitemapIndex(kinds: SitemapKind[], base: string, changedAt: string): Promise<string> {
  const entries = kinds.map(kind => ({ url: `${base}/sitemap/${kind}.xml`, lastmod: changedAt }))
  return String(await streamToPromise(Readable.from(entries).pipe(new SitemapIndexStream({}))))
}
