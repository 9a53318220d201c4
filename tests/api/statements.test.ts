import { expect, test } from 'vitest'
import { documentText } from '../../client/src/lib/graphql/graphql.ts'
import { CasePage } from '../../client/src/routes/cases/[slug]/case.queries.ts'
import { fill } from '../harness/examples.ts'
import { newWorld } from '../harness/world.ts'

const all = 'first: 100, filter: { examples: INCLUDE }'

/**
 * How many statements each question takes: one a level and list, however long the lists are. What is counted by traits
 * takes none but for the version.
 */
const questions: [string, string, number][] = [
  ['a thing by its address', '{ case(slug: "exempel-1") { title steps { number } period { from } } }', 1],
  ['a thing that is not there: here and among earlier addresses', '{ case(slug: "finns-inte") { title } }', 2],
  ['a list', `{ cases(${all}) { nodes { slug } } }`, 1],
  ['a list with cursors', `{ cases(${all}) { edges { cursor node { slug } } pageInfo { hasNextPage endCursor } } }`, 1],
  ['a list with its total', `{ cases(${all}) { totalCount nodes { slug } } }`, 2],
  ['only a total', `{ cases(${all}) { totalCount } }`, 1],
  ['a list under two names', `{ a: cases(${all}) { nodes { slug } } b: cases(${all}) { nodes { title } } }`, 2],
  ['fields of the same row', `{ cases(${all}) { nodes { outcomeCounts { total } place { name } unknown } } }`, 1],
  ['totals of lists below', `{ cases(${all}) { nodes { insights { totalCount } solutions { totalCount } } } }`, 3],
  ['what many have in common', `{ insights(${all}) { nodes { case { title } } } }`, 2],
  [
    'six steps of a page of cases',
    `{ cases(${all}) { nodes { challenges { nodes { text } } explorations { nodes { text method { name } } } insights { nodes { text } }
      solutions { nodes { text } } solutionTests { nodes { outcome } } improvements { nodes { targetPicture } } } } }`,
    8,
  ],
  [
    'the whole chain from network to test',
    `{ network(slug: "exempelnatverk-1") { cases(first: 3) { nodes { challenges(first: 2) { nodes { insights(first: 2) { nodes {
      solutions(first: 2) { nodes { solutionTests(first: 2) { nodes { outcome } } } } } } } } } } } }`,
    6,
  ],
  [
    'the chain back again',
    `{ solutionTests(${all}) { nodes { solution { insights { nodes { challenges { nodes { case { network { name } } } } } } } } } }`,
    6,
  ],
  [
    'the first facet of a version: the traits of all cases, what their words mean, and twice the version',
    '{ caseFacets { themes { count } } }',
    9,
  ],
  ['each facet', '{ caseFacets { themes { count } obstacles { count } outcomes { count } stepReached { count } } }', 1],
  [
    'each facet of any kind, with the values that have no hits',
    '{ facets(kind: SOLUTION, withEmpty: true) { themes { count } networks { count } outcomes { count } } }',
    1,
  ],
  [
    'what a list has, and without each condition',
    '{ total(kind: INSIGHT) facets(kind: INSIGHT, filter: { themes: ["STY"], stepReached: [5] }) { withoutEach { count } } }',
    3,
  ],
  ['no facet', '{ caseFacets { __typename } }', 0],
  ['what the start page counts', '{ knowledge { version counts { cases tests { total } } } }', 2],
  ['the counties with their municipalities', '{ counties { name municipalities(first: 100) { nodes { name } } } }', 2],
  [
    'a municipality with its place',
    '{ municipality(code: "2281") { name county { name } group { name } seat { name } } }',
    3,
  ],
  ['the themes with their parts', '{ themes(first: 100) { nodes { code children { code } parent { code } } } }', 3],
]

test('each question costs as many statements as it has levels and lists', async () => {
  await using world = await newWorld()
  await fill(world)

  const counts: [string, number][] = []
  for (const [what, query] of questions) counts.push([what, await world.statements(query)])
  expect(counts).toEqual(questions.map(([what, , count]) => [what, count]))
})

test('things by their ids cost a statement for each kind, and one more for those that are gone', async () => {
  await using world = await newWorld()
  await fill(world)
  const { data } = await world.ask(
    `{ case(slug: "exempel-1") { id insights { nodes { id } } solutions { nodes { id } } } }`,
  )
  const kinds = [[data.case], data.case.insights.nodes, data.case.solutions.nodes] as { id: string }[][]
  const ids = kinds.flat().map(({ id }) => id)
  const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'

  expect(await world.statements(query, { ids })).toBe(3)
  expect(await world.statements(query, { ids: [...ids, 'case_01h2xcejqtf2nbrexx3vqjhp41'] })).toBe(4)
  expect(await world.statements(query, { ids: [] })).toBe(0)
  expect(await world.statements('query ($id: ID!) { node(id: $id) { id } }', { id: ids[0] })).toBe(1)
})

test('a page of fifty cases costs as many statements as a page of one', async () => {
  await using world = await newWorld()
  for (let number = 1; number <= 50; number += 1) {
    const document = { slug: `fall-${number}`, insights: [{ text: 'A' }, { text: 'B' }], solutions: [{ text: 'C' }] }
    await world.publish(document)
  }
  const query = (first: number) => `{ cases(first: ${first}, filter: { examples: ONLY }) { totalCount
    nodes { title insights { totalCount nodes { text } } solutions { nodes { heading solutionTests { nodes { outcome } } } } } } }`

  expect([await world.statements(query(1)), await world.statements(query(50))]).toEqual([6, 6])
  const { data } = await world.ask(query(50))
  expect(data.cases.nodes.every((node: { insights: { totalCount: number } }) => node.insights.totalCount === 2)).toBe(
    true,
  )
})

test('the page of a case costs a statement for each kind of thing it tells of, and an earlier version fewer', async () => {
  await using world = await newWorld()
  await fill(world)
  const query = documentText(CasePage)
  const variables = { slug: 'exempel-1', language: 'SV' }
  // What cases are compared by is read once for each state of the knowledge.
  await world.ask('{ cases(first: 1) { nodes { related { score } } } }')

  expect(await world.statements(query, variables)).toBe(57)
  expect(await world.statements(query, { ...variables, version: 1 })).toBe(42)
  expect(await world.statements(query, { ...variables, slug: 'sundsvall-skonsmomodellen' })).toBe(45)
})
