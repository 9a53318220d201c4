import { expect, test } from 'vitest'
import { newId } from '../../server/database/id.ts'
import { withdrawCase } from '../../server/case/case.withdraw.ts'
import { newWorld, openWorld, type World } from '../harness/world.ts'

/** How many statements asking took, all told. */
async function counted(world: World, query: string, variables: object = {}): Promise<number> {
  const before = world.reading.statementCount
  await world.ask(query, variables)
  return world.reading.statementCount - before
}

const list = '{ cases(filter: { examples: INCLUDE }) { totalCount nodes { slug } } }'

test('the same question again costs one statement: which version is public', async () => {
  await using world = await newWorld()

  expect(await counted(world, list)).toBe(4)
  expect(await counted(world, list)).toBe(1)
  const answer = await world.ask(list)
  expect(answer).toEqual(await world.ask(list))
  expect(await counted(world, '{ __typename }')).toBe(2)
})

test('a publish is seen by the next question, and so is a withdrawing', async () => {
  await using world = await newWorld()
  const total = async () => (await world.ask(list)).data.cases.totalCount
  expect(await total()).toBe(15)

  await world.publish({ slug: 'nytt' })
  expect(await total()).toBe(16)
  await withdrawCase(world.em, 'nytt', 'Den var fel.')
  expect(await total()).toBe(15)
})

test('what is published on one server is seen on the other by the next question', async () => {
  await using world = await newWorld()
  await using other = await openWorld(world.address)
  const key = newId('case')
  const titles = async () => {
    const query = '{ case(slug: "ett-exempel") { title } knowledge { version } }'
    const [here, there] = [(await world.ask(query)).data, (await other.ask(query)).data]
    expect(there).toEqual(here)
    return there.case?.title
  }
  expect(await titles()).toBeUndefined()

  for (const [place, title] of [
    [world, 'Ett'],
    [other, 'Två'],
    [world, 'Tre'],
  ] as const) {
    await place.publish({ key, title })
    expect(await titles()).toBe(title)
  }
})

test('two servers give the same validator for the same answer, and another for another', async () => {
  await using world = await newWorld()
  await using other = await openWorld(world.address)
  const etag = async (at: World, query = list) =>
    (await at.app.inject({ method: 'POST', url: '/graphql', payload: { query } })).headers['etag']

  const before = await etag(world)
  expect(await etag(other)).toBe(before)
  expect(await etag(world, '{ __typename }')).not.toBe(before)
  await world.publish({ slug: 'nytt' })
  expect(await etag(other)).not.toBe(before)
})

test('other variables, another operation and another form are other questions', async () => {
  await using world = await newWorld()
  const query = 'query a($n: Int) { cases(first: $n) { nodes { slug } } } query b { knowledge { version } }'
  const ask = async (more: object, headers: Record<string, string> = {}) => {
    const answer = await world.app.inject({ method: 'POST', url: '/graphql', payload: { query, ...more }, headers })
    return answer
  }

  for (const times of [1, 2]) {
    for (const n of [times, 1, 2, 3]) {
      const { data } = (await ask({ operationName: 'a', variables: { n } })).json()
      expect(data.cases.nodes).toHaveLength(n)
    }
    expect((await ask({ operationName: 'b' })).json().data.cases).toBeUndefined()
    const forms = ['application/json', 'application/graphql-response+json']
    for (const accept of forms) {
      const { headers } = await ask({ operationName: 'b' }, { accept })
      expect(headers['content-type']).toContain(accept)
    }
  }
})

test('what was refused is not kept', async () => {
  await using world = await newWorld()
  const refused = [
    '{ cases(first: 101) { totalCount nodes { slug } } }',
    '{ nothing }',
    '{',
    '{ case(slug: "\\u0000") { id } }',
  ]

  for (const query of refused) {
    const first = await world.ask(query)
    expect(first.errors).toHaveLength(1)
    expect(await counted(world, query)).toBeGreaterThanOrEqual(2)
    expect(await world.ask(query)).toEqual(first)
  }
})

test('a question asked many times at once while others publish is never answered with a mixture', async () => {
  await using world = await newWorld()
  const key = newId('case')
  const insights = [1, 2, 3].map(() => newId('insight'))
  const publish = (name: string) =>
    world.publish({ key, title: name, insights: insights.map(insight => ({ key: insight, text: name })) })
  await publish('0')
  const query = '{ case(slug: "ett-exempel") { title insights { nodes { text case { title } } } } }'

  const asked: Promise<{ data: { case: { title: string; insights: { nodes: { text: string }[] } } } }>[] = []
  for (let number = 1; number <= 8; number += 1) {
    for (let times = 0; times < 5; times += 1) asked.push(world.ask(query))
    await publish(String(number))
  }
  for (const { data } of await Promise.all(asked)) {
    expect(new Set(data.case.insights.nodes.map(({ text }) => text))).toEqual(new Set([data.case.title]))
  }
  expect((await world.ask(query)).data.case.title).toBe('8')
})
