import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed } from 'feedsmith'
import { expect } from 'vitest'
import { publishExamples, test, type Visit } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

const feeds = ['/flode/fall.atom', '/flode/losningar.atom', '/flode/tester.atom', '/flode/natverk.atom']
const englishFeeds = ['cases', 'solutions', 'tests', 'networks'].map(list => `/en/feeds/${list}.atom`)

for (const path of [...feeds, ...englishFeeds]) {
  test(`${path} is Atom, of real things alone`, async ({ visit: { site } }) => {
    const answer = await fetch(site.url + path)
    const text = await answer.text()
    const feed = parseAtomFeed(text)

    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(XMLValidator.validate(text)).toBe(true)
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(site.url + path)
    expect(feed.entries?.length).toBeGreaterThan(0)
    expect(feed.entries!.length).toBeLessThanOrEqual(50)
    expect(text).not.toMatch(/Exempel|Åmåling|farre-blanketter/)
    const ids = [feed.id, ...feed.entries!.map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^tag:[\w.-]+,2026:[\w/]+$/)
    const updated = feed.entries!.map(entry => String(entry.updated)).toSorted()
    expect(String(feed.updated)).toBe(updated.at(-1))
  })
}

test('a feed is 304 for whoever has it, until something in it changes; its ids stay', async ({ visit }) => {
  const get = (tag: string) => fetch(`${visit.site.url}/flode/fall.atom`, { headers: { 'if-none-match': tag } })
  const ids = (text: string) => parseAtomFeed(text).entries!.map(({ id }) => id)
  const first = await get('')
  const tag = first.headers.get('etag')!
  const known = await get(tag)
  expect([known.status, await known.text()]).toEqual([304, ''])
  await visit.publish({ title: 'Ett nytt exempel', slug: 'nytt', isExample: true, municipalities: ['9901'] })
  expect((await get(tag)).status).toBe(304)

  await visit.withdraw('motala-stadsvision', 'Ett prov.')
  const changed = await get(tag)
  expect(changed.status).toBe(200)
  const [before, after] = [ids(await first.text()), ids(await changed.text())]
  expect(before.filter(id => !after.includes(id))).toHaveLength(1)
  expect(after.filter(id => !before.includes(id))).toEqual([])
})

test('every address of the sitemaps answers, is said in both languages, and is no example', async ({ visit }) => {
  const { site } = visit
  const maps = await addressesIn(visit, '/sitemap.xml')
  expect(maps.map(({ loc }) => loc)).toContain(`${site.url}/sitemap/cases.xml`)
  const pages = (await Promise.all(maps.map(({ loc }) => addressesIn(visit, loc.slice(site.url.length))))).flat()
  const addresses = pages.map(({ loc }) => loc)

  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toContain(`${site.url}/fall/sundsvall-skonsmomodellen`)
  expect(addresses).toContain(`${site.url}/en/municipalities/2281`)
  expect(addresses.filter(address => /farre-blanketter|9901|tillbakadraget/.test(address))).toEqual([])
  expect(pages.filter(({ lastmod }) => lastmod && Number.isNaN(Date.parse(lastmod)))).toEqual([])
  // Of each kind a few, so that not every municipality is opened.
  const some = addresses.filter((address, at) => !/\d{4}$/.test(address) || at % 40 === 0)
  const statuses = await Promise.all(some.map(async address => [address, (await fetch(address)).status]))
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([])
}, 120_000)

test('robots are shown to the sitemap', async ({ visit: { site } }) => {
  const text = await (await fetch(`${site.url}/robots.txt`)).text()
  expect(text.split('\n')).toContain(`Sitemap: ${site.url}/sitemap.xml`)
})

async function addressesIn({ site }: Visit, path: string): Promise<{ loc: string; lastmod?: string }[]> {
  const text = await (await fetch(site.url + path)).text()
  expect(XMLValidator.validate(text)).toBe(true)
  const isList = (name: string) => name === 'url' || name === 'sitemap'
  const { urlset, sitemapindex } = new XMLParser({ isArray: isList, ignoreAttributes: false }).parse(text)
  return urlset?.url ?? sitemapindex.sitemap
}
