// Runs all checks, goes on after one that fails, and ends with a line of sums. Words after -- pick tests:
// `npm test -- server/case`, `npm test -- --project sqlite`; types, lint and format are left out then.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const checkPages = 'svelte-kit sync && gql.tada generate-output && svelte-check --fail-on-warnings --output human'
const picked = process.argv.slice(2)
const sums = { passed: 0, failed: 0, skipped: 0 }
let running: ChildProcess | undefined
let stopped = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopped = true
    running?.kill(signal)
  })
}

if (picked.length === 0) {
  await step('types of the pages', checkPages, 'client')
  // After those, which write the types of the schema that tests of pages use.
  await step('types', 'tsc --noEmit')
  await step('lint', 'oxlint --deny-warnings')
  await step('format', 'prettier --check --log-level warn .')
}
await tests()

const skipped = sums.skipped > 0 ? `, ${sums.skipped} skipped` : ''
console.log(`${sums.passed} passed, ${sums.failed} failed${skipped}`)
process.exitCode = stopped || sums.failed > 0 || sums.passed === 0 ? 1 : 0

async function step(name: string, command: string, folder = '.') {
  if (stopped) return
  const begun = performance.now()
  const { status, output } = await run(command, [], folder, 'pipe')
  const duration = `${((performance.now() - begun) / 1000).toFixed(1)} s`
  sums[status === 0 ? 'passed' : 'failed']++
  console.log(status === 0 ? `✓ ${name} (${duration})` : `✗ ${name} (${duration}): ${command}\n${output.trim()}\n`)
}

async function tests() {
  if (stopped) return
  const folder = mkdtempSync(join(tmpdir(), 'lardom-test-'))
  const report = join(folder, 'report.json')
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  try {
    const { status } = await run(process.execPath, [vitest, ...options, ...picked], '.', 'inherit')
    count(status, report)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A file that does not even load, or an error outside all tests, counts as one that failed. */
function count(status: number, report: string) {
  const before = sums.failed
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    const unloaded = result.testResults.filter(
      (file: { status: string; assertionResults: { status: string }[] }) =>
        file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
    )
    sums.passed += result.numPassedTests
    sums.failed += result.numFailedTests + unloaded.length
    sums.skipped += result.numPendingTests + result.numTodoTests
  } catch {
    console.error('vitest left no report.')
  }
  if (status !== 0 && sums.failed === before) sums.failed++
}

function run(command: string, args: string[], folder: string, stdio: 'pipe' | 'inherit') {
  // Our own Node and tools first, also when this was not started by npm.
  const env = { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH }
  return new Promise<{ status: number; output: string }>(resolve => {
    const shell = args.length === 0
    const child = spawn(command, args, { cwd: join(root, folder), env, shell, stdio: ['ignore', stdio, stdio] })
    running = child
    let output = ''
    child.stdout?.on('data', part => (output += part))
    child.stderr?.on('data', part => (output += part))
    child.on('close', code => resolve({ status: code ?? 1, output }))
  })
}
