import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { examine } from '../../server/doctor.ts'
import { kinds, seededBase, type Base } from '../harness/bases.ts'
import { newFolder } from '../harness/folder.ts'
import { lardom, startCommand, startProgram, type Settings } from '../harness/program.ts'

afterEach(() => void vi.unstubAllEnvs())

const start = (settings: Settings) => startProgram('server/main.ts', [], { PORT: '0', ...settings }).finished

/** What a start that is refused says: words alone, and nothing on standard output. */
async function refusal(settings: Settings): Promise<string> {
  const { code, stdout, stderr } = await start(settings)
  expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: expect.not.stringMatching(/^\s+at /m) })
  return stderr
}

/** What the doctor finds to be wrong. */
async function diagnosis(settings: Settings): Promise<string> {
  // The test runner has a BASE_URL of its own.
  for (const [name, value] of Object.entries({ BASE_URL: '', ...settings })) vi.stubEnv(name, value)
  const found = await examine()
  return found.flatMap(({ state, text }) => (state === 'wrong' ? [text] : [])).join('\n')
}

const wrongSettings: [string, string, RegExp][] = [
  ['PORT', 'abc', /^PORT is "abc": it must be a whole number from 0 to 65535$/],
  ['PORT', '-1', /a whole number from 0 to 65535$/],
  ['PORT', '1.5', /a whole number from 0 to 65535$/],
  ['PORT', '65536', /a whole number from 0 to 65535$/],
  ['BASE_URL', 'lardom.example.se', /an address such as https:\/\/lardom\.example\.se$/],
  ['BASE_URL', 'ftp://lardom.example.se', /an address such as/],
  ['DATABASE_URL', 'mysql://localhost/lardom', /sqlite:<path to a file> or postgres:\/\/user@host\/database$/],
  ['DATABASE_URL', 'sqlite:', /sqlite:<path to a file> or/],
  ['DATABASE_URL', 'postgres://localhost', /or postgres:\/\/user@host\/database$/],
  ['DATABASE_URL', 'postgres://[', /or postgres:\/\/user@host\/database$/],
  ['DATABASE_URL', 'postgres://u:secret%ZZ@localhost/lardom', /^DATABASE_URL must be sqlite:/],
  ['EXAMPLES', 'yes', /^EXAMPLES is "yes": it must be on or off$/],
  ['OPERATOR_NAME', 'x'.repeat(201), /at most 200 characters$/],
  ['OPERATOR_EMAIL', 'nobody', /an e-mail address$/],
  ['LOG_LEVEL', 'loud', /fatal, error, warn, info, debug or silent$/],
]

test.each(wrongSettings)('a wrong %s (%s) is named, with what it must be', (name, value, words) => {
  expect(() => readConfig({ [name]: value })).toThrow(words)
})

test('a start with wrong settings names them all at once, and the doctor too', async () => {
  const settings = Object.fromEntries(wrongSettings.map(([name, value]) => [name, value]))
  const told = await refusal(settings)

  const names = told.split('\n').map(line => /^(\w+) (?:is|must) /.exec(line)?.[1])
  expect(new Set(names)).toEqual(new Set([...Object.keys(settings), undefined]))
  expect(told).not.toContain('secret')
  expect(`${await diagnosis(settings)}\n`).toBe(told)
})

test('an address that cannot be listened on is named', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  await using base = await seededBase('sqlite')
  const settings = { DATABASE_URL: base.url }
  const told = await Promise.all([
    refusal({ ...settings, PORT: String(port) }),
    refusal({ ...settings, HOST: '203.0.113.7' }),
    refusal({ ...settings, HOST: 'nowhere.invalid' }),
  ])
  taken.close()

  expect(told).toEqual([
    `Port ${port} is taken: stop the other program, or start with PORT=<another>.\n`,
    'HOST is "203.0.113.7": that is no address of this machine.\n',
    'HOST is "nowhere.invalid": there is no such address.\n',
  ])
})

test('what cannot be a database is refused, and the doctor says the same', async () => {
  using folder = newFolder()
  const file = folder.file('text')
  writeFileSync(file, 'Detta är ingen databas, men den är lång nog för att kunna vara en. '.repeat(20))
  mkdirSync(folder.file('folder'))
  const cases: [string, RegExp][] = [
    [`sqlite:${file}`, /is no SQLite database/],
    [`sqlite:${folder.file('folder')}`, /cannot be opened: does the folder exist/],
    [`sqlite:${file}/lardom.sqlite`, /cannot be opened: a part of its path is no folder/],
    ['postgres://user:secret@127.0.0.1:1/lardom', /127\.0\.0\.1:1\/lardom does not answer: is the server running/],
    ['postgres://user@nowhere.invalid/lardom', /is at an address that does not exist/],
    ['postgres://user@%2Fnowhere/lardom', /does not answer: there is no socket at this address/],
  ]
  // The doctor looks at each; a start is the slow way to be told the same.
  const [ofSqlite, ofPostgresql] = await Promise.all([0, 3].map(at => refusal({ DATABASE_URL: cases[at]![0] })))
  const examined: string[] = []
  for (const [url] of cases) examined.push(`${await diagnosis({ DATABASE_URL: url })}\n`)

  for (const [index, [, words]] of cases.entries()) expect(examined[index]).toMatch(words)
  expect(examined.join()).not.toContain('secret')
  expect([ofSqlite, ofPostgresql]).toEqual([examined[0], examined[3]])
})

test.skipIf(!kinds.includes('postgresql'))('a PostgreSQL without that database is refused', async () => {
  await using base = await seededBase('postgresql')
  const DATABASE_URL = base.url.replace(/base_\d+_\d+$/, 'missing')

  expect(await refusal({ DATABASE_URL })).toMatch(/missing does not exist on the server: create it first/)
  expect(await diagnosis({ DATABASE_URL })).toMatch(/does not exist on the server/)
})

describe.each(kinds)('a %s that is newer than this version', kind => {
  test('is refused by the start and by every command, and is left as it was', async () => {
    await using base = await seededBase(kind)
    const DATABASE_URL = base.url
    await base.rows("insert into mikro_orm_migrations (name) values ('Migration29990101000000')")
    const [started, ...done] = await Promise.all([
      refusal({ DATABASE_URL }),
      lardom(['migrate'], { DATABASE_URL }),
      lardom(['export', 'case', 'sundsvall-skonsmomodellen'], { DATABASE_URL }),
    ])

    expect(started).toMatch(/newer than this version of Lärdom \(it has Migration29990101000000\): start the newer/)
    for (const { code, stdout, stderr } of done) {
      expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: started })
    }
    expect(await diagnosis({ DATABASE_URL })).toMatch(/newer than this version: it has Migration29990101000000/)
  })
})

test('a database that another program has locked is told of, and reading goes on where it can', async () => {
  await using reading = await seededBase('sqlite')
  await using closed = await seededBase('sqlite')
  using writer = locked(reading, 'begin exclusive')
  using owner = locked(closed, 'pragma locking_mode = exclusive; begin exclusive')
  const env = (base: Base) => ({ DATABASE_URL: base.url })
  const [exported, imported, started, examined] = await Promise.all([
    lardom(['export', 'case', 'sundsvall-skonsmomodellen'], env(reading)),
    lardom(['import', 'case', 'seeds/cases/sundsvall-skonsmomodellen.yaml'], env(reading)),
    refusal(env(closed)),
    lardom(['doctor'], env(closed)),
  ])

  const words = /is locked by another program: stop that one, or wait until it is done \(SQLITE_BUSY\)\n$/
  expect([writer.inTransaction, owner.inTransaction]).toEqual([true, true])
  expect(exported).toMatchObject({ code: 0, stderr: '' })
  expect(imported).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(words) })
  expect(started).toMatch(words)
  expect(examined).toMatchObject({ code: 1, stdout: expect.stringMatching(/^wrong .* is locked by another program/m) })
})

// Root may write to everything, so it looks as nobody would: where nobody can read the project.
const isRoot = process.getuid?.() === 0
const asNobody = 'data:text/javascript,process.setgid(65534);process.setuid(65534)'

test.skipIf(isRoot && !isOpen(import.meta.dirname))('a file or folder that cannot be written is told of', async () => {
  await using base = await seededBase('sqlite')
  const folder = dirname(base.file)
  using temporary = newFolder()
  chmodSync(temporary.path, 0o777)
  chmodSync(base.file, 0o444)
  chmodSync(folder, 0o755)
  const words = ['--import', 'tsx', ...(isRoot ? ['--import', asNobody] : []), 'server/main.ts']
  const settings = { DATABASE_URL: base.url, PORT: '0', TMPDIR: temporary.path }
  const { code, stdout, stderr } = await startCommand(process.execPath, words, settings).finished

  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(
    /^The database .* is read-only: let this user write to the file and to its folder \(EACCES\)\n$/,
  )
})

function locked(base: Base, statements: string): Disposable & { inTransaction: boolean } {
  const connection = new Sqlite(base.file)
  connection.exec(statements)
  return Object.assign(connection, { [Symbol.dispose]: () => void connection.close() })
}

function isOpen(path: string): boolean {
  return (statSync(path).mode & 0o001) !== 0 && (path === dirname(path) || isOpen(dirname(path)))
}
