import type { TestProject } from 'vitest/node'
import { type StartedPostgresql, hasPostgresql, startPostgresql } from './postgresql.ts'

interface Shared {
  users: number
  server?: Promise<StartedPostgresql | null>
}

// Every project loads this file anew; the server is one for them all.
const key = Symbol.for('lardom.tests.postgresql')
const shared: Shared = ((globalThis as Record<symbol, unknown>)[key] ??= { users: 0 }) as Shared

/** Starts PostgreSQL once for the whole run, and tells the tests where; `null` fails or skips them, not the others. */
export default async function setup(project: TestProject) {
  shared.users++
  const server = await (shared.server ??= start())
  project.provide('postgresql', server?.address ?? null)
  return async () => {
    if (--shared.users === 0) await server?.stop()
  }
}

async function start() {
  if (!hasPostgresql()) {
    console.warn('\n*** No PostgreSQL for this platform. Let LARDOM_TEST_POSTGRES_URL name a server. ***\n')
    return null
  }
  return startPostgresql().catch((error: unknown) => {
    console.error(error)
    return null
  })
}
