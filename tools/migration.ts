// Writes the next migration for both databases from the difference between the tables and what the migrations so far make.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, type Address } from '../server/database/database.ts'
import { tables } from '../server/features.ts'
import { startPostgresql } from '../tests/harness/postgresql.ts'

// A backup of one database is restored into the other only when both stand at the same migration.
const name = `Migration${new Date().toISOString().replaceAll(/\D|\d{3}Z$/g, '')}`

async function write(address: Address) {
  const database = await openDatabase(address, tables)
  const migrations = database.orm.config.get('migrations')
  database.orm.config.set('migrations', { ...migrations, fileName: () => name })
  await database.orm.migrator.up()
  const { fileName } = await database.orm.migrator.create()
  console.log(`${address.kind}: ${fileName || 'no difference'}`)
  await database.close()
}

const folder = mkdtempSync(join(tmpdir(), 'lardom-migration-'))
const postgresql = await startPostgresql()
try {
  await postgresql.createDatabase('migration')
  await write({ kind: 'sqlite', file: join(folder, 'migration.sqlite') })
  await write({ kind: 'postgresql', url: postgresql.url('migration') })
} finally {
  await postgresql.stop()
  rmSync(folder, { recursive: true })
}
