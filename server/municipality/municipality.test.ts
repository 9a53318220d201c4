import { expect, test } from 'vitest'
import { addMunicipalities } from '../../tests/harness/examples.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'

/** The codes of the municipalities that a filter finds, by code. */
async function found(world: World, filter: object): Promise<string[]> {
  const { data, errors } = await world.ask(
    'query ($filter: MunicipalityFilter) { municipalities(first: 100, orderBy: CODE, filter: $filter) { totalCount nodes { code } } }',
    { filter },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data.municipalities.nodes.map(({ code }: { code: string }) => code)
}

test('municipalities are found by a part of the name, however it is written', async () => {
  await using world = await newWorld()

  const parts: [string, string[]][] = [
    ['sundsv', ['2281']],
    ['SUNDSVALL', ['2281']],
    ['  Sundsvall ', ['2281']],
    ['ostersund', ['2380']],
    ['Östersund', ['2380']],
    ['O\u0308stersund', ['2380']],
    ['åmål', ['1492']],
    ['amal', ['1492']],
    ['upplands väs', ['0114']],
    ['%', []],
    ['_', []],
    ['sunds%', []],
    ['s_ndsvall', []],
    ['!', []],
    ["'", []],
    ['\\', []],
    ['kommun', []],
  ]
  for (const [nameContains, codes] of parts) {
    expect([nameContains, await found(world, { nameContains })]).toEqual([nameContains, codes])
  }
  expect(await found(world, { nameContains: '' })).toHaveLength(100)
})

test('municipalities are found by county, group, main group and cases, and by all at once', async () => {
  await using world = await newWorld()
  await addMunicipalities(world)
  await world.publish({ municipalities: ['9901'] })
  const total = async (filter: object) => {
    const query = 'query ($filter: MunicipalityFilter) { municipalities(filter: $filter) { totalCount } }'
    return (await world.ask(query, { filter })).data.municipalities.totalCount
  }

  expect(await total({ countyCodes: ['22'] })).toBe(7)
  expect(await total({ municipalityGroups: ['A1'] })).toBe(3)
  expect(await total({ municipalityGroups: ['A'] })).toBe(46)
  expect(await total({ municipalityGroups: ['A', 'A1', 'B3'] })).toBe(69)
  expect(await total({ municipalityGroups: [] })).toBe(0)
  expect(await total({ countyCodes: ['22'], municipalityGroups: ['B'] })).toBeLessThan(7)
  expect(await total({ hasCases: null })).toBe(290)
  expect((await total({ hasCases: true })) + (await total({ hasCases: false }))).toBe(290)
  expect(await found(world, { hasCases: true })).toContain('2281')
  expect(await found(world, { hasCases: true, examples: 'ONLY' })).toEqual(['9901'])
  expect(await found(world, { hasCases: true, countyCodes: ['22'], nameContains: 'svall' })).toEqual(['2281'])
  expect(await found(world, { examples: 'ONLY' })).toEqual(['9901', '9902', '9903', '9904', '9905', '9906'])
  expect(await total({ examples: 'INCLUDE' })).toBe(296)
})

test('municipalities stand by name with å, ä and ö last, by code, or by inhabitants with those unknown last', async () => {
  await using world = await newWorld()
  await addMunicipalities(world)
  const all = async (orderBy: string) => {
    const nodes: { name: string; code: string; population: number | null }[] = []
    let after: string | null = null
    do {
      const { data } = await world.ask(
        `query ($after: String) { municipalities(first: 100, after: $after, orderBy: ${orderBy}, filter: { examples: INCLUDE }) {
          nodes { name code population } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )
      nodes.push(...data.municipalities.nodes)
      const { endCursor, hasNextPage } = data.municipalities.pageInfo
      after = hasNextPage ? endCursor : null
    } while (after)
    return nodes
  }

  const names = (await all('NAME')).map(({ name }) => name)
  const alphabet = new Intl.Collator('sv')
  const inWords = (name: string) => name.replace('-', ' ')
  expect(names).toEqual([...names].sort((a, b) => alphabet.compare(inWords(a), inWords(b))))
  expect([names[0], names.at(-1)]).toEqual(['Ale', 'Övertorneå'])
  const codes = (await all('CODE')).map(({ code }) => code)
  expect(codes).toEqual([...codes].sort())
  const populations = (await all('POPULATION')).map(({ population }) => population ?? 0)
  expect(populations).toEqual([...populations].sort((a, b) => b - a))
  expect(populations).toHaveLength(296)
})

test('a municipality knows its cases, newest first', async () => {
  await using world = await newWorld()
  await addMunicipalities(world)
  for (const slug of ['ett', 'tva', 'tre']) await world.publish({ slug, municipalities: ['9902', '9901'] })

  const { data } =
    await world.ask(`{ municipality(code: "9901") { group { code } county { code } seat { name } population
    cases(first: 2) { totalCount nodes { slug municipalities { nodes { code } } } } } }`)
  expect(data.municipality).toEqual({
    ...{ group: { code: 'X1' }, county: { code: '99' }, seat: null, population: null },
    cases: {
      totalCount: 3,
      nodes: ['tre', 'tva'].map(slug => ({ slug, municipalities: { nodes: [{ code: '9902' }, { code: '9901' }] } })),
    },
  })
})
