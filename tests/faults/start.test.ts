import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kinds, seededBase } from '../harness/bases.ts'
import { lardom } from '../harness/program.ts'
import { newSite } from '../harness/site.ts'

describe.concurrent.each(kinds)('a site on %s', kind => {
  test('says that it lives and that it is ready, and gives every answer a number', async () => {
    await using base = await seededBase(kind)
    await using site = await newSite({ env: { DATABASE_URL: base.url } })
    const live = await fetch(`${site.url}/health/live`)
    const ready = await fetch(`${site.url}/health/ready`)
    const answers = await Promise.all(
      ['/', '/graphql', '/schema.graphql', '/fall/nowhere', '/nowhere'].map(path => fetch(site.url + path)),
    )

    expect([live.status, await live.json()]).toEqual([200, { status: 'alive' }])
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', knowledgeVersion: 16 }])
    const ids = [live, ready, ...answers].map(answer => answer.headers.get('x-request-id'))
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(ids.length)
    const logged = site.output().split('\n')
    for (const id of ids) expect(logged.filter(line => line.includes(`"reqId":"${id}"`))).not.toEqual([])
  })

  test('serves a case as the document that the operator exports, and the schema as it is written', async () => {
    await using base = await seededBase(kind)
    const env = { DATABASE_URL: base.url }
    await using site = await newSite({ env })
    const { stdout } = await lardom(['export', 'case', 'sundsvall-skonsmomodellen'], env)
    const read = async (path: string) => (await fetch(site.url + path)).text()
    expect(stdout).toContain('"slug": "sundsvall-skonsmomodellen"')
    expect(await read('/fall/sundsvall-skonsmomodellen.json')).toBe(stdout)
    expect(await read('/en/cases/sundsvall-skonsmomodellen.json')).toBe(stdout)
    expect((await fetch(`${site.url}/fall/nowhere.json`)).status).toBe(404)
    expect(await read('/schema.graphql')).toBe(readFileSync('schema.graphql', 'utf8'))
  })
})

test('a log has a line of JSON for each event, and no reader in it', async () => {
  await using site = await newSite()
  const reader = { 'x-forwarded-for': '203.0.113.7', 'user-agent': 'a-telling-reader', cookie: 'secret=1' }
  await fetch(`${site.url}/`, { headers: reader })
  await fetch(`${site.url}/graphql`, { method: 'POST', headers: reader, body: '{' })
  await ask(`${site.url}/graphql`, '{ nowhere }')
  const { stdout, stderr } = await site.stop()

  const [events, words] = partition(stdout.trimEnd().split('\n'), line => line.startsWith('{'))
  expect(words).toEqual([`Lärdom is at ${site.url}`])
  expect(stderr).toBe('')
  expect(events.length).toBeGreaterThan(4)
  for (const event of events)
    expect(JSON.parse(event)).toMatchObject({ level: expect.any(Number), time: expect.any(Number) })
  expect(stdout).not.toMatch(/203\.0\.113\.7|a-telling-reader|secret|remoteAddress/)
})

test.skipIf(!kinds.includes('postgresql'))(
  'a site whose database goes away is alive, not ready, and recovers',
  async () => {
    await using base = await seededBase('postgresql')
    await using site = await newSite({ env: { DATABASE_URL: base.url } })
    const ready = async () => (await fetch(`${site.url}/health/ready`)).status
    const cases = '{ cases { totalCount } }'
    expect(await ready()).toBe(200)
    await base.lose()

    expect(await ready()).toBe(503)
    expect((await fetch(`${site.url}/health/live`)).status).toBe(200)
    const refused = await ask(`${site.url}/graphql`, cases)
    expect(refused.data ?? null).toBeNull()
    expect(JSON.stringify(refused)).not.toMatch(/postgres|base_|at Object/)
    expect((await fetch(`${site.url}/`)).status).toBe(500)
    await base.make()
    expect(await ready()).toBe(200)
    expect(await site.ask(cases)).toEqual({ cases: { totalCount: 15 } })
    expect((await fetch(`${site.url}/`)).status).toBe(200)
  },
)

test('a site goes on from where it was killed', async () => {
  await using base = await seededBase('sqlite')
  const env = { DATABASE_URL: base.url }
  await using first = await newSite({ env })
  await first.ask('{ cases { totalCount } }')
  await first.kill()
  await using second = await newSite({ env })

  expect(await second.ask('{ cases { totalCount } }')).toEqual({ cases: { totalCount: 15 } })
  expect(second.output()).not.toContain('Sown')
})

async function ask(url: string, query: string) {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json()
}

function partition<T>(all: T[], fits: (one: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter(one => !fits(one))]
}
