import { expect, test } from 'vitest'
import { withdrawCase } from '../../server/case/case.withdraw.ts'
import { newWorld } from '../harness/world.ts'

test('the document of a case follows it: moved, withdrawn, not there', async () => {
  await using world = await newWorld()
  const { id } = await world.publish({ slug: 'ett-exempel' })
  await world.publish({ slug: 'ett-annat-exempel', key: id })

  const moved = await world.app.inject('/fall/ett-exempel.json')
  expect([moved.statusCode, moved.headers.location]).toEqual([308, '/fall/ett-annat-exempel.json'])
  expect((await world.app.inject('/fall/ett-annat-exempel.json')).json()).toMatchObject({ key: id })
  await withdrawCase(world.em, 'ett-annat-exempel', 'Exemplet behövs inte.')
  const withdrawn = await world.app.inject('/fall/ett-annat-exempel.json')
  expect([withdrawn.statusCode, withdrawn.json().reason]).toEqual([410, 'Exemplet behövs inte.'])
  expect((await world.app.inject('/fall/aldrig-funnits.json')).statusCode).toBe(404)
})

test('the revisions of a withdrawn case cannot be read by their ids', async () => {
  await using world = await newWorld()
  await world.publish({ contacts: [{ name: 'Registrator', isRole: true, email: 'registrator@example.org' }] })
  const { data } = await world.ask('{ case(slug: "ett-exempel") { revisions { nodes { id } } } }')
  const id = data.case.revisions.nodes[0].id
  const query = 'query ($id: ID!) { node(id: $id) { id ... on Revision { document } } }'

  expect((await world.ask(query, { id })).data.node.id).toBe(id)
  await withdrawCase(world.em, 'ett-exempel', 'Exemplet behövs inte.')
  expect((await world.ask(query, { id })).data.node).toBeNull()
})

test('an address that cannot be read is told so without a word of the machinery', async () => {
  await using world = await newWorld()

  const answer = await world.app.inject('/fall/%E0%A4%A')
  expect([answer.statusCode, answer.json()]).toEqual([400, { error: 'The address cannot be read.' }])
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
})

test('an answer is known by its tag, alone, in a list or by a star; an error has none', async () => {
  await using world = await newWorld()
  const get = (query: string, tag?: string) =>
    world.app.inject({
      url: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { 'apollo-require-preflight': '1', ...(tag ? { 'if-none-match': tag } : {}) },
    })

  const { etag } = (await get('{ knowledge { version } }')).headers
  for (const tag of [String(etag), `"x", ${String(etag)}`, '*']) {
    expect((await get('{ knowledge { version } }', tag)).statusCode).toBe(304)
  }
  expect((await get('{ nothing }')).headers.etag).toBeUndefined()
  expect((await get('{ nothing }', '*')).statusCode).toBe(400)
})
