import { connect, type Socket } from 'node:net'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { kinds, seededBase } from '../harness/bases.ts'
import { newSite, type Site } from '../harness/site.ts'

const cycles = process.env['LONG'] ? 25 : 2
const question = JSON.stringify({ query: '{ cases { totalCount nodes { title insights { nodes { text } } } } }' })

describe.each(kinds)('a server on %s that is told to stop', kind => {
  test('answers what it has begun, halves nothing and ends well', async () => {
    await using base = await seededBase(kind)
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      await using site = await newSite({ env: { DATABASE_URL: base.url } })
      const readers = Array.from({ length: 8 }, (_, index) => read(site, index))
      await Promise.all(readers.map(reader => reader.begun))
      const stopped = await site.stop()
      const answers = (await Promise.all(readers.map(reader => reader.ended))).flat()

      expect(stopped).toMatchObject({ code: 0, signal: null, stderr: '' })
      expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([])
      const log = site.output().split('\n')
      const ids = (message: string) => log.flatMap(line => (line.includes(message) ? JSON.parse(line).reqId : []))
      expect(ids('incoming request').length).toBeGreaterThan(readers.length)
      expect(new Set(ids('request completed'))).toEqual(new Set(ids('incoming request')))
    }
  })

  test('waits for a question that is still being asked', async () => {
    await using base = await seededBase(kind)
    await using site = await newSite({ env: { DATABASE_URL: base.url } })
    const asking = await connected(site)
    const idle = await connected(site)
    const head = `POST /graphql HTTP/1.1\r\nHost: lardom\r\nContent-Type: application/json\r\nContent-Length: ${question.length}`
    asking.write(`${head}\r\n\r\n${question.slice(0, 20)}`)
    await site.line(/incoming request/)
    const answer = everything(asking)
    const stopping = site.stop()
    await refusing(site)
    asking.write(question.slice(20))

    const [top, body] = (await answer).split('\r\n\r\n')
    expect(top).toMatch(/^HTTP\/1.1 200 OK/)
    expect(JSON.parse(body!).data.cases.totalCount).toBe(15)
    expect(await stopping).toMatchObject({ code: 0, signal: null })
    idle.destroy()
  })
})

test('a server that is told to stop twice stops once and well', async () => {
  await using site = await newSite()
  const [first] = await Promise.all([site.stop(), site.stop()])
  expect(first).toMatchObject({ code: 0, signal: null })
})

/** Asks one thing after another until nobody answers; `begun` when the first answer is there. */
function read(site: Site, index: number) {
  const begun = Promise.withResolvers<void>()
  const answers: { status: number }[] = []
  const ask = async () => {
    for (;;) {
      let answer: Response
      try {
        answer =
          index % 2
            ? await fetch(`${site.url}/fall/sundsvall-skonsmomodellen.json`)
            : await fetch(`${site.url}/graphql`, {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: question.replace('{ cases', `{ __typename a${answers.length}: cases`),
              })
      } catch {
        return answers
      }
      // An answer that has begun ends: this throws when it is cut off.
      await answer.arrayBuffer()
      answers.push({ status: answer.status })
      begun.resolve()
    }
  }
  return { begun: begun.promise, ended: ask() }
}

async function connected(site: Site): Promise<Socket> {
  const { hostname, port } = new URL(site.url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  return socket
}

async function everything(socket: Socket): Promise<string> {
  let text = ''
  for await (const part of socket.setEncoding('utf8')) text += part
  return text
}

/** As soon as it takes no new connections. */
async function refusing(site: Site): Promise<void> {
  for (;;) {
    try {
      ;(await connected(site)).destroy()
    } catch {
      return
    }
  }
}
