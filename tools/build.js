// Builds the pages (client/ → client/build) when their sources have changed since the last time.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './lock.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const client = join(root, 'client')
const stamp = join(client, 'build', '.stamp')
const made = /^(build|\.svelte-kit|node_modules)$|\.d\.ts$|\.test\.ts$/

const hash = hashOfSources()
if (!isBuilt()) alone(join(root, '.cache', 'build.lock'), () => isBuilt() || build())

function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
}

function hashOfSources() {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', 'schema.graphql'].map(name => join(root, name)).concat(filesIn(client))) {
    if (existsSync(file)) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => !made.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
}

function build() {
  const begun = performance.now()
  rmSync(stamp, { force: true })
  for (const command of ['svelte-kit sync', 'vite build --logLevel warn']) {
    const { status, stdout, stderr } = spawnSync(command, {
      cwd: client,
      shell: true,
      encoding: 'utf8',
      // A test runner's NODE_ENV would give slow pages with development code in them.
      env: { ...process.env, NODE_ENV: 'production', PATH: binaries() },
    })
    if (status !== 0) {
      console.error(`${stdout}${stderr}Building the pages failed: "${command}" in client/.`)
      process.exit(1)
    }
  }
  writeFileSync(stamp, hash)
  console.error(`Built the pages in ${((performance.now() - begun) / 1000).toFixed(1)} s.`)
}

function binaries() {
  return join(root, 'node_modules', '.bin') + delimiter + process.env.PATH
}
