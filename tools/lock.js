import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const staleMinutes = 20

/**
 * Runs `work` alone: a second process that asks for the same file waits until the first is done.
 * A lock whose owner has died, or which is older than twenty minutes, is taken over.
 * @template T
 * @param {string} file
 * @param {() => T} work
 * @returns {T}
 */
export function alone(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  // Also where the work ends by process.exit, which skips "finally".
  const release = () => rmSync(file, { force: true })
  while (!take(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  process.on('exit', release)
  try {
    return work()
  } finally {
    process.off('exit', release)
    release()
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  }
  if (isStale(file)) rmSync(file, { force: true })
  return false
}

/** @param {string} file */
function isStale(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > staleMinutes * 60_000) return true
    const owner = Number(readFileSync(file, 'utf8'))
    if (owner === 0) return false // taken this very moment, its number not yet written
    if (owner === process.pid) return true
    process.kill(owner, 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}
