import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** The programs are compiled once: most of the time of a start goes there. */
const compiled = { NODE_COMPILE_CACHE: `${root}node_modules/.cache/lardom/compiled` }
/** Nothing but the real seeds, unless a test asks for the example network. */
const realOnly = { EXAMPLES: 'off' }
const shared = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot']

const running = new Set<ChildProcess>()

/** Settings for a program; those of the test run are not passed on. */
export type Settings = Record<string, string>

export interface Finished {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** A program of ours as a process of its own. It does not outlive the test file. */
export interface Program {
  readonly pid: number
  readonly finished: Promise<Finished>
  /** What it has written so far, on both ways out. */
  output(): string
  /** The first line of its standard output that fits, as soon as it is there. Fails when the program ends before. */
  line(pattern: RegExp): Promise<RegExpExecArray>
  signal(signal: NodeJS.Signals): void
  /** Stops reading what it writes, as `head` does. */
  closeOutput(): void
}

/** Ends those that still run. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** Starts `server/main.ts`, `server/cli.ts` or another script as people do, from the root of the project. */
export function startProgram(script: string, words: string[] = [], settings: Settings = {}): Program {
  return startCommand(process.execPath, ['--import', 'tsx', script, ...words], settings)
}

/** Starts any command from the root of the project. */
export function startCommand(command: string, words: string[], settings: Settings = {}): Program {
  const kept = Object.fromEntries(shared.flatMap(name => (process.env[name] ? [[name, process.env[name]]] : [])))
  const child = spawn(command, words, {
    cwd: root,
    env: { ...kept, ...compiled, ...realOnly, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let stdout = ''
  let stderr = ''
  const listeners = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', part => {
    stdout += part
    for (const listen of listeners) listen()
  })
  child.stderr.setEncoding('utf8').on('data', part => (stderr += part))
  const finished = new Promise<Finished>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal, stdout, stderr })
    })
  })
  const output = () => stdout + stderr
  return {
    pid: child.pid!,
    finished,
    output,
    line: pattern =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(stdout)
          if (!found) return
          listeners.delete(look)
          resolve(found)
        }
        listeners.add(look)
        look()
        finished.then(() => reject(new Error(`${words.join(' ')} ended without ${pattern}:\n${output()}`)), reject)
      }),
    signal: signal => child.kill(signal),
    closeOutput: () => child.stdout.destroy(),
  }
}

/** Runs an operator command to its end. */
export function lardom(words: string[], settings: Settings = {}): Promise<Finished> {
  return startProgram('server/cli.ts', words, settings).finished
}
