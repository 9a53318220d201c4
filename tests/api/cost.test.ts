import { expect, test } from 'vitest'
import { newWorld } from '../harness/world.ts'

test('what stands in the answer often counts often, though it is read once', async () => {
  await using world = await newWorld()

  const chain = (levels: number): string =>
    levels ? `{ county { municipalities(first: 100) { nodes ${chain(levels - 1)} } } }` : '{ name }'
  const query = `{ municipalities(first: 100, filter: { countyCodes: ["14"] }) { nodes ${chain(2)} } }`
  const { errors } = await world.ask(query)
  expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'TOO_COSTLY', maximum: 5000 })
})

test('nodes and edges count twice', async () => {
  await using world = await newWorld()

  const once = await world.ask('{ municipalities(first: 10) { nodes { name } } }')
  const twice = await world.ask('{ municipalities(first: 10) { nodes { name } edges { node { code } } } }')
  expect([once, twice].map(({ extensions }) => extensions.cost.nodes)).toEqual([10, 20])
})

test('fragments within fragments that ask for more links than can be followed are refused', async () => {
  await using world = await newWorld()

  const spread = (level: number) =>
    level < 6 ? ['', 'a: ', 'b: ', 'c: '].map(alias => `${alias}children { ...F${level + 1} }`).join(' ') : 'code'
  const fragments = [0, 1, 2, 3, 4, 5, 6].map(level => `fragment F${level} on Theme { ${spread(level)} }`)
  const { errors } = await world.ask(`{ theme(code: "XXX") { ...F0 } } ${fragments.join(' ')}`)
  expect(errors![0]!.extensions).toMatchObject({ reason: 'TOO_COSTLY', maximum: 500 })
})

test('counting costs more than reading, and a request has an end', async () => {
  await using world = await newWorld()

  const filter = '{ themes: ["NAR"], obstacles: ["time"], stepReached: [5] }'
  const counts = 'themes { count } withoutEach { count }'
  const aliases = Array.from({ length: 20 }, (_, index) => `f${index}: caseFacets(filter: ${filter}) { ${counts} }`)
  const { errors } = await world.ask(`{ ${aliases.join(' ')} }`)
  expect(errors![0]!.extensions).toMatchObject({ reason: 'TOO_COSTLY', maximum: 250 })
})

test('a selection that is left out here is not left out there, however often it was asked', async () => {
  await using world = await newWorld()
  const query = `query ($with: Boolean!, $turn: Int = 0) {
    a: case(slug: "vadstena-tre-mal") { id ...Title @include(if: $with) }
    b: case(slug: "vadstena-tre-mal") { id ...Title }
    cases(first: $turn) { nodes { id } } }
    fragment Title on Case { title }`

  for (const turn of [1, 2, 3]) {
    const { data } = await world.ask(query, { with: false, turn })
    expect([data.a.title, data.b.title]).toEqual([undefined, 'Tre mål för hela kommunen i stället för detaljerade mål'])
  }
})

test('a link that stands under nodes and under edges has what both ask for', async () => {
  await using world = await newWorld()

  const { data } = await world.ask(`{ cases(first: 1) { edges { node { ...Solutions solutions { nodes { slug } } } }
    nodes { ...Solutions } } } fragment Solutions on Case { solutions { nodes { id } } }`)
  const [inNodes] = data.cases.nodes[0].solutions.nodes
  expect(Object.keys(inNodes)).toEqual(['id'])
  expect(data.cases.edges[0].node.solutions.nodes[0]).toEqual({ id: inNodes.id, slug: expect.any(String) })
})
