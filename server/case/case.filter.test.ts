import { expect, test } from 'vitest'
import { addMunicipalities, addNetworks } from '../../tests/harness/examples.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'

const judged = (outcome: string) => ({ scaleText: 'en enhet', outcome, outcomeAccordingTo: 'kommunen själv' })
const text = { text: 'A' }

/** Fictional cases that differ in all that can be filtered on. */
const documents = [
  {
    slug: 'a',
    title: 'Östra',
    municipalities: ['9901'],
    themes: ['STY.tillit'],
    obstacles: ['time'],
    period: { from: '2018', to: '2019' },
  },
  {
    slug: 'b',
    title: 'Ängen',
    municipalities: ['9902', '9903'],
    themes: ['STY'],
    period: { from: '2020-03', to: '2020-03' },
  },
  {
    slug: 'c',
    title: 'Åsen',
    municipalities: ['9902'],
    themes: ['ALD', 'STY.budget'],
    obstacles: ['law', 'time'],
    period: { from: '2020-03-31' },
  },
  {
    slug: 'd',
    title: 'Zoo',
    network: 'exempelnatverk-1',
    tests: [judged('WORKED'), judged('DID_NOT_WORK')],
    period: { to: '2017-06' },
  },
  { slug: 'e', title: 'ask', network: 'exempelnatverk-2', tests: [judged('NEEDS_ADJUSTMENT')], insights: [text] },
  {
    slug: 'f',
    title: 'Bok 2',
    challenges: [{ kind: 'CHALLENGE', ...text }],
    insights: [text],
    tests: [{ scaleText: 'A' }],
  },
  { slug: 'g', title: 'Bok 10', insights: [text], improvements: [{ targetPicture: 'A' }], tests: [judged('WORKED')] },
]

async function filterWorld(): Promise<World> {
  const world = await newWorld()
  await addNetworks(world, await addMunicipalities(world))
  for (const document of documents) await world.publish(document)
  return world
}

/** The addresses of the examples that a filter finds. */
async function found(world: World, filter: object): Promise<string> {
  const { data, errors } = await world.ask(
    'query ($filter: CaseFilter!) { cases(first: 100, filter: $filter) { totalCount nodes { slug } } }',
    { filter: { examples: 'ONLY', ...filter } },
  )
  if (errors) throw new Error(errors[0]!.message)
  const slugs = data.cases.nodes.map(({ slug }: { slug: string }) => slug)
  expect(slugs).toHaveLength(data.cases.totalCount)
  return slugs.sort().join('')
}

const facts: [string, object, string][] = [
  ['nothing else', {}, 'abcdefg'],
  ['a municipality', { municipalityCodes: ['9902'] }, 'bc'],
  ['any of two municipalities', { municipalityCodes: ['9901', '9903'] }, 'ab'],
  ['a municipality that is nowhere', { municipalityCodes: ['9999', '', '%'] }, ''],
  ['no municipality at all', { municipalityCodes: [] }, ''],
  ['null, which is no condition', { municipalityCodes: null, period: null, themes: null }, 'abcdefg'],
  ['a county', { countyCodes: ['99'] }, 'abc'],
  ['another county', { countyCodes: ['01'] }, ''],
  ['a group', { municipalityGroups: ['X1'] }, 'ab'],
  ['a main group', { municipalityGroups: ['Y'] }, 'bc'],
  ['a group and a main group', { municipalityGroups: ['X1', 'Y'] }, 'abc'],
  ['a network', { networks: ['exempelnatverk-1'] }, 'd'],
  ['any of two networks', { networks: ['exempelnatverk-1', 'exempelnatverk-2'] }, 'de'],
  ['a theme of the upper level, which takes those below', { themes: ['STY'] }, 'abc'],
  ['a theme of the lower level, which takes only itself', { themes: ['STY.tillit'] }, 'a'],
  ['any of two themes', { themes: ['ALD', 'STY.tillit'] }, 'ac'],
  ['an obstacle', { obstacles: ['time'] }, 'ac'],
  ['an outcome', { outcomes: ['WORKED'] }, 'dg'],
  ['any of two outcomes', { outcomes: ['DID_NOT_WORK', 'NEEDS_ADJUSTMENT'] }, 'de'],
  ['no outcome', { outcomes: [] }, ''],
  ['the step that was reached', { stepReached: [5] }, 'def'],
  ['any of two steps', { stepReached: [0, 6] }, 'abcg'],
  ['a step that does not exist', { stepReached: [7, -1, 2147483647] }, ''],
  ['two conditions at once', { themes: ['STY'], obstacles: ['time'] }, 'ac'],
  ['three conditions at once', { themes: ['STY'], obstacles: ['time'], municipalityCodes: ['9902'] }, 'c'],
  ['conditions that exclude each other', { outcomes: ['WORKED'], networks: ['exempelnatverk-2'] }, ''],
  ['a period, whatever it is', { period: {} }, 'abcd'],
  ['years', { period: { from: '2019', to: '2019' } }, 'a'],
  ['a year that a case begins in the middle of', { period: { from: '2020', to: '2020' } }, 'bc'],
  ['a month', { period: { from: '2020-03', to: '2020-03' } }, 'bc'],
  ['the month before', { period: { from: '2020-02', to: '2020-02' } }, ''],
  ['a day', { period: { from: '2020-03-01', to: '2020-03-01' } }, 'b'],
  ['the last day', { period: { from: '2020-03-31', to: '2020-03-31' } }, 'bc'],
  ['not over before a year', { period: { from: '2021' } }, 'c'],
  ['begun by a day', { period: { to: '2017-06-30' } }, 'd'],
  ['long before, where the beginning is not known', { period: { to: '1900' } }, 'd'],
  ['just after the end', { period: { from: '2017-07', to: '2017-12' } }, ''],
  ['a period that ends before it begins', { period: { from: '2020', to: '2018' } }, ''],
]

test('cases are found by their conditions', async () => {
  await using world = await filterWorld()

  for (const [what, filter, slugs] of facts) expect([what, await found(world, filter)]).toEqual([what, slugs])
})

test('examples are left out, taken in or alone; left out when nothing is said', async () => {
  await using world = await filterWorld()

  const { data } =
    await world.ask(`{ default: cases { totalCount } null: cases(filter: null) { totalCount } empty: cases(filter: {}) { totalCount }
    exclude: cases(filter: { examples: EXCLUDE }) { totalCount } include: cases(filter: { examples: INCLUDE }) { totalCount }
    only: cases(filter: { examples: ONLY }) { totalCount } insights { totalCount }
    with: insights(filter: { examples: INCLUDE }) { totalCount } alone: insights(filter: { examples: ONLY }) { totalCount } }`)
  const total = (name: string) => data[name].totalCount
  expect(['default', 'null', 'empty', 'exclude', 'include', 'only'].map(total)).toEqual([15, 15, 15, 15, 22, 7])
  expect(total('alone')).toBe(3)
  expect(total('with')).toBe(total('insights') + 3)
})

test('a date that is none is refused by name', async () => {
  await using world = await newWorld()

  for (const date of [
    '',
    '20',
    '2020-13',
    '2020-00',
    '2021-02-29',
    '2020-1',
    '2020-01-32',
    'i fjol',
    '2020-01-01T00:00',
  ]) {
    for (const side of ['from', 'to']) {
      const { errors } = await world.ask('query ($filter: CaseFilter!) { cases(filter: $filter) { totalCount } }', {
        filter: { period: { [side]: date } },
      })
      expect(errors?.[0]?.extensions).toEqual({
        ...{ code: 'BAD_USER_INPUT', reason: 'BAD_DATE', argument: `filter.period.${side}` },
      })
    }
  }
})

test('the order is the Swedish alphabet, and newest first or last changed first when asked for', async () => {
  await using world = await filterWorld()
  const order = async (orderBy: string) => {
    const { data } = await world.ask(
      `{ cases(orderBy: ${orderBy}, filter: { examples: ONLY }) { nodes { slug title } } }`,
    )
    return data.cases.nodes.map((node: { title: string }) => node.title)
  }

  expect(await order('TITLE')).toEqual(['ask', 'Bok 10', 'Bok 2', 'Zoo', 'Åsen', 'Ängen', 'Östra'])
  expect(await order('NEWEST')).toEqual(documents.map(({ title }) => title).reverse())
  const { data } = await world.ask('{ case(slug: "b") { id } }')
  await world.publish({ ...documents[1], key: data.case.id, title: 'Äng' })
  expect((await order('LAST_CHANGED'))[0]).toBe('Äng')
  expect((await order('NEWEST'))[5]).toBe('Äng')
})

test('each count of a facet is the total of the list that is narrowed to it, whatever else is asked for', async () => {
  await using world = await filterWorld()
  const facets = ['outcomes', 'stepReached', 'themes', 'obstacles', 'municipalityGroups', 'countyCodes', 'networks']
  const filters = [
    {},
    { examples: 'INCLUDE' },
    { examples: 'ONLY', themes: ['STY'] },
    { examples: 'ONLY', municipalityGroups: ['X1'], obstacles: ['time'] },
    { examples: 'INCLUDE', outcomes: ['WORKED'], stepReached: [5, 6] },
    { examples: 'ONLY', period: { from: '2020' } },
  ]

  for (const filter of filters) {
    const { data } = await world.ask(
      `query ($filter: CaseFilter) { caseFacets(filter: $filter) { ${facets.map(name => `${name} { value label count }`).join(' ')} } }`,
      { filter },
    )
    for (const facet of facets) {
      const counts = data.caseFacets[facet] as { value: string; label: string; count: number }[]
      const values = counts.map(({ value }) => (facet === 'stepReached' ? Number(value) : value))
      const totals = await totalsOf(
        world,
        values.map(value => ({ ...filter, [facet]: [value] })),
      )
      expect([filter, facet, totals]).toEqual([filter, facet, counts.map(({ count }) => count)])
      for (const { label } of counts) expect(label).toMatch(/\S/)
    }
  }
})

test('a facet is labelled in the language that is asked for', async () => {
  await using world = await filterWorld()

  const { data } =
    await world.ask(`{ caseFacets(filter: { examples: ONLY }) { themes { value label en: label(language: EN) }
    outcomes { value label en: label(language: EN) } countyCodes { value label } networks { value label } } }`)
  expect(data.caseFacets.themes[0]).toMatchObject({ value: 'STY', en: 'Governance, leadership and democracy' })
  expect(data.caseFacets.outcomes[1]).toEqual({
    value: 'NEEDS_ADJUSTMENT',
    label: 'Behöver justeras',
    en: 'Needs adjustment',
  })
  expect(data.caseFacets.countyCodes).toEqual([{ value: '99', label: 'Exempellän' }])
  expect(data.caseFacets.networks[0]).toEqual({ value: 'exempelnatverk-1', label: 'Exempelnätverk 1' })
})

/** The totals of lists with these filters, up to thirty in one question. */
async function totalsOf(world: World, filters: object[]): Promise<number[]> {
  if (!filters.length) return []
  const names = filters.map((_, index) => `f${index}`)
  const declared = names.map(name => `$${name}: CaseFilter`).join(' ')
  const lists = names.map(name => `${name}: cases(filter: $${name}) { totalCount }`).join(' ')
  const variables = Object.fromEntries(names.map((name, index) => [name, filters[index]]))
  const { data } = await world.ask(`query (${declared}) { ${lists} }`, variables)
  return names.map(name => data[name].totalCount)
}
