import { expect, test } from 'vitest'
import { formatSize } from './size.ts'
import { tableOf } from './table.ts'
import { tokenLines } from './tokens.ts'

test('the outermost list becomes the rows, and lists within it one cell each', () => {
  const data = {
    knowledge: { version: 3 },
    cases: {
      totalCount: 2,
      nodes: [
        { title: 'A', place: { name: 'B' }, tests: { nodes: [{ x: 1 }, { x: null }] } },
        { title: 'C', extra: true },
      ],
    },
  }
  expect(tableOf(data)).toEqual({
    columns: ['title', 'place.name', 'tests', 'extra'],
    rows: [
      ['A', 'B', '1 · ', ''],
      ['C', '', '', 'true'],
    ],
  })
})

test('an answer without a list is one row, and nothing is no table', () => {
  expect(tableOf({ knowledge: { version: 3 } })).toEqual({ columns: ['knowledge.version'], rows: [['3']] })
  expect(tableOf({ cases: { nodes: [] } })).toBeNull()
  expect(tableOf(null)).toBeNull()
})

test('colouring loses and adds nothing, whatever the text', () => {
  for (const text of [
    'query A($x: Int) { a(b: "c\\"", d: 1.5) # e\n}',
    '"unended',
    '\t{é}^~',
    '{"a": [1, -2e5, null]}',
  ]) {
    for (const language of ['graphql', 'json'] as const) {
      const joined = tokenLines(text, language)
        .map(line => line.map(token => token.text).join(''))
        .join('\n')
      expect(joined).toBe(text)
    }
  }
})

test('words of a query and keys of an answer are told from their values', () => {
  expect(tokenLines('query A', 'graphql')[0]!.map(({ kind }) => kind)).toEqual(['keyword', 'plain', 'type'])
  expect(tokenLines('"a": "b"', 'json')[0]!.map(({ kind }) => kind)).toEqual(['field', 'plain', 'text'])
})

test('sizes are read in the language of the page', () => {
  expect([formatSize(84_123, 'sv'), formatSize(2_100_000, 'sv'), formatSize(120, 'en')]).toEqual([
    '84 kB',
    '2,1 MB',
    '0.1 kB',
  ])
})
