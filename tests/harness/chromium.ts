import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type LaunchOptions, chromium } from 'playwright-core'
import { alone } from '../../tools/lock.js'

const cache = fileURLToPath(new URL('../../node_modules/.cache/lardom', import.meta.url))
const quiet = [
  '--no-sandbox', // the sandbox needs rights that containers seldom have; only our own pages are opened
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
]

/** Whether this machine can run Chromium at all; tests that need it are skipped for a person and fail in CI. */
export function hasChromium(): boolean {
  return Boolean(process.env.LARDOM_TEST_CHROMIUM) || (process.platform === 'linux' && process.arch === 'x64')
}

/** Starts Chromium: the program that LARDOM_TEST_CHROMIUM names, or else the one from npm. Close it when done. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = findChromium()
  const args = [...quiet, ...(options.args ?? [])]
  return chromium.launch({ ...options, executablePath, env: { ...process.env, ...env }, args })
}

/** The same program as a process that any tool may drive through a port, with a profile of its own in the folder. */
export function spawnChromium(port: number, folder: string): ChildProcess {
  const { executablePath, env } = findChromium()
  const driven = ['--headless', `--remote-debugging-port=${port}`, `--user-data-dir=${folder}`, 'about:blank']
  return spawn(executablePath, [...quiet, ...driven], { env: { ...process.env, ...env }, stdio: 'ignore' })
}

function findChromium(): { executablePath: string; env: Record<string, string> } {
  const given = process.env.LARDOM_TEST_CHROMIUM
  if (given) return { executablePath: given, env: {} }
  if (!hasChromium()) throw new Error('npm has no Chromium for this platform: let LARDOM_TEST_CHROMIUM name one.')

  const folder = unpacked()
  const executablePath = join(folder, 'chromium')
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  const runsAsItIs = spawnSync(executablePath, ['--version']).status === 0
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { executablePath, env: runsAsItIs ? fonts : { ...fonts, LD_LIBRARY_PATH: libraries } }
}

/** The folder of the browser, its libraries and a font: unpacked once per version, some 200 MB. */
function unpacked(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = dirname(dirname(dirname(entry)))
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) alone(`${folder}.lock`, () => existsSync(folder) || unpack(join(home, 'bin'), folder))
  return folder
}

function unpack(archives: string, folder: string) {
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })

  // The package unpacks into the temporary folder, whatever lies there already: so it gets one of its own.
  const script = `import { inflate } from '@sparticuz/chromium'
    await Promise.all(process.argv.slice(1).map(archive => inflate(archive)))`
  const files = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map(name => join(archives, name))
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, ...files], {
    cwd: dirname(fileURLToPath(import.meta.url)),
    env: { ...process.env, TMPDIR: unfinished },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Chromium could not be unpacked: ${stderr}`)

  // The machine's own fonts if it has any, and the one that comes along where it has none.
  writeFileSync(
    join(unfinished, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>\n`,
  )
  renameSync(unfinished, folder)
}
