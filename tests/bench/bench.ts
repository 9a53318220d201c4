// Server CPU per request and requests per second beside two limits, as Markdown. See "Speed" in README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Address } from '../../server/database/database.ts'
import { startPostgresql, type StartedPostgresql } from '../harness/postgresql.ts'
import { fill } from './fill.ts'
import { ask, compare, isPinned, startLimits, startOurs, type Server, type Target } from './measure.ts'
import { benchPages } from './pages.ts'
import { bodyOf, deepCase, listed, pageOf, type Question } from './questions.ts'
import { heading, row } from './table.ts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, database: { type: 'string', default: 'sqlite' } },
})
if (!['sqlite', 'postgresql'].includes(options.database)) throw new Error('--database takes sqlite or postgresql')
const { small, large, rounds, seconds, page } = options.quick
  ? { small: 200, large: 2000, rounds: 3, seconds: 0.4, page: 80 }
  : { small: 200, large: 50_000, rounds: 5, seconds: 1, page: 2000 }

const folder = mkdtempSync(join(tmpdir(), 'lardom-bench-'))
const postgresql = options.database === 'postgresql' ? await startPostgresql() : null
try {
  const [few, many] = [await base(small, postgresql), await base(large, postgresql)]
  await bench(few, many)
  // A newcomer's base: the real cases and the example network, which the synthetic ones would stand in the way of.
  await using site = await startOurs(await newBase('pages', postgresql), { examples: true })
  await benchPages(site, rounds, seconds)
} finally {
  await postgresql?.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function base(cases: number, server: StartedPostgresql | null): Promise<Address> {
  const begun = performance.now()
  const address = await newBase(String(cases), server)
  await fill(address, cases)
  console.error(`Filled a base with ${cases} synthetic cases in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  return address
}

async function newBase(name: string, server: StartedPostgresql | null): Promise<Address> {
  await server?.createDatabase(`bench_${name}`)
  return server
    ? { kind: 'postgresql', url: server.url(`bench_${name}`) }
    : { kind: 'sqlite', file: join(folder, `${name}.sqlite`) }
}

async function bench(smallBase: Address, largeBase: Address): Promise<void> {
  await using ours = await startOurs(largeBase)
  await using limits = await startLimits(largeBase)
  const questions = [
    listed(null),
    deepCase(large),
    pageOf(10, 'page of about 200 things'),
    pageOf(50, 'page of about 1,000 things'),
  ]
  console.log(`## Beside the limits (${options.database}, ${large} cases, ${isPinned ? '' : 'not '}pinned)\n`)
  console.log('Limit of an uncached answer: bare `node:http`, a prepared statement per level, `JSON.stringify`.')
  console.log('Limit of a cached answer: bare `node:http` that sends a buffer. CPU is that of the server’s process')
  console.log('alone, not of the one who asks, nor of PostgreSQL.\n')
  heading(['question', 'ours ms', 'limit ms', 'ratio', 'aim', '', 'ours req/s', 'limit req/s'])
  for (const question of questions) {
    const size = await sameAnswer(ours, limits, question)
    const uncached = [asked(ours, '/graphql', question, true), asked(limits, `/${question.name}`, question, true)]
    row(`${question.title}, ${size}, uncached`, await compare(uncached, rounds, seconds), 5)
    const cached = [asked(ours, '/graphql', question, false), asked(limits, `/kept/${question.name}`, question, false)]
    row(`${question.title}, cached`, await compare(cached, rounds, seconds), 3)
  }

  await using few = await startOurs(smallBase)
  console.log('\n## Flat in the size of the base and in the place in a list (ours, uncached)\n')
  heading(['question', `ms`, 'compared ms', 'ratio', 'aim', '', 'req/s', 'compared req/s'])
  for (const [index, question] of questions.entries()) {
    const fewer = index === 1 ? deepCase(small) : question
    const targets = [asked(ours, '/graphql', question, true), asked(few, '/graphql', fewer, true)]
    row(`${question.title}: ${large} cases against ${small}`, await compare(targets, rounds, seconds), 1.5)
  }
  const far = listed(await cursorBefore(ours, page))
  const places = [asked(ours, '/graphql', far, true), asked(ours, '/graphql', listed(null), true)]
  row(`list of 20 cases: page ${page} against page 1`, await compare(places, rounds, seconds), 1.5)
}

function asked(server: Server, path: string, question: Question, isNew: boolean): Target {
  return { server, path, body: turn => bodyOf(question, turn, isNew) }
}

/** Throws unless both servers answer with the same bytes as `data`; gives their size. */
async function sameAnswer(ours: Server, limits: Server, question: Question): Promise<string> {
  for (const turn of [0, 1, 2]) {
    const body = () => bodyOf(question, turn, true)
    const [answer, least] = [
      await ask({ server: ours, path: '/graphql', body }),
      await ask({ server: limits, path: `/${question.name}`, body }),
    ]
    if (!answer.startsWith(least.slice(0, -1))) {
      const at = [...least].findIndex((letter, index) => letter !== answer[index])
      const around = [answer, least].map(text => text.slice(Math.max(0, at - 60), at + 60))
      throw new Error(`The answers differ at ${at}:\n${around.join('\n')}`)
    }
    if (turn === 2) return `${Math.round(Buffer.byteLength(least) / 1024)} kB`
  }
  throw new Error('never here')
}

/** The cursor at which the page with this number begins, by walking there. */
async function cursorBefore(server: Server, page: number): Promise<string> {
  let after: string | null = null
  for (let left = (page - 1) * 20; left > 0; left -= 100) {
    const question: Question = { ...listed(after), variables: () => ({ first: Math.min(left, 100), after }) }
    const answer = JSON.parse(await ask(asked(server, '/graphql', question, true)))
    after = answer.data.cases.pageInfo.endCursor as string
  }
  return after!
}
