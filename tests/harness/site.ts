import { seededBase } from './bases.ts'
import { newFolder } from './folder.ts'
import { startProgram, type Finished, type Program, type Settings } from './program.ts'

/** The whole server as people start it: a process of its own on a free port. */
export interface Site extends Program, AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string
  /** Asks it to stop, as a supervisor does, and waits until it has. */
  stop(): Promise<Finished>
  /** Ends it at once, as a power cut does. */
  kill(): Promise<Finished>
  /** Asks the API and gives the answer’s JSON. Throws when the answer has errors. */
  // oxlint-disable-next-line typescript/no-explicit-any -- answers are compared whole; their type is what is tested
  ask(query: string, variables?: object): Promise<any>
}

/** Starts a site over a copy of the real seeds, or over the DATABASE_URL or DATA_DIR that `env` names. */
export async function newSite({ env = {} }: { env?: Settings } = {}): Promise<Site> {
  const folder = newFolder('site')
  const base = env['DATABASE_URL'] || env['DATA_DIR'] ? undefined : await seededBase('sqlite')
  const own = { PORT: '0', DATA_DIR: folder.path, ...(base && { DATABASE_URL: base.url }) }
  const program = startProgram('server/main.ts', [], { ...own, ...env })
  const ended = (signal: NodeJS.Signals) => {
    program.signal(signal)
    return program.finished
  }
  const remove = async () => {
    await ended('SIGKILL')
    await base?.[Symbol.asyncDispose]()
    folder[Symbol.dispose]()
  }
  try {
    const [, printed] = await program.line(/^Lärdom is at (.+)\n/m)
    // Where BASE_URL is set, that is what it prints.
    const url = env['BASE_URL'] ? (await program.line(/"msg":"Server listening at (http:[^"]+)"/))[1]! : printed!
    return {
      ...program,
      url,
      stop: () => ended('SIGTERM'),
      kill: () => ended('SIGKILL'),
      ask: (query, variables) => ask(url, query, variables),
      [Symbol.asyncDispose]: remove,
    }
  } catch (error) {
    await remove()
    throw error
  }
}

async function ask(url: string, query: string, variables: object = {}) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data: unknown; errors?: { message: string }[] }
  if (errors) throw new Error(errors[0]!.message)
  return data
}
