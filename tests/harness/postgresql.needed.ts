import { beforeEach, inject } from 'vitest'
import { hasPostgresql } from './postgresql.ts'

// A machine that cannot run it skips these tests, unless it is the one that decides.
const mayBeSkipped = !hasPostgresql() && !process.env.CI

beforeEach(({ skip }) => {
  if (inject('postgresql')) return
  skip(mayBeSkipped, 'PostgreSQL does not run on this platform')
  throw new Error('PostgreSQL was not started: its words stand at the top of this run.')
})
