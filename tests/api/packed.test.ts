import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { newWorld, type World } from '../harness/world.ts'

const long = '{ municipalities(first: 100) { nodes { code name } } }'

async function ask(world: World, query: string, accepted?: string) {
  const headers = { 'content-type': 'application/json', ...(accepted !== undefined && { 'accept-encoding': accepted }) }
  const { rawPayload, headers: told } = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: JSON.stringify({ query }),
  })
  expect(Number(told['content-length'])).toBe(rawPayload.length)
  expect(told.vary).toBe('accept, accept-encoding')
  return { body: rawPayload, coding: told['content-encoding'], etag: told.etag }
}

test('a long answer is packed for whoever takes that, kept or not, and says the same', async () => {
  await using world = await newWorld()
  const plain = await ask(world, long)
  expect(plain.coding).toBeUndefined()

  for (const query of [long, long, `${long} `, `${long} `]) {
    for (const [accepted, coding, unpack] of [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const packed = await ask(world, query, accepted)
      expect([packed.coding, packed.etag]).toEqual([coding, plain.etag])
      expect(unpack(packed.body)).toEqual(plain.body)
      expect(packed.body.length).toBeLessThan(plain.body.length / 2)
    }
  }
})

test('who refuses a way of packing gets another or none', async () => {
  await using world = await newWorld()
  const codings = {
    'br;q=0, gzip': 'gzip',
    'br;q=0.5': 'br',
    'gzip;q=0': undefined,
    identity: undefined,
    '': undefined,
  }

  for (const [accepted, coding] of Object.entries(codings)) {
    expect([accepted, (await ask(world, long, accepted)).coding]).toEqual([accepted, coding])
  }
})

test('a short answer is never packed', async () => {
  await using world = await newWorld()

  for (const query of ['{ knowledge { version } }', '{ nothing }']) {
    expect((await ask(world, query, 'br, gzip')).coding).toBeUndefined()
  }
})
