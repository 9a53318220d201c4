import { expect, test } from 'vitest'
import { newWorld, type Asked, type World } from '../../tests/harness/world.ts'

const question = `query ($query: String!, $first: Int, $after: String) { search(query: $query, first: $first, after: $after) {
  totalCount isComplete didYouMean unknownWords nodes { id title snippet { text ranges { start end } } }
  pageInfo { hasNextPage endCursor } facets { kinds { value count } } } }`

const ask = (world: World, query: string): Promise<Asked> => world.ask(question, { query })

test('whatever is typed is a question, and signs are no operators', async () => {
  await using world = await newWorld()
  const odd = [
    ...['"', '""', '" "', '"hemtjänst', 'hemtjänst"', '*', 'hem*', '^hemtjänst', 'NEAR(a b)', 'a OR b', 'a AND NOT b'],
    ...[
      '-',
      '--',
      '-hemtjänst',
      '- hemtjänst',
      'title:hemtjänst',
      '{title} : x',
      '(',
      ')',
      "'",
      "''",
      '\\',
      '%',
      '_',
      ';',
    ],
    ...[
      "'; drop table cases; --",
      '<script>alert(1)</script>',
      '🙂',
      '🙂 hemtjänst 🙂',
      'مرحبا',
      'שלום hemtjänst',
      '\u202Ehemtjänst',
    ],
    ...[
      'e\u0301',
      'a\u0308ldre',
      'x'.repeat(1000),
      'ord '.repeat(250),
      '"'.repeat(1000),
      '- '.repeat(500),
      '\t\n\r',
      '\u00a0',
    ],
  ]

  for (const query of odd) {
    const { data, errors } = await ask(world, query)
    expect([query, errors]).toEqual([query, undefined])
    expect(data.search.totalCount).toBeGreaterThanOrEqual(0)
  }
  expect((await ask(world, '🙂 hemtjänst 🙂')).data.search.totalCount).toBeGreaterThan(0)
  expect((await ask(world, 'a\u0308ldreomsorg')).data.search.didYouMean).toBeNull()
})

test('nothing and only words that say nothing are questions too', async () => {
  await using world = await newWorld()

  expect((await ask(world, '')).data.search).toMatchObject({ totalCount: 0, nodes: [], unknownWords: [] })
  expect((await ask(world, '   ')).data.search.totalCount).toBe(0)
  expect((await ask(world, 'hur är det')).errors).toBeUndefined()
})

test('too long a text, and one that holds NUL or half a character, is refused by name', async () => {
  await using world = await newWorld()
  for (const query of ['x'.repeat(1001), 'a\0b', '\ud800']) {
    expect((await ask(world, query)).errors?.[0]?.extensions).toMatchObject({ reason: 'BAD_TEXT', argument: 'query' })
    const { errors } = await world.ask('query ($p: String!) { suggest(prefix: $p) { title } }', { p: query })
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'BAD_TEXT', argument: 'prefix' })
  }
})

test('what nothing is like is told, and so is what may have been meant', async () => {
  await using world = await newWorld()
  const { data } = await ask(world, 'qzxwvk hemtjänsst')

  expect(data.search.unknownWords).toEqual(['qzxwvk'])
  expect(data.search.didYouMean).toBe('qzxwvk hemtjänst')
})

test('a page goes on where the last one ended, each hit once, and no other list takes its cursor', async () => {
  await using world = await newWorld()
  const seen: string[] = []
  let after: string | null = null
  for (let pages = 0; pages < 30; pages += 1) {
    const { data } = await world.ask(question, { query: 'kommun', first: 40, after })
    seen.push(...data.search.nodes.map(({ id }: { id: string }) => id))
    if (!data.search.pageInfo.hasNextPage) break
    after = data.search.pageInfo.endCursor
  }

  expect(seen.length).toBe((await ask(world, 'kommun')).data.search.totalCount)
  expect(new Set(seen).size).toBe(seen.length)
  const { errors } = await world.ask('query ($after: String) { cases(after: $after) { totalCount } }', { after })
  expect(errors?.[0]?.extensions).toMatchObject({ reason: 'BAD_CURSOR' })
})

test('most like is asked for with the municipality that it compares with', async () => {
  await using world = await newWorld()
  const like = (more: string) =>
    world.ask(`{ search(query: "styrning", orderBy: MOST_LIKE${more}) { nodes { title } } }`)

  expect((await like('')).errors?.[0]?.extensions).toMatchObject({ argument: 'likeMunicipality' })
  expect((await like(', likeMunicipality: "0584"')).errors).toBeUndefined()
  expect((await like(', likeMunicipality: "none"')).errors).toBeUndefined()
})

test('suggestions are ten at most, each kind together, of titles that begin so', async () => {
  await using world = await newWorld()
  const suggested = async (prefix: string) => {
    const { data } = await world.ask(
      'query ($p: String!) { suggest(prefix: $p) { kind title titleRanges { start end } } }',
      {
        p: prefix,
      },
    )
    return data.suggest as { kind: string; title: string; titleRanges: { start: number; end: number }[] }[]
  }

  for (const prefix of ['s', 'st', 'styr', 'hemtj', 'hur s', 'tillits s']) {
    const found = await suggested(prefix)
    const kinds = found.map(({ kind }) => kind)
    expect(found.length).toBeLessThanOrEqual(10)
    expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual([...new Set(kinds)])
  }
  const [first] = await suggested('skönsm')
  expect(first).toMatchObject({ kind: 'CASE', title: expect.stringContaining('Skönsmomodellen') })
  expect(first!.titleRanges).toEqual([{ start: 0, end: 'Skönsmomodellen'.length }])
  expect(await suggested('')).toEqual([])
  expect(await suggested('🙂')).toEqual([])
})
