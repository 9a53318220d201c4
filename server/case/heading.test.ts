import { expect, test } from 'vitest'
import { headingOf, slugOf } from './heading.ts'

const words = 'ord '.repeat(40).trim()

const headings: [string, string, string][] = [
  ['a short sentence', 'Rapporterna läses inte.', 'Rapporterna läses inte'],
  ['the first of two sentences', 'Det ena. Det andra.', 'Det ena'],
  ['a question keeps its mark', 'Varför så? Det vet ingen.', 'Varför så?'],
  ['a point within a number is no end', 'Kostnaden är 2.5 miljoner. Mycket.', 'Kostnaden är 2.5 miljoner'],
  ['lines are one line', 'Det\n  ena\tordet.', 'Det ena ordet'],
  [
    'a long sentence ends at its first clause',
    `Ett första led som är långt nog; ${words}.`,
    'Ett första led som är långt nog',
  ],
  ['a long clause ends at a word', words, `${'ord '.repeat(22).trim()} …`],
]

test.each(headings)('%s', (_what, text, heading) => {
  expect(headingOf(text)).toBe(heading)
})

test('a heading has at most 92 characters and never half of one', () => {
  const texts = [
    'x'.repeat(500),
    '🙂'.repeat(100),
    `a${'🙂'.repeat(100)}`,
    `${'x'.repeat(88)} ${'🙂'.repeat(20)}`,
    '👩‍👩‍👧‍👦'.repeat(30),
    `${words}. ${words}`,
  ]
  for (const text of texts) {
    const heading = headingOf(text)
    expect([text, heading.length <= 92, heading.isWellFormed(), heading.length > 0]).toEqual([text, true, true, true])
  }
})

test('a text becomes a part of an address in a–z, digits and single hyphens', () => {
  const slugs: [string, string][] = [
    ['Små fasta grupper', 'sma-fasta-grupper'],
    ['  Å – Ä & Ö!  ', 'a-a-o'],
    ['100 % nöjda', '100-nojda'],
    ['🙂', ''],
    ['', ''],
    [`${'ord '.repeat(20)}`, 'ord-'.repeat(15).slice(0, -1)],
    ['x'.repeat(100), 'x'.repeat(60)],
  ]
  for (const [text, slug] of slugs) expect([text, slugOf(text)]).toEqual([text, slug])
})
