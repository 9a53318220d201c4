import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { atom } from './atom.ts'

const entry = {
  id: 'case_1',
  title: 'Sant & <b>säkert</b> ]]>',
  path: '/fall/sant',
  summary: null,
  publishedAt: '2026-11-01T00:00:00.000Z',
  changedAt: '2026-11-02T00:00:00.000Z',
}

test('what looks like markup in a title stays text', () => {
  const [read] = parseAtomFeed(
    atom('cases', [entry], 'sv', 'https://lardom.example', '2026-11-03T00:00:00.000Z'),
  ).entries!
  expect(read).toMatchObject({
    id: 'tag:lardom.example,2026:case_1',
    title: { value: 'Sant &amp; &lt;b&gt;säkert&lt;/b&gt; ]]&gt;' },
    links: [{ href: 'https://lardom.example/fall/sant' }],
    published: '2026-11-01T00:00:00.000Z',
    updated: '2026-11-02T00:00:00.000Z',
  })
})

test('a feed is as new as what changed last in it', () => {
  const updated = (entries: (typeof entry)[]) =>
    parseAtomFeed(atom('cases', entries, 'en', 'https://lardom.example', '2026-11-03T00:00:00.000Z')).updated
  expect(updated([entry])).toBe('2026-11-02T00:00:00.000Z')
  expect(updated([])).toBe('2026-11-03T00:00:00.000Z')
})
