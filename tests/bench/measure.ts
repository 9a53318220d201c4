import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import type { Address } from '../../server/database/database.ts'

/** A server in a process of its own. */
export interface Server extends AsyncDisposable {
  readonly url: string
  /** User and system time of all its threads so far, in milliseconds. */
  cpu(): Promise<number>
}

/** One thing to measure: a server, a path of it, and the bodies to send there; without bodies it is only read. */
export interface Target {
  readonly server: Server
  readonly path: string
  readonly body?: (turn: number) => string
}

export interface Measured {
  /** Server CPU milliseconds per request. */
  readonly cpu: number
  readonly perSecond: number
}

const connections = 10
const cpuProbe = fileURLToPath(new URL('cpu.ts', import.meta.url))
export const isPinned =
  process.platform === 'linux' &&
  availableParallelism() > 1 &&
  spawnSync('taskset', ['-acp', '0', String(process.pid)]).status === 0
let turn = 0

export const startOurs = (address: Address, { examples = false } = {}) =>
  start('server/main.ts', {
    DATABASE_URL: address.kind === 'sqlite' ? `sqlite:${address.file}` : address.url,
    PORT: '0',
    LOG_LEVEL: 'warn',
    EXAMPLES: examples ? 'on' : 'off',
  })

export const startLimits = (address: Address) =>
  start('tests/bench/limits.ts', { BENCH_ADDRESS: JSON.stringify(address) })

/** Starts a server on the second core; the first one is for whoever asks. */
async function start(script: string, environment: NodeJS.ProcessEnv): Promise<Server> {
  const node = [process.execPath, '--import', 'tsx', '--import', cpuProbe, script]
  const [command, ...args] = isPinned ? ['taskset', '-c', '1', ...node] : node
  const child = spawn(command!, args, {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  return {
    url: await addressOf(child),
    cpu: async () => {
      const told = once(child, 'message')
      child.send('cpu')
      const [{ user, system }] = (await told) as [NodeJS.CpuUsage]
      return (user + system) / 1000
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const address = /at (http:\S+)/.exec(line)?.[1]
    if (address) return address
  }
  throw new Error('A server did not start: see above.')
}

export async function ask({ server, path, body }: Target): Promise<string> {
  turn += 1
  const posted = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: body(turn) }
  const response = await fetch(server.url + path, posted)
  return response.text()
}

/**
 * Measures targets in turns, A B A B …, so that what else the machine does meets them alike. Gives the median of the
 * rounds of each.
 */
export async function compare(targets: Target[], rounds: number, seconds: number): Promise<Measured[]> {
  const amounts: number[] = []
  for (const target of targets) {
    // Twice: only code that has run for a while runs at its speed.
    let { perSecond } = await send(target, 100)
    perSecond = (await send(target, amountIn(seconds, perSecond))).perSecond
    amounts.push(amountIn(seconds, perSecond))
  }
  const measured: Measured[][] = targets.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, target] of targets.entries()) measured[index]!.push(await send(target, amounts[index]!))
  }
  return measured.map(each => ({
    cpu: median(each.map(({ cpu }) => cpu)),
    perSecond: median(each.map(({ perSecond }) => perSecond)),
  }))
}

const amountIn = (seconds: number, perSecond: number) => Math.max(50, Math.round(seconds * perSecond))

async function send({ server, path, body }: Target, amount: number): Promise<Measured> {
  const before = await server.cpu()
  const begun = performance.now()
  const result = await autocannon({
    url: server.url + path,
    method: body ? 'POST' : 'GET',
    connections,
    amount,
    sampleInt: 10,
    headers: body ? { 'content-type': 'application/json' } : {},
    requests: [{ setupRequest: request => (body ? { ...request, body: body((turn += 1)) } : request) }],
  })
  const duration = performance.now() - begun
  if (result['2xx'] !== amount)
    throw new Error(`${path}: ${amount - result['2xx']} of ${amount} answers are no answers`)
  return { cpu: ((await server.cpu()) - before) / amount, perSecond: (amount / duration) * 1000 }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
