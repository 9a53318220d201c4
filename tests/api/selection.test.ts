import { expect, test } from 'vitest'
import { denseDocument, fill } from '../harness/examples.ts'
import { newWorld, type Asked, type World } from '../harness/world.ts'

const slug = 'sundsvall-skonsmomodellen'

test('nodes and edges of one list can ask for different things below them', async () => {
  await using world = await newWorld()

  const { data, errors } = await ask(
    world,
    `{ case(slug: "${slug}") { insights {
    nodes { position case { slug } }
    edges { node { text case { title challenges(first: 1) { totalCount nodes { kind } } } } } } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data.case.insights.nodes[1]).toEqual({ position: 1, case: { slug } })
  expect(data.case.insights.edges[1].node.case.challenges).toEqual({ totalCount: 2, nodes: [{ kind: 'CHALLENGE' }] })
})

test('nodes and edges of one list can ask for the same list with different pages', async () => {
  await using world = await newWorld()

  const { data, errors } = await ask(
    world,
    `{ cases(first: 100) {
    nodes { slug challenges(first: 1) { nodes { id } } }
    edges { node { slug challenges(first: 2) { nodes { id } } } } } }`,
  )
  expect(errors).toBeUndefined()
  const at = data.cases.nodes.findIndex((found: { slug: string }) => found.slug === slug)
  expect(data.cases.nodes[at].challenges.nodes).toHaveLength(1)
  expect(data.cases.edges[at].node.challenges.nodes).toHaveLength(2)
})

test('nodes and edges under several names each have their own selection', async () => {
  await using world = await newWorld()

  const { data, errors } = await ask(
    world,
    `{ case(slug: "${slug}") { challenges { 
    a: nodes { x: position } b: nodes { x: kind case { slug } } c: edges { node { case { title } } } d: edges { cursor } } } }`,
  )
  expect(errors).toBeUndefined()
  const { a, b, c, d } = data.case.challenges
  expect([a[1], b[1], Object.keys(c[1].node.case), Object.keys(d[1])]).toEqual([
    ...[{ x: 1 }, { x: 'CHALLENGE', case: { slug } }, ['title'], ['cursor']],
  ])
})

test('the same list under two names has two pages', async () => {
  await using world = await newWorld()

  const { data } = await ask(
    world,
    `{ case(slug: "${slug}") {
    one: insights(first: 1) { nodes { position } }
    last: insights(last: 1) { nodes { position } }
    insights { totalCount } } }`,
  )
  expect(data.case).toEqual({
    one: { nodes: [{ position: 0 }] },
    last: { nodes: [{ position: 2 }] },
    insights: { totalCount: 3 },
  })
})

test('a selection spread over fragments is one selection', async () => {
  await using world = await newWorld()

  const { data, errors } = await ask(
    world,
    `
    query { case(slug: "${slug}") { ...a insights { nodes { text } } ... on Node { id } ...b } }
    fragment a on Case { insights { nodes { position ...place } totalCount } }
    fragment b on Case { insights { nodes { case { ...title } } pageInfo { hasNextPage } } }
    fragment place on Insight { case { slug } }
    fragment title on Case { title __typename }`,
  )
  expect(errors).toBeUndefined()
  expect(Object.keys(data.case.insights.nodes[0]).sort()).toEqual(['case', 'position', 'text'])
  expect(data.case.insights.nodes[0].case).toMatchObject({ slug, __typename: 'Case' })
  expect(data.case.insights).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } })
})

test('a fragment used in two places is answered in both', async () => {
  await using world = await newWorld()
  await fill(world)

  const { data, errors } = await ask(
    world,
    `
    query { case(slug: "exempel-1") { challenges { nodes { ...links } } explorations { nodes { insights { nodes { text challenges { nodes { ...links } } } } } } } }
    fragment links on Challenge { text insights(first: 2) { totalCount nodes { position } } }`,
  )
  expect(errors).toBeUndefined()
  const whole = { totalCount: 3, nodes: [{ position: 0 }, { position: 1 }] }
  expect(data.case.challenges.nodes[2].insights).toEqual(whole)
  expect(data.case.explorations.nodes[2].insights.nodes[1].challenges.nodes[2].insights).toEqual(whole)
})

test('@skip and @include decide what is read', async () => {
  await using world = await newWorld()
  const query = `query ($with: Boolean!) { case(slug: "${slug}") { title @skip(if: $with)
    insights @include(if: $with) { nodes { position } } ... @include(if: $with) { slug } } }`

  expect((await ask(world, query, { with: true })).data.case).toEqual({
    ...{ insights: { nodes: [{ position: 0 }, { position: 1 }, { position: 2 }] }, slug },
  })
  expect(Object.keys((await ask(world, query, { with: false })).data.case)).toEqual(['title'])
  expect(await world.statements(query.replace('query', 'query a'), { with: false })).toBe(1)
})

test('things of different kinds are read by their ids in one question, each with its own fields', async () => {
  await using world = await newWorld()
  const document = denseDocument(1, 'forenklat-och-effektivare-styrsystem')
  await world.publish({ ...document, network: undefined, municipalities: [], tests: [] })
  const ids = [document.key, document.insights[0]!.key, document.solutions[0]!.key, document.key]

  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
    ... on Case { title insights { totalCount } } ... on Insight { text case { title } }
    ... on Solution { insights { totalCount } } } }`
  const { data, errors } = await ask(world, query, { ids })
  expect(errors).toBeUndefined()
  expect(data.nodes.map((node: { id: string }) => node.id)).toEqual(ids)
  expect(data.nodes[0]).toMatchObject({ __typename: 'Case', title: 'Exempel 1', insights: { totalCount: 3 } })
  expect(data.nodes[1]).toMatchObject({ __typename: 'Insight', case: { title: 'Exempel 1' } })
  expect(data.nodes[2]).toMatchObject({ __typename: 'Solution', insights: { totalCount: 3 } })
  expect(data.nodes[3]).toEqual(data.nodes[0])
})

test('__typename is answered everywhere', async () => {
  await using world = await newWorld()

  const { data, errors } = await ask(
    world,
    `{ __typename cases(first: 1) { __typename edges { __typename node { __typename } }
    pageInfo { __typename } nodes { __typename period { __typename } steps { __typename } outcomeCounts { __typename }
    sources { __typename } insights { __typename } } } municipality(code: "2281") { __typename seat { __typename } county { __typename } }
    knowledge { __typename counts { __typename tests { __typename } } } caseFacets { __typename themes { __typename } } }`,
  )
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({
    __typename: 'Query',
    cases: { __typename: 'CaseConnection', edges: [{ __typename: 'CaseEdge', node: { __typename: 'Case' } }] },
    municipality: { __typename: 'Municipality', seat: { __typename: 'Seat' }, county: { __typename: 'County' } },
    knowledge: { counts: { __typename: 'KnowledgeCounts', tests: { __typename: 'OutcomeCounts' } } },
  })
})

test('reference data is answered in Swedish unless English is asked for, and both in one question', async () => {
  await using world = await newWorld()

  const { data } = await ask(
    world,
    `{ theme(code: "ALD") { name en: name(language: EN) sv: name(language: SV) }
    obstacles { name(language: EN) } explorationMethod(slug: "intervjuer") { steps en: steps(language: EN) } }`,
  )
  expect(data.theme).toEqual({ name: 'Äldreomsorg', en: 'Care of older people', sv: 'Äldreomsorg' })
  expect(data.obstacles[0].name).toBe('Time')
  expect(data.explorationMethod.steps).toHaveLength(data.explorationMethod.en.length)
})

/** Asks three times, past the memory for whole answers: how often a text was seen makes no difference. */
async function ask(world: World, query: string, variables: object = {}): Promise<Asked> {
  const answers: Asked[] = []
  for (const beside of [{}, { operationName: null }, { extensions: {} }]) {
    const payload = { query, variables, ...beside }
    answers.push((await world.app.inject({ method: 'POST', url: '/graphql', payload })).json())
  }
  expect(answers.slice(1)).toEqual([answers[0], answers[0]])
  return answers[0]!
}
