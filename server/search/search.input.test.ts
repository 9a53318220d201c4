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

test('a cursor is of its own question, and a text may end within a character of two units', async () => {
  await using world = await newWorld()
  const first = await world.ask(question, { query: 'kommun', first: 1 })
  const after = first.data.search.pageInfo.endCursor
  const { errors } = await world.ask(question, { query: 'styrning', first: 1, after })
  // What is kept of them, with a line break between, ends within the first 🙂.
  const texts = ['x'.repeat(20_000), 'y'.repeat(20_000), `${'z'.repeat(9_997)}🙂🙂`].map(text => ({ text }))
  await world.publish({ slug: 'a', title: 'Långt', insights: texts })

  expect(errors?.[0]?.extensions).toMatchObject({ reason: 'BAD_CURSOR' })
  expect((await ask(world, 'långt')).errors).toBeUndefined()
})

test('an unknown phrase has no hits, and what is left out may be typed without å, ä, ö', async () => {
  await using world = await newWorld()
  const total = async (query: string) => (await ask(world, query)).data.search.totalCount

  expect(await total('"finns ingenstans qzxw" mål')).toBe(0)
  expect(await total('omsorg -aldreomsorg')).toBe(await total('omsorg -äldreomsorg'))
  expect(await total('omsorg -äldreomsorg')).toBeLessThan(await total('omsorg'))
})

test('sixty-four words that nothing is like are answered as soon as sixteen', async () => {
  await using world = await newWorld()
  const words = Array.from({ length: 64 }, (_, at) => `qzx${String.fromCharCode(97 + (at % 26))}wvk${at}`)
  const { data } = await ask(world, words.join(' '))

  expect(data.search.unknownWords).toHaveLength(16)
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
  // Every word stands in the title, not only the first.
  for (const { title } of await suggested('tillits s')) expect(title.toLowerCase()).toMatch(/tillit.*\bs|\bs.*tillit/s)
  expect(await suggested('')).toEqual([])
  expect(await suggested('🙂')).toEqual([])
})
