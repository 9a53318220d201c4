import type { SqlEntityManager } from '@mikro-orm/sql'
import { expect, test } from 'vitest'
import { seedExamples } from '../../seeds/examples.ts'
import { removeExamples } from '../../seeds/removeExamples.ts'
import { readSynonyms } from '../../seeds/synonyms.ts'
import { newWorld, openWorld, type World } from '../../tests/harness/world.ts'
import { healIndex, indexState, reindex } from './index.service.ts'

const searching = `query ($query: String!) { search(query: $query, filter: { examples: INCLUDE }) {
  totalCount nodes { id kind title score case { slug } municipality { code } node { id } snippet { text } }
  facets { kinds { value count } themes { value count } networks { value count } } } }`

async function run(world: World, statement: string): Promise<void> {
  await world.em.getConnection().execute(statement, [], 'run')
}

async function found(world: World, query: string): Promise<string[]> {
  const { data, errors } = await world.ask(searching, { query })
  if (errors) throw new Error(errors[0]!.message)
  return data.search.nodes.map(({ id }: { id: string }) => id).sort()
}

/** All that the index holds, whatever numbers it has given. */
async function content(em: SqlEntityManager) {
  const rows = (statement: string) => em.getConnection().execute<object[]>(statement)
  return {
    documents: await rows('select id, kind, case_id, facts, test_count, newest_key from search_documents order by id'),
    texts: await rows(`select t.title, t.body, t.context, t.title_stems, t.body_stems, t.context_stems
      from search_texts t join search_documents d on d.number = t.number order by d.id`),
    words: await rows('select word, stem, documents from search_words order by word'),
  }
}

test('publishing, changing and withdrawing leave the index as if it had been made anew', async () => {
  await using world = await newWorld()
  const key = 'case_01h2xcejqtf2nbrexx3vqjp41a'
  await world.publish({
    key,
    slug: 'a',
    title: 'Kvittenser',
    insights: [{ text: 'De dröjer.' }, { text: 'De är fel.' }],
  })
  await world.publish({ slug: 'b', title: 'Fakturor', challenges: [{ kind: 'CHALLENGE', text: 'De är för många.' }] })
  await world.publish({ key, slug: 'a', title: 'Kvitton', insights: [{ text: 'De kommer i tid.' }] })

  const kept = await content(world.em)
  await reindex(world.em, readSynonyms())
  expect(kept).toEqual(await content(world.em))
  expect(await indexState(world.em)).toBe('ok')
})

test('an index that is missing, of an older format or behind what is published says so, and is made anew', async () => {
  await using world = await newWorld()
  const before = await found(world, 'hemtjänst')
  const harms = {
    missing: 'drop table search_words',
    'older format': "update search_state set format = '0'",
    behind: 'update knowledge set version = version + 2',
  }

  for (const [state, statement] of Object.entries(harms)) {
    await run(world, statement)
    expect(await indexState(world.em)).toBe(state)
    expect(await healIndex(world.em, readSynonyms())).toBe(state)
    expect(await indexState(world.em)).toBe('ok')
    expect(await found(world, 'hemtjänst')).toEqual(before)
  }
  expect(await healIndex(world.em, readSynonyms())).toBeNull()
})

test('without its tables a case is published all the same, and found once the index is there', async () => {
  await using world = await newWorld()
  await run(world, 'drop table search_documents')
  await world.publish({ slug: 'a', title: 'Kvittenser' })
  expect(await healIndex(world.em, readSynonyms())).toBe('missing')

  expect(await found(world, 'kvittenser')).toHaveLength(1)
})

test('other synonyms are taken at the next start, and old answers are not given again', async () => {
  await using world = await newWorld()
  expect(await found(world, 'zyxvut')).toEqual([])
  await healIndex(world.em, [{ sv: ['zyxvut', 'hemtjänst'], en: [] }])

  expect((await found(world, 'zyxvut')).length).toBeGreaterThan(0)
})

test('a second server finds what the first has published, at once', async () => {
  await using first = await newWorld()
  await using second = await openWorld(first.address)
  expect(await found(second, 'kvittenser')).toEqual([])
  await first.publish({ slug: 'a', title: 'Kvittenser' })

  expect(await found(second, 'kvittenser')).toHaveLength(1)
})

test('a search takes as many statements for a page of a hundred hits as for one of one', async () => {
  await using world = await newWorld()
  const query = `query ($first: Int) { search(query: "styrning", first: $first) { totalCount
    nodes { title snippet { text } whyMatched { found } case { slug municipalities { nodes { name } } } municipality { code } node { id } }
    facets { kinds { value } themes { value } } } }`
  await world.ask(query, { first: 2 })

  // The state, the matches, their stems, the texts of the page; cases, their municipalities, municipalities; a node a kind.
  expect(await world.statements(query, { first: 1 })).toBe(8)
  const kinds = (await world.ask('{ search(query: "styrning", first: 100) { nodes { kind } } }')).data.search.nodes
  const different = new Set(kinds.map(({ kind }: { kind: string }) => kind)).size
  expect(await world.statements(query, { first: 100 })).toBe(7 + different)
})

test('what a facet counts is the total of the search that is narrowed to it', async () => {
  await using world = await newWorld()
  const facets = ['outcomes', 'stepReached', 'themes', 'obstacles', 'municipalityGroups', 'countyCodes', 'networks']
  const ask = async (filter: object, kinds: string[] | null) => {
    const { data, errors } = await world.ask(
      `query ($filter: CaseFilter, $kinds: [SearchKind!]) { search(query: "styrning kommun", filter: $filter, kinds: $kinds) {
        totalCount facets { kinds { value count } withoutEach { condition count }
        ${facets.map(name => `${name} { value count }`).join(' ')} } } }`,
      { filter, kinds },
    )
    if (errors) throw new Error(errors[0]!.message)
    return data.search
  }
  for (const filter of [
    {},
    { themes: ['STY'] },
    { countyCodes: ['05', '22'], outcomes: ['WORKED'] },
    { municipalityGroups: ['C'] },
  ]) {
    const { facets: counted, totalCount } = await ask(filter, null)
    for (const { value, count } of counted.kinds) {
      expect([filter, value, (await ask(filter, [value])).totalCount]).toEqual([filter, value, count])
    }
    for (const facet of facets) {
      for (const { value, count } of counted[facet].slice(0, 5)) {
        const narrowed = { ...filter, [facet]: [facet === 'stepReached' ? Number(value) : value] }
        expect([filter, facet, value, (await ask(narrowed, null)).totalCount]).toEqual([filter, facet, value, count])
      }
    }
    for (const { condition, count } of counted.withoutEach) {
      const without = { ...filter, [condition]: null }
      expect([condition, (await ask(without, null)).totalCount]).toEqual([condition, count])
    }
    expect(totalCount).toBeGreaterThan(0)
  }
})

test('a running server finds what the example network brings, and no longer what it takes away', async () => {
  await using first = await newWorld()
  await using second = await openWorld(first.address)
  const examples = async () => {
    const query = '{ search(query: "rapportpaus", filter: { examples: ONLY }) { totalCount } }'
    return (await second.ask(query)).data.search.totalCount
  }
  expect(await examples()).toBe(0)
  await seedExamples(first.em as SqlEntityManager)

  expect(await indexState(first.em)).toBe('ok')
  expect(await examples()).toBeGreaterThan(0)
  await removeExamples(first.em as SqlEntityManager)
  expect(await indexState(first.em)).toBe('ok')
  expect(await examples()).toBe(0)
})

test('an index that is made anew gives no answers of the old one', async () => {
  await using world = await newWorld()
  expect(await found(world, 'zyxvut')).toEqual([])
  await reindex(world.em, [{ sv: ['zyxvut', 'hemtjänst'], en: [] }])

  expect((await found(world, 'zyxvut')).length).toBeGreaterThan(0)
})

test('a lower theme that is chosen is told with its hits', async () => {
  await using world = await newWorld()
  await world.publish({ slug: 'a', title: 'Tillit', themes: ['STY.tillit'] })
  const { data } = await world.ask(
    '{ search(query: "tillit", filter: { themes: ["STY.tillit"], examples: ONLY }) { totalCount facets { themes { value count } } } }',
  )

  expect(data.search.totalCount).toBeGreaterThan(0)
  expect(data.search.facets.themes).toContainEqual({ value: 'STY.tillit', count: data.search.totalCount })
})

test('two first searches at once both get their answers', async () => {
  await using world = await newWorld()
  const answers = await Promise.all([found(world, 'hemtjänst'), found(world, 'hemtjänsten')])

  expect(answers[0]).toEqual(answers[1])
})
