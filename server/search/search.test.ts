import { expect, test } from 'vitest'
import { addMunicipalities } from '../../tests/harness/examples.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'
import { withdrawCase } from '../case/case.withdraw.ts'

interface Found {
  kind: string
  title: string
  case: { slug: string } | null
  whyMatched: { asked: string; found: string; reason: string }[]
  snippet: { text: string; ranges: { start: number; end: number }[] } | null
}

async function find(world: World, query: string, variables: object = {}): Promise<Found[]> {
  const { data, errors } = await world.ask(
    `query ($query: String!, $kinds: [SearchKind!], $filter: CaseFilter) {
      search(query: $query, kinds: $kinds, filter: $filter, first: 50) {
        nodes { kind title case { slug } whyMatched { asked found reason } snippet { text ranges { start end } } } } }`,
    { query, ...variables },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data.search.nodes
}

const slugs = (hits: Found[]) => hits.flatMap(hit => hit.case?.slug ?? [])
const examples = { filter: { examples: 'ONLY' } }

/** Publishes small examples, each with one insight of these words. */
async function publishInsights(world: World, texts: Record<string, string>): Promise<void> {
  for (const [slug, text] of Object.entries(texts)) {
    const key = `case_01h2xcejqtf2nbrexx3vqjp41${slug}`
    await world.publish({ key, slug, title: `Fall ${slug}`, insights: [{ text }] })
  }
}

test('any form of a word finds the others', async () => {
  await using world = await newWorld()

  for (const query of ['sjukfrånvaro', 'sjukfrånvaron', 'sjukfrånvarons']) {
    expect(slugs(await find(world, query))).toContain('botkyrka-minskad-sjukfranvaro')
  }
})

test('a compound is found by its parts, and finds them', async () => {
  await using world = await newWorld()
  await publishInsights(world, { a: 'Lekparken behöver tillsyn.', b: 'Parken är stängd.', c: 'Biblioteket är öppet.' })

  expect(new Set(slugs(await find(world, 'park', examples)))).toEqual(new Set(['a', 'b']))
  expect(new Set(slugs(await find(world, 'lekparken', examples)))).toEqual(new Set(['a', 'b']))
  expect(slugs(await find(world, 'lek park', examples))[0]).toBe('a')
})

test('å, ä and ö are found when typed without, and are no other letters when typed', async () => {
  await using world = await newWorld()
  await publishInsights(world, { a: 'Vägen till målet.', b: 'Vagen står i farstun.' })

  expect(new Set(slugs(await find(world, 'vagen', examples)))).toEqual(new Set(['a', 'b']))
  expect(new Set(slugs(await find(world, 'vägen', examples)))).toEqual(new Set(['a']))
})

test('a slip of the pen is forgiven, and what was meant is told', async () => {
  await using world = await newWorld()
  const ask = `{ search(query: "sjukfrånvarro") { didYouMean nodes { case { slug } whyMatched { reason } } } }`
  const { data } = await world.ask(ask)

  expect(data.search.didYouMean).toBe('sjukfrånvaro')
  expect(data.search.nodes[0].case.slug).toBe('botkyrka-minskad-sjukfranvaro')
  expect(data.search.nodes[0].whyMatched[0].reason).toBe('SPELLING')
})

test('words of the same meaning find each other, in Swedish and English', async () => {
  await using world = await newWorld()

  expect(slugs(await find(world, 'sick leave'))[0]).toBe('botkyrka-minskad-sjukfranvaro')
  expect(slugs(await find(world, 'hemvård')).slice(0, 4)).toContain('sundsvall-skonsmomodellen')
  expect((await find(world, 'KPI')).flatMap(hit => hit.whyMatched)).toContainEqual({
    asked: 'kpi',
    found: 'mätetal',
    reason: 'SYNONYM',
  })
})

test('words in quotes stand together, and a word after a minus is not there', async () => {
  await using world = await newWorld()
  await publishInsights(world, { a: 'Tre mål räcker.', b: 'Mål finns, och de är tre.', c: 'Tre mål och en budget.' })

  expect(new Set(slugs(await find(world, '"tre mål"', examples)))).toEqual(new Set(['a', 'c']))
  expect(new Set(slugs(await find(world, '"tre mål" -budget', examples)))).toEqual(new Set(['a']))
})

test('a hit marks what answers, by places in its text', async () => {
  await using world = await newWorld()
  const text = `${'Något annat hände först här i kommunen. '.repeat(20)}Till slut lästes rapporterna inte.`
  await publishInsights(world, { a: text })
  const [hit] = await find(world, 'rapport', { ...examples, kinds: ['INSIGHT'] })
  const { snippet } = hit!

  expect(snippet!.text.length).toBeLessThan(260)
  expect(snippet!.ranges.map(({ start, end }) => snippet!.text.slice(start, end))).toEqual(['rapporterna'])
})

test('titles weigh more than bodies, and what is real comes before examples', async () => {
  await using world = await newWorld()
  await world.publish({ slug: 'a', title: 'Om annat', insights: [{ text: 'Kvittenserna dröjer.' }] })
  await world.publish({ slug: 'b', title: 'Kvittenser', insights: [{ text: 'De dröjer.' }] })
  await world.publish({ slug: 'hemtjanst', title: 'Hemtjänst hemtjänst', insights: [{ text: 'Hemtjänst.' }] })

  expect(slugs(await find(world, 'kvittenser', { ...examples, kinds: ['CASE'] }))).toEqual(['b', 'a'])
  const all = slugs(await find(world, 'hemtjänst', { filter: { examples: 'INCLUDE' } }))
  expect(all.indexOf('hemtjanst')).toBeGreaterThan(all.lastIndexOf('sundsvall-skonsmomodellen'))
})

test('what is published is found at once, and what is changed or withdrawn no longer', async () => {
  await using world = await newWorld()
  await publishInsights(world, { a: 'Kvittenserna dröjer.' })
  expect(slugs(await find(world, 'kvittenserna', examples))).toContain('a')
  await publishInsights(world, { a: 'Fakturorna dröjer.' })

  expect(slugs(await find(world, 'kvittenserna', examples))).toEqual([])
  expect(slugs(await find(world, 'fakturor', examples))).toContain('a')
  await withdrawCase(world.em, 'a', 'Ett prov.')
  expect(slugs(await find(world, 'fakturor', examples))).toEqual([])
})

test('every kind of thing is found', async () => {
  await using world = await newWorld()
  await addMunicipalities(world)
  const queries: Record<string, string> = {
    CASE: 'skönsmomodellen',
    CHALLENGE: 'tidsschabloner',
    EXPLORATION_METHOD: 'fokusgrupp',
    EXPLORATION: 'tidskartläggning',
    INSIGHT: 'fabrikslogik',
    SOLUTION: 'fasta grupper',
    SOLUTION_TEST: 'pilotgrupp',
    IMPROVEMENT: 'socialnämnden',
    MUNICIPALITY: 'Vadstena',
    NETWORK: 'effektivare styrsystem',
    MATERIAL: 'metodstöd',
  }

  for (const [kind, query] of Object.entries(queries)) {
    expect([kind, (await find(world, query, { kinds: [kind] })).length > 0]).toEqual([kind, true])
  }
})

test('a facet tells a value that is chosen, though no hit has it', async () => {
  await using world = await newWorld()
  const { data } = await world.ask(
    `{ search(query: "skönsmomodellen", filter: { themes: ["TRA"], networks: ["no-such-network"] }) {
      totalCount facets { themes { value label count } networks { value count } } } }`,
  )

  expect(data.search.totalCount).toBe(0)
  expect(data.search.facets.themes).toContainEqual({ value: 'TRA', label: expect.stringMatching(/./), count: 0 })
  expect(data.search.facets.networks.map(({ value }: { value: string }) => value)).not.toContain('no-such-network')
})
