import { inject } from 'vitest'
import { type Postgresql, type PostgresqlAddress, connectPostgresql } from './postgresql.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresql: PostgresqlAddress | null
  }
}

/** The PostgreSQL of this test run: in the projects `postgresql` and `faults`. */
export function postgresql(): Postgresql {
  const address = inject('postgresql')
  if (!address) throw new Error('No PostgreSQL was started for this test.')
  return connectPostgresql(address)
}
