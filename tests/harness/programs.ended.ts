import { afterAll } from 'vitest'
import { endPrograms } from './program.ts'

// A test that failed or took too long may have left some running.
afterAll(endPrograms)
