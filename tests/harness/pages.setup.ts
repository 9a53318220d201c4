import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    pagesAreBuilt: boolean
  }
}

const key = Symbol.for('lardom.tests.pages')
const shared = globalThis as { [key]?: boolean }

/** Builds the pages, if they have changed, before tests that look at them: once, however many projects ask. */
export default function setup(project: TestProject) {
  project.provide('pagesAreBuilt', (shared[key] ??= build()))
}

function build() {
  const script = fileURLToPath(new URL('../../tools/build.js', import.meta.url))
  const { status } = spawnSync(process.execPath, [script], { stdio: 'inherit' })
  return status === 0
}
