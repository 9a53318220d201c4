import { getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { fill } from '../harness/examples.ts'
import { newWorld, type World } from '../harness/world.ts'

const post = (world: World, payload: object) => world.app.inject({ method: 'POST', url: '/graphql', payload })

/** The extensions of the first error. */
async function refusal(world: World, query: string, variables: object = {}) {
  const answer = await post(world, { query, variables })
  return answer.json().errors?.[0].extensions
}

test('a body of more than 256 kB is refused before it is read', async () => {
  await using world = await newWorld()

  const answer = await post(world, { query: '{ __typename }', variables: { a: 'x'.repeat(256 * 1024) } })
  expect(answer.statusCode).toBe(413)
  expect(answer.headers['content-type']).toContain('application/json')
  expect(answer.json().errors[0].extensions).toEqual({ code: 'BAD_REQUEST', maximum: 262_144 })
  const just = { query: '{ __typename }', variables: { a: '' } }
  const room = 256 * 1024 - JSON.stringify(just).length
  expect((await post(world, { ...just, variables: { a: 'x'.repeat(room) } })).statusCode).toBe(200)
  expect((await post(world, { ...just, variables: { a: 'x'.repeat(room + 1) } })).statusCode).toBe(413)
})

test('a query of more than 20,000 characters is refused, by POST and by GET', async () => {
  await using world = await newWorld()
  const query = `{ __typename }${' '.repeat(20_000 - 14)}`

  expect(await refusal(world, query)).toBeUndefined()
  const told = { code: 'BAD_USER_INPUT', reason: 'QUERY_TOO_LONG', maximum: 20_000 }
  expect(await refusal(world, `${query} `)).toEqual(told)
  const headers = { 'apollo-require-preflight': '1' }
  const url = `/graphql?query=${encodeURIComponent(`${query} `)}`
  expect((await world.app.inject({ url, headers })).json().errors[0].extensions).toEqual(told)
})

test('a query of more than 2,000 tokens is refused, also when nothing of it is valid', async () => {
  await using world = await newWorld()
  const fields = (count: number) => `{ ${Array(count).fill('a').join(' ')} }`

  expect(await refusal(world, fields(1998))).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
  expect(await refusal(world, fields(1999))).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' })
  expect(await refusal(world, '{'.repeat(19_000))).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' })
  expect(await refusal(world, '{a'.repeat(990))).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' })
  expect(await refusal(world, `{ a(b: ${'['.repeat(1900)}`)).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED' })
})

test('twelve levels are taken and a thirteenth is not, in whatever fragments they lie', async () => {
  await using world = await newWorld()
  const told = { code: 'BAD_USER_INPUT', reason: 'TOO_DEEP', maximum: 12 }
  const open = 'insights { nodes { case { '.repeat(3)
  const close = '} } } '.repeat(3)
  const plain = (leaf: string) => `{ case(slug: "a") { ${open} ${leaf} ${close} } }`
  const inFragment = (leaf: string) =>
    `query { case(slug: "a") { ...a } } fragment a on Case { ${open} ...b ${close} } fragment b on Case { ${leaf} }`
  const inline = (leaf: string) => plain(`... on Node { ... on Case { ${leaf} } }`)

  for (const query of [plain, inFragment, inline]) {
    expect(await refusal(world, query('insights { totalCount }'))).toBeUndefined()
    expect(await refusal(world, query('insights { nodes { __typename } }'))).toBeUndefined()
    expect(await refusal(world, query('insights { nodes { id } }'))).toEqual(told)
    expect(await refusal(world, query('insights { edges { node { id } } }'))).toEqual(told)
  }
})

test('fragments that lead to themselves are refused', async () => {
  await using world = await newWorld()
  const one = 'query { case(slug: "a") { ...a } } fragment a on Case { insights { nodes { case { ...a } } } }'
  const two = `query { case(slug: "a") { ...a } } fragment a on Case { slug ...b } fragment b on Case { title ...a }`

  for (const query of [one, two])
    expect(await refusal(world, query)).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED' })
})

test('fragments within fragments are not unfolded without end', async () => {
  await using world = await newWorld()
  const levels = Array.from(
    { length: 60 },
    (_, index) => `fragment f${index} on Case { ...f${index + 1} ...f${index + 1} ... on Case { ...f${index + 1} } }`,
  )
  const query = `query { cases { nodes { ...f0 } } } ${levels.join(' ')} fragment f60 on Case { slug }`

  const { errors, data } = await world.ask(query)
  expect(errors).toBeUndefined()
  expect(data.cases.nodes).toHaveLength(15)
})

test('the standard introspection query is answered, and a deeper one is not', async () => {
  await using world = await newWorld()

  const { data, errors } = await world.ask(getIntrospectionQuery({ descriptions: true, specifiedByUrl: true }))
  expect(errors).toBeUndefined()
  expect(data.__schema.types.length).toBeGreaterThan(50)
  const circular = `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`
  expect(await refusal(world, circular)).toMatchObject({ reason: 'TOO_DEEP' })
})

test('thirty aliases are taken and one more is not, __typename among them', async () => {
  await using world = await newWorld()
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`
  const told = { code: 'BAD_USER_INPUT', reason: 'TOO_MANY_ALIASES', maximum: 30 }

  expect(await refusal(world, aliases(30))).toBeUndefined()
  expect(await refusal(world, aliases(31))).toEqual(told)
  const spread = `query { ...a ...b } fragment a on Query ${aliases(16)} fragment b on Query ${aliases(16)}`
  expect(await refusal(world, spread)).toEqual(told)
})

test('more than 5,000 things in one question are refused, however the sizes of the pages are told', async () => {
  await using world = await newWorld()
  await fill(world)
  const told = { code: 'BAD_USER_INPUT', reason: 'TOO_COSTLY', maximum: 5000 }
  const list = 'municipalities(first: $n) { nodes { county { municipalities(first: $n) { nodes { code } } } } }'

  expect(await refusal(world, `{ ${list.replaceAll('$n', '100')} }`)).toBeUndefined()
  const many = Array.from({ length: 20 }, (_, index) => `a${index}: ${list}`).join(' ')
  expect(await refusal(world, `{ ${many.replaceAll('$n', '100')} }`)).toEqual(told)
  expect(await refusal(world, `query ($n: Int!) { ${many} }`, { n: 100 })).toEqual(told)
  expect(await refusal(world, `query ($n: Int = 100) { ...m } fragment m on Query { ${many} }`)).toEqual(told)
  const chain = 'insights(first: 100) { nodes { challenges(first: 100) { nodes { insights(first: 100) { nodes { id'
  const wide = Array.from({ length: 9 }, (_, index) => `c${index}: ${chain} } } } } } }`).join(' ')
  expect(await refusal(world, `{ cases(filter: { examples: ONLY }) { nodes { ${wide} } } }`)).toBeUndefined()
})

test('each answer tells what it cost', async () => {
  await using world = await newWorld()

  const { extensions } = await world.ask(
    '{ cases(first: 3) { nodes { slug sources { url } } } themes(first: 2) { totalCount } }',
  )
  const sources = (await world.ask('{ cases(first: 3) { nodes { sources { url } } } }')).data.cases.nodes.flatMap(
    (node: { sources: object[] }) => node.sources,
  )
  expect(extensions).toEqual({ cost: { nodes: 3 + sources.length, maximum: 5000 } })
})

test('a question with a thousand wrong fields is told the first of them', async () => {
  await using world = await newWorld()

  const fields = Array.from({ length: 1000 }, (_, index) => `x${index}`).join(' ')
  const { errors } = await world.ask(`{ ${fields} }`)
  expect(errors!.length).toBeLessThanOrEqual(21)
  expect(errors![0]!.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED')
})

test('a field that stands five hundred times is one field', async () => {
  await using world = await newWorld()

  const query = `{ cases(first: 1) { nodes { ${'title '.repeat(500)} ${'insights { totalCount } '.repeat(200)} } } }`
  expect(await world.statements(query)).toBe(2)
})
