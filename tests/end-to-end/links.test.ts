import { expect } from 'vitest'
import { kindsWithout } from '../harness/routes.ts'
import { pageKinds, publishExamples, test } from '../harness/visit.ts'

/** Addresses that a link may have beside those of pages; the film of the tests is a file only in their browser. */
const others = /^\/(graphiql|schema\.graphql|graphql|provfilmen\.\w+)$/

test.beforeAll(({ visit }) => publishExamples(visit))

test('every kind of page is among those that are swept', () => {
  expect(kindsWithout(Object.values(pageKinds))).toEqual([])
})

test('no link on any page is dead, in either language, and no page is without a way to it', async ({ visit }) => {
  const { url } = visit.site
  const found = new Map<string, string>([
    ['/', 'the beginning'],
    ['/en', 'the beginning'],
  ])
  const dead: string[] = []
  const fragments: { from: string; path: string; fragment: string }[] = []
  const ids = new Map<string, Set<string>>()
  const waiting = [...found.keys()]

  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const response = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } })
    if (response.status !== 200) dead.push(`${path}: ${response.status}, from ${found.get(path)}`)
    const html = response.headers.get('content-type')?.startsWith('text/html') ? await response.text() : ''
    if (!html) await response.body?.cancel()
    ids.set(path, new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id!)))
    for (const [, href] of html.matchAll(/<a\b[^>]*? href="([^"]+)"/g)) {
      const target = new URL(href!.replaceAll('&amp;', '&'), url + path)
      if (target.origin !== url) continue
      // One choice of a filter is like another; what every filter leads to is tested elsewhere.
      // Without the question mark and what follows: one choice of a filter is like another.
      const next = target.pathname
      if (target.hash && !target.hash.startsWith('#t=')) {
        fragments.push({ from: path, path: next, fragment: decodeURIComponent(target.hash.slice(1)) })
      }
      if (found.has(next) || others.test(next)) continue
      found.set(next, path)
      waiting.push(next)
    }
  }

  expect(dead).toEqual([])
  const missing = fragments.filter(({ path, fragment }) => ids.get(path)?.has(fragment) === false)
  expect(missing.map(({ from, path, fragment }) => `${path}#${fragment}, from ${from}`)).toEqual([])
  expect(found.size).toBeGreaterThan(600)
}, 300_000)
