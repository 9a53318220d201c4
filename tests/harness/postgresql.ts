import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { embeddedBinaries } from './postgresql.keeper.ts'

/** What a test process must know to use the server: plain data, so that it can be handed between processes. */
export interface PostgresqlAddress {
  serverUrl: string
  /** Stands before every database name, so that two runs on one server never meet. */
  run: string
}

export interface Postgresql {
  url(databaseName: string): string
  /** Copies `template` when one is given; nobody may be connected to it then. */
  createDatabase(name: string, template?: string): Promise<void>
  dropDatabase(name: string): Promise<void>
}

export interface StartedPostgresql extends Postgresql {
  address: PostgresqlAddress
  stop(): Promise<void>
}

/** Whether this machine can run PostgreSQL at all; tests that need it are skipped for a person and fail in CI. */
export function hasPostgresql(): boolean {
  return Boolean(process.env.LARDOM_TEST_POSTGRES_URL) || embeddedBinaries() !== undefined
}

/** Starts a PostgreSQL of its own, or uses the server that LARDOM_TEST_POSTGRES_URL names. */
export async function startPostgresql(): Promise<StartedPostgresql> {
  const run = `lardom_test_${randomBytes(4).toString('hex')}_`
  const given = process.env.LARDOM_TEST_POSTGRES_URL
  if (given) {
    const address = { serverUrl: given, run }
    return { ...connectPostgresql(address), address, stop: () => dropAll(address) }
  }

  // A keeper owns the server and removes it when its standard input closes: also when we are killed.
  const keeper = spawn(process.execPath, [fileURLToPath(new URL('postgresql.keeper.ts', import.meta.url))], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true, // out of reach of Ctrl-C, which would end it before it has tidied up
  })
  const address = { serverUrl: await urlFrom(keeper), run }
  keeper.unref()
  const stop = async () => {
    const gone = once(keeper, 'exit')
    keeper.ref()
    keeper.stdin.end()
    await gone
  }
  return { ...connectPostgresql(address), address, stop }
}

/** The databases of a server that another process started. */
export function connectPostgresql({ serverUrl, run }: PostgresqlAddress): Postgresql {
  const nameFor = (name: string) => {
    if (!/^\w{1,40}$/.test(name)) throw new Error(`"${name}" is no name for a test database: use 1–40 of a–z, 0–9, _.`)
    return run + name.toLowerCase()
  }
  const url = (name: string) => Object.assign(new URL(serverUrl), { pathname: `/${nameFor(name)}` }).href

  return {
    url,
    async createDatabase(name, template) {
      // Copying files takes half the time of writing them to the log, which is for databases that are in use.
      const copied = template ? ` template ${nameFor(template)} strategy file_copy` : ''
      await asAdministrator(serverUrl, server => server.query(`create database ${nameFor(name)}${copied}`))
    },
    async dropDatabase(name) {
      const statement = `drop database if exists ${nameFor(name)} with (force)`
      await asAdministrator(serverUrl, server => server.query(statement))
    },
  }
}

async function dropAll({ serverUrl, run }: PostgresqlAddress) {
  await asAdministrator(serverUrl, async server => {
    const { rows } = await server.query('select datname from pg_database where starts_with(datname, $1)', [run])
    for (const { datname } of rows) await server.query(`drop database if exists ${datname} with (force)`)
  })
}

async function asAdministrator(serverUrl: string, work: (server: pg.Client) => Promise<unknown>) {
  const server = new pg.Client({ connectionString: serverUrl })
  await server.connect()
  try {
    await work(server)
  } finally {
    await server.end()
  }
}

async function urlFrom(keeper: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: keeper.stdout! })) {
    if (line.startsWith('postgres:')) return line
  }
  throw new Error(
    'PostgreSQL for the tests did not start: see above. LARDOM_TEST_POSTGRES_URL may name another server.',
  )
}
