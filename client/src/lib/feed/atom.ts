import { Feed } from 'feed'
import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'
import { wholeText } from '#lib/text/whole.ts'
import type { FeedEntry } from './entries.ts'
import { feedAddress, type FeedList } from './lists.ts'

const listPage = { cases: 'cases', solutions: 'solutions', tests: 'tests', networks: 'networks' } as const

/** A list as Atom 1.0. Its ids are tag IRIs (RFC 4151), which stay when an address changes. */
export function atom(list: FeedList, entries: FeedEntry[], locale: Locale, base: string, changedAt: string): string {
  const t = wholeText[locale]
  const iri = (name: string) => `tag:${new URL(base).hostname},2026:${name}`
  const updated = entries.map(entry => entry.changedAt).toSorted()
  const feed = new Feed({
    id: iri(`${list}/${locale}`),
    title: t.feed.title[list],
    description: t.feed.about[list],
    link: base + href(listPage[list], null, locale),
    feedLinks: { atom: base + feedAddress(list, locale) },
    updated: new Date(updated.at(-1) ?? changedAt),
    author: { name: t.site.name, link: base },
    copyright: 'CC BY 4.0 https://creativecommons.org/licenses/by/4.0/',
    generator: false,
  })
  for (const { id, title, path, summary, publishedAt, changedAt } of entries) {
    feed.addItem({
      id: iri(id),
      title: asHtml(title),
      link: base + path,
      ...(summary !== null && { description: asHtml(summary) }),
      published: new Date(publishedAt),
      date: new Date(changedAt),
    })
  }
  return feed.atom1()
}

/** The library calls every text HTML; ours are plain. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
