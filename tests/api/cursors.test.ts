import { expect, test } from 'vitest'
import { newId } from '../../server/database/id.ts'
import { buildSchema } from '../../server/schema.ts'
import { fill } from '../harness/examples.ts'
import { inParallel } from '../harness/inParallel.ts'
import { everyList, parentOf, readPage } from '../harness/lists.ts'
import { newWorld, type World } from '../harness/world.ts'

const lists = everyList(buildSchema())

test('no list takes a cursor of another list', async () => {
  await using world = await newWorld()
  await fill(world)
  const given = await inParallel(lists, async list => {
    const id = list.parent ? await parentOf(world, list) : undefined
    const [first] = (await readPage(world, list, { first: 1 }, id)).edges
    return { list, id, cursor: first!.cursor, kind: first!.node.id.split('_')[0]! }
  })

  const pairs = given.flatMap((one, index) =>
    given
      .filter((other, place) => other.kind === one.kind || place === (index + 1) % given.length)
      .map(other => ({ ...one, other })),
  )
  const taken = await inParallel(pairs, async ({ list, id, other }) => {
    const { errors } = await world.ask(list.query, { id, first: 1, after: other.cursor })
    const reason = errors?.[0]?.extensions['reason']
    const right = other.list === list ? undefined : 'BAD_CURSOR'
    return reason === right ? [] : [`${list.name} of ${other.list.name}: ${reason}`]
  })
  expect(taken.flat()).toEqual([])
}, 60_000)

const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const id = newId('case')

test('a cursor that no list has given is refused with the name of its argument', async () => {
  await using world = await newWorld()
  const { endCursor } = (await world.ask('{ cases(first: 1) { pageInfo { endCursor } } }')).data.cases.pageInfo
  const [order, at] = JSON.parse(Buffer.from(endCursor, 'base64url').toString()) as string[]
  const bad = [
    ...['', ' ', 'x', '!!!', '0', 'null', '-1', '%00', '\\', 'ÅÄÖ', '🙂', 'cases', endCursor.slice(0, -3)],
    ...[coded(null), coded({}), coded([]), coded([order]), coded([order, at]), coded([order, at, id, id])],
    ...[coded([order, 1, id]), coded([order, at, 1]), coded([order, null, null]), coded([order, [at], id])],
    ...[coded([order, `${at}\0`, id]), coded([order, at, `${id}\0`]), coded(['NEWEST', at, id]), coded([1, at, id])],
    Buffer.from(`["${order}","\\ud800","${id}"]`).toString('base64url'),
  ]

  for (const cursor of bad) {
    expect([cursor, await refusal(world, '$c: String', 'cases(first: 1, after: $c)', { c: cursor })]).toEqual([
      cursor,
      { code: 'BAD_USER_INPUT', reason: 'BAD_CURSOR', argument: 'after' },
    ])
  }
  expect(await refusal(world, '$c: String', 'cases(last: 1, before: $c)', { c: 'x' })).toMatchObject({
    argument: 'before',
  })
})

test('a number in a cursor must be one that the column can hold', async () => {
  await using world = await newWorld()
  const { endCursor } = (await world.ask('{ themes(first: 1) { pageInfo { endCursor } } }')).data.themes.pageInfo
  const [order, , theme] = JSON.parse(Buffer.from(endCursor, 'base64url').toString()) as string[]

  for (const number of [1.5, 1e300, 2 ** 31, -(2 ** 31) - 1, '1', true]) {
    const cursor = coded([order, number, theme])
    expect(await refusal(world, '$c: String', 'themes(after: $c)', { c: cursor })).toMatchObject({
      reason: 'BAD_CURSOR',
    })
  }
  const past = await world.ask('query ($c: String) { themes(after: $c) { nodes { code } } }', {
    c: coded([order, 2 ** 31 - 1, theme]),
  })
  expect(past.data.themes.nodes).toEqual([])
})

test('a page has 1 to 100 things, told by first or by last, with the cursor that goes with it', async () => {
  await using world = await newWorld()
  const cursor = (await world.ask('{ cases(first: 1) { pageInfo { endCursor } } }')).data.cases.pageInfo.endCursor
  const ask = (args: object) =>
    refusal(
      world,
      '$first: Int, $last: Int, $after: String, $before: String',
      'cases(first: $first, last: $last, after: $after, before: $before)',
      args,
    )

  for (const name of ['first', 'last']) {
    expect(await ask({ [name]: 0 })).toMatchObject({ reason: 'BAD_PAGE', argument: name })
    expect(await ask({ [name]: -1 })).toMatchObject({ reason: 'BAD_PAGE', argument: name })
    expect(await ask({ [name]: -(2 ** 31) })).toMatchObject({ reason: 'BAD_PAGE', argument: name })
    expect(await ask({ [name]: 101 })).toMatchObject({ reason: 'PAGE_TOO_LARGE', argument: name, maximum: 100 })
    expect(await ask({ [name]: 2 ** 31 - 1 })).toMatchObject({ reason: 'PAGE_TOO_LARGE' })
    expect(await ask({ [name]: 2 ** 31 })).toEqual({ code: 'BAD_USER_INPUT' })
    expect(await ask({ [name]: 1.5 })).toEqual({ code: 'BAD_USER_INPUT' })
    expect(await ask({ [name]: '1' })).toEqual({ code: 'BAD_USER_INPUT' })
  }
  expect(await ask({ first: 1, last: 1 })).toMatchObject({ reason: 'BAD_PAGE', argument: 'last' })
  expect(await ask({ last: 1, after: cursor })).toMatchObject({ reason: 'BAD_PAGE', argument: 'after' })
  expect(await ask({ first: 1, before: cursor })).toMatchObject({ reason: 'BAD_PAGE', argument: 'before' })
  expect(await ask({ after: cursor, before: cursor })).toMatchObject({ reason: 'BAD_PAGE' })
  expect(await ask({ first: null, last: null, after: null, before: null })).toBeNull()
})

test('without a size a page has twenty things', async () => {
  await using world = await newWorld()

  const query = '{ a: municipalities { nodes { code } } b: municipalities(first: null) { nodes { code } } }'
  const { data } = await world.ask(query)
  expect(data.a.nodes).toHaveLength(20)
  expect(data.b.nodes).toHaveLength(20)
})

/** The extensions of the one error with which a list refuses; null when it answers. */
async function refusal(world: World, declared: string, field: string, variables: object) {
  const { errors } = await world.ask(`query (${declared}) { ${field} { totalCount } }`, variables)
  return errors?.[0]?.extensions ?? null
}
