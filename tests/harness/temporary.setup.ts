import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

/** A folder for all that the tests of a project write; what a test that failed has left there goes with it. */
export default function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'lardom-tests-'))
  // Programs that tests start as another user look into it too.
  chmodSync(folder, 0o755)
  project.provide('temporaryFolder', folder)
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
