import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { newWorld, type World } from '../harness/world.ts'

const preflight = { 'apollo-require-preflight': '1' }
const json = { 'content-type': 'application/json' }
const inUrl = (query: string, more: Record<string, string> = {}) =>
  `/graphql?${new URLSearchParams({ query, ...more })}`

/** Sends a body as it is. */
function send(world: World, payload: string | Buffer, headers: Record<string, string> = json) {
  return world.app.inject({ method: 'POST', url: '/graphql', payload, headers })
}

describe('by GET', () => {
  test('a question is answered when it bears the header that makes a browser ask first', async () => {
    await using world = await newWorld()

    const bare = await world.app.inject({ url: inUrl('{ knowledge { version } }') })
    expect([bare.statusCode, bare.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
    const asked = await world.app.inject({ url: inUrl('{ knowledge { version } }'), headers: preflight })
    expect([asked.statusCode, asked.json().data.knowledge.version > 0]).toEqual([200, true])
  })

  test('variables and the name of the operation are read from the address', async () => {
    await using world = await newWorld()
    const query = 'query a($n: Int) { cases(first: $n) { nodes { slug } } } query b { knowledge { version } }'

    const url = inUrl(query, { variables: '{"n":2}', operationName: 'a' })
    expect((await world.app.inject({ url, headers: preflight })).json().data.cases.nodes).toHaveLength(2)
    for (const wrong of ['{"n":', '[1]', '"n"', 'null1']) {
      const answer = await world.app.inject({ url: inUrl(query, { variables: wrong }), headers: preflight })
      expect([wrong, answer.statusCode, codesOf(answer.json())]).toEqual([wrong, 400, ['BAD_REQUEST']])
    }
    const twice = `${inUrl(query)}&query=x`
    expect((await world.app.inject({ url: twice, headers: preflight })).statusCode).toBe(400)
  })

  test('an answer that one has already is not sent again', async () => {
    await using world = await newWorld()
    const url = inUrl('{ cases { totalCount } }')
    const first = await world.app.inject({ url, headers: preflight })
    const etag = first.headers['etag'] as string

    const again = await world.app.inject({ url, headers: { ...preflight, 'if-none-match': etag } })
    expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', etag])
    const other = await world.app.inject({ url, headers: { ...preflight, 'if-none-match': 'W/"other"' } })
    expect([other.statusCode, other.body]).toEqual([200, first.body])
    const posted = await send(world, JSON.stringify({ query: '{ cases { totalCount } }' }), {
      ...json,
      'if-none-match': etag,
    })
    expect([posted.statusCode, posted.headers['etag']]).toEqual([200, etag])
  })
})

describe('by POST', () => {
  test('a body that is no question is refused as JSON, whatever it is', async () => {
    await using world = await newWorld()
    const bodies = [
      '',
      ' ',
      '{',
      '"',
      'null',
      '1',
      '"text"',
      'true',
      '[]',
      '[{"query":"{__typename}"}]',
      '{}',
      '{"query":null}',
    ]
    const others = [
      '{"query":1}',
      '{"query":["{__typename}"]}',
      '{"query":{}}',
      '{"query":""}',
      '\0',
      '{"query":"{__typename}"',
      '<xml/>',
    ]

    for (const body of [...bodies, ...others]) {
      const answer = await send(world, body)
      expect([body, answer.statusCode, codesOf(answer.json())]).toEqual([body, 400, ['BAD_REQUEST']])
    }
  })

  test('questions are not taken in batches', async () => {
    await using world = await newWorld()

    const answer = await send(world, JSON.stringify(Array(10).fill({ query: '{ __typename }' })))
    expect(answer.json()).toEqual({
      errors: [{ message: expect.stringContaining('batches'), extensions: { code: 'BAD_REQUEST' } }],
    })
  })

  test('what stands beside the question must be of its kind', async () => {
    await using world = await newWorld()
    const query = '{ __typename }'
    const wrong = [
      ...[{ extensions: [] }, { extensions: 'x' }, { extensions: 1 }, { variables: 'x' }, { variables: 1 }],
      ...[{ operationName: 1 }, { operationName: {} }, { operationName: 'other' }],
    ]

    for (const beside of wrong) {
      const answer = await send(world, JSON.stringify({ query, ...beside }))
      expect([beside, answer.statusCode, codesOf(answer.json())?.[0]]).toEqual([
        ...[beside, 400, expect.stringMatching(/^(BAD_REQUEST|OPERATION_RESOLUTION_FAILURE)$/)],
      ])
    }
    for (const beside of [
      { extensions: {} },
      { extensions: null },
      { variables: null },
      { operationName: null },
      { other: 1 },
    ]) {
      expect([beside, (await send(world, JSON.stringify({ query, ...beside }))).statusCode]).toEqual([beside, 200])
    }
  })

  test('persisted queries, subscriptions, mutations and deferred answers are refused as the caller’s fault', async () => {
    await using world = await newWorld()
    const hash = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
    const questions = [
      ...[{ extensions: hash }, { extensions: { persistedQuery: 1 } }, { extensions: { persistedQuery: {} } }],
      ...[{ query: 'subscription { a }' }, { query: 'mutation { a }' }, { query: '{ ... @defer { __typename } }' }],
      ...[{ query: 'type A { a: Int }' }, { query: 'fragment a on Query { __typename }' }, { query: '{ nothing }' }],
      ...[
        { query: '{ case(slug: 1) { id } }' },
        { query: 'query ($a: Nothing) { __typename }' },
        { query: '{ cases { nodes } }' },
      ],
    ]

    for (const question of questions) {
      const { errors } = (await send(world, JSON.stringify(question))).json()
      expect([question, errors[0].extensions.code]).toEqual([question, expect.not.stringContaining('INTERNAL')])
      expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts:/)
    }
  })

  test('only JSON in UTF-8 is read, and nothing that is packed', async () => {
    await using world = await newWorld()
    const body = JSON.stringify({ query: '{ __typename }' })
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/graphql',
    ]

    for (const type of types) {
      const answer = await send(world, body, { 'content-type': type })
      expect([type, answer.statusCode, codesOf(answer.json())]).toEqual([type, 400, ['BAD_REQUEST']])
    }
    for (const type of ['application/jsonx', ';', 'x', 'application/json, text/plain']) {
      const { statusCode, body: told } = await send(world, body, { 'content-type': type })
      expect([type, statusCode >= 400 && statusCode < 500, told.includes('INTERNAL')]).toEqual([type, true, false])
    }
    expect((await send(world, body, { 'content-type': 'application/json; charset=utf-8' })).statusCode).toBe(200)
    const packed = await send(world, gzipSync(body), { ...json, 'content-encoding': 'gzip' })
    expect([packed.statusCode, codesOf(packed.json())]).toEqual([400, ['BAD_REQUEST']])
    const latin = Buffer.from('{"query":"{ case(slug: \\"å\\") { id } }"}', 'latin1')
    expect((await send(world, latin)).json().errors[0].message).toContain('UTF-8')
  })
})

test('every site may read the API, and its answers run nothing', async () => {
  await using world = await newWorld()
  const answers = [
    await send(world, JSON.stringify({ query: '{ __typename }' })),
    await send(world, 'x'),
    await world.app.inject({ url: '/schema.graphql' }),
  ]

  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(headers['access-control-allow-credentials']).toBeUndefined()
  }
  const asked = await world.app.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: { origin: 'https://example.se' },
  })
  expect([asked.statusCode, asked.headers['access-control-allow-headers']]).toEqual([
    ...[204, 'content-type, apollo-require-preflight'],
  ])
})

test('other methods are answered without an error of ours', async () => {
  await using world = await newWorld()

  for (const method of ['PUT', 'DELETE', 'PATCH', 'HEAD'] as const) {
    const { statusCode } = await world.app.inject({ method, url: inUrl('{ __typename }'), headers: preflight })
    expect([method, statusCode < 500]).toEqual([method, true])
  }
})

test('a case is a document at its own address, as it was published', async () => {
  await using world = await newWorld()
  const { data } = await world.ask('{ case(slug: "motala-stadsvision") { revisions { nodes { document } } } }')

  for (const url of ['/fall/motala-stadsvision.json', '/en/cases/motala-stadsvision.json']) {
    const answer = await world.app.inject({ url })
    expect([answer.statusCode, answer.json()]).toEqual([200, data.case.revisions.nodes[0].document])
  }
  expect((await world.app.inject({ url: '/fall/finns-inte.json' })).statusCode).toBe(404)
})

test('the server tells that it lives and that it is ready', async () => {
  await using world = await newWorld()

  expect((await world.app.inject({ url: '/health/live' })).json()).toEqual({ status: 'alive' })
  const ready = await world.app.inject({ url: '/health/ready' })
  expect(ready.json()).toMatchObject({ status: 'ready' })
  expect(ready.headers['cache-control']).toBe('no-store')
})

function codesOf({ errors }: { errors?: { extensions: { code: string } }[] }) {
  return errors?.map(({ extensions }) => extensions.code)
}
