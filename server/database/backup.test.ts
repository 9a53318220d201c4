import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { newFolder } from '../../tests/harness/folder.ts'
import { emptyDatabase, newDatabase } from '../../tests/harness/world.ts'
import { readConfig } from '../config.ts'
import { examine } from '../doctor.ts'
import { tables } from '../features.ts'
import { keepBackup, writeBackup } from './backup.ts'
import { restoreBackup } from './restore.ts'
import { openDatabase, type Database } from './database.ts'
import { withoutPassword } from './explained.ts'
import { migrate, migrationState } from './migrate.ts'

type Line = [table: string, row: Record<string, unknown>]

test('a backup of a database that is not migrated yet holds what is there', async () => {
  using folder = newFolder()
  await using old = await opened(newDatabase())
  const whole = await backup(old.database, folder.file('whole.jsonl.gz'))
  await old.run('drop table contacts')
  await old.run('alter table cases drop column area')
  await old.run('alter table sources add column shelf text')
  await old.run("update sources set shelf = 'A1'")
  await old.run('create table shelves (id text primary key)')
  await old.run("insert into shelves (id) values ('A1')")
  await old.run('delete from mikro_orm_migrations')
  await old.run("insert into mikro_orm_migrations (name) values ('Migration1')")

  const kept = await backup(old.database, await keepBackup(old.database, folder.path, 'upgrade'), true)
  const expected = whole
    .filter(([table]) => table !== 'contacts')
    .map(([table, row]): Line => {
      const { area: _, ...rest } = row
      return [table, table === 'cases' ? rest : table === 'sources' ? { ...row, shelf: 'A1' } : row]
    })
  expect(whole.some(([table]) => table === 'sources')).toBe(true)
  expect(kept).toEqual([...expected, ['shelves', { id: 'A1' }]])
})

test('a file with names of columns goes in; restoring raises the version above both', async () => {
  using folder = newFolder()
  const file = folder.file('backup.jsonl.gz')
  await using from = await opened(newDatabase())
  const before = await backup(from.database, file)
  const [, knowledge] = before.find(([table]) => table === 'knowledge')!
  const version = knowledge['version'] as number
  await using fresh = await opened(emptyDatabase())
  await migrate(fresh.database)
  let kept = 0
  const keep = async () => void (kept += 1)

  await restoreBackup(fresh.database, file, undefined, keep)
  expect([await fresh.version(), kept]).toEqual([version + 1, 0])
  await fresh.run(`update knowledge set version = ${version + 100}`)
  await restoreBackup(fresh.database, file, undefined, keep)
  expect([await fresh.version(), kept]).toEqual([version + 101, 1])
  const after = await backup(fresh.database, folder.file('after.jsonl.gz'))
  const others = (lines: Line[]) => lines.filter(([table]) => table !== 'knowledge')
  expect(others(after)).toEqual(others(before))
})

test('looking at an empty database makes nothing in it', async () => {
  await using empty = await opened(emptyDatabase())
  const { address } = empty.database
  const state = await migrationState(empty.database)
  expect(state).toMatchObject({ isNew: true, unknown: [] })
  expect(state.pending.length).toBeGreaterThan(0)
  for (const name of state.pending) expect(name).toMatch(/^Migration\d+$/)
  vi.stubEnv('DATABASE_URL', address.kind === 'sqlite' ? `sqlite:${address.file}` : address.url)
  // Vite has one of its own.
  vi.stubEnv('BASE_URL', '')
  const findings = await examine()
  vi.unstubAllEnvs()
  expect(findings.map(({ text }) => text)).toContain('the database is empty: the first start fills it')
  const found =
    address.kind === 'sqlite'
      ? 'select name from sqlite_schema'
      : 'select table_name from information_schema.tables where table_schema = current_schema()'
  expect(await empty.run(found)).toEqual([])
})

test('no password is told', () => {
  expect(withoutPassword('postgres://u:a:b@c/d@host:5432/base')).toBe('postgres://u:…@host:5432/base')
  expect(withoutPassword('postgres://u@x:secret@host/base')).toBe('postgres://u@x:…@host/base')
  expect(withoutPassword('postgres://u@host:5432/base')).toBe('postgres://u@host:5432/base')
  expect(withoutPassword('postgres://host/base?user=u&Password=secret&ssl=1')).toBe(
    'postgres://host/base?user=u&Password=…&ssl=1',
  )
  const wrong = () => readConfig({ DATABASE_URL: 'mysql:u-secret' })
  expect(wrong).toThrow(/^DATABASE_URL must be sqlite:/)
  expect(wrong).not.toThrow(/secret/)
})

/** Opened, and gone at the end of the block. */
async function opened(made: ReturnType<typeof newDatabase>) {
  const { address, remove } = await made
  const database = await openDatabase(address, tables)
  const run = (statement: string) => database.em.getConnection().execute<Record<string, unknown>[]>(statement)
  return {
    database,
    run,
    version: async () => (await run('select version from knowledge'))[0]!['version'],
    [Symbol.asyncDispose]: async () => {
      await database.close()
      await remove()
    },
  }
}

/** Its rows. */
async function backup(database: Database, file: string, isMade = false): Promise<Line[]> {
  if (!isMade) await writeBackup(database, file)
  const [, ...lines] = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
  return lines.map(line => JSON.parse(line) as Line)
}
