import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { writeBackup } from '../../server/database/backup.ts'
import { restoreBackup } from '../../server/database/restore.ts'
import { OperatorError } from '../../server/database/operatorError.ts'
import { emptyBase, kinds, seededBase, type Base } from '../harness/bases.ts'
import { newFolder, type Folder } from '../harness/folder.ts'
import { lardom, startProgram } from '../harness/program.ts'
import { newSite } from '../harness/site.ts'
import { opened } from './opened.ts'
import { faultsIn, publishings } from './whole.ts'

describe.concurrent.each(kinds)('a backup of %s', kind => {
  test('that is made while people publish and read restores to one moment, on both databases', async () => {
    using folder = newFolder()
    await using base = await seededBase(kind)
    await using targets = await emptyBases()
    await using site = await newSite({ env: { DATABASE_URL: base.url, LOG_LEVEL: 'warn' } })
    const seeded = await publishings(base)
    const importing = startProgram('tests/faults/importing.ts', ['1', '20', '1'], { DATABASE_URL: base.url })
    await importing.line(/^published exempel-20 /m)
    let reading = true
    const reads = read()
    const file = folder.file('under-load.jsonl.gz')
    await backup(base, file)
    const meanwhile = await publishings(base)
    importing.signal('SIGKILL')
    await importing.finished
    reading = false

    expect(await reads).toBeGreaterThan(0)
    const moved = targets.all.map(async target => {
      await restore(target, file)
      const restored = await publishings(target)
      // Restoring adds one, as every change does.
      const version = restored.version - 1
      expect(version).toBeGreaterThan(seeded.version)
      expect(version).toBeLessThanOrEqual(meanwhile.version)
      expect(restored.revisions - seeded.revisions).toBe(version - seeded.version)
      expect(await faultsIn(target)).toEqual([])
      expect(withoutVersion(await contentOf(target, folder))).toEqual(withoutVersion(contentIn(file)))
      expect(await exported(target, folder)).toEqual(await publishedIn(base, target))
    })
    await Promise.all(moved)

    async function read() {
      let count = 0
      while (reading) {
        const { cases } = await site.ask('{ cases(filter: { examples: INCLUDE }) { totalCount nodes { title } } }')
        expect(cases.totalCount).toBeGreaterThanOrEqual(15)
        count += 1
      }
      return count
    }
  })

  test('that is damaged, cut off, foreign or of another version changes nothing', async () => {
    using folder = newFolder()
    await using base = await seededBase(kind)
    const good = folder.file('good.jsonl.gz')
    await opened(base, database => writeBackup(database, good))
    const whole = readFileSync(good)
    const [header, ...lines] = gunzipSync(whole).toString().split('\n')
    const packed = (...texts: string[]) => gzipSync(texts.join('\n'))
    const flipped = Buffer.from(whole)
    flipped[whole.length >> 1]! ^= 0xff
    const withoutName = lines.map(line => line.replace(/"title":"[^"]*",/, ''))
    const files: Record<string, [Buffer, RegExp]> = {
      'cut-off': [whole.subarray(0, whole.length >> 1), /is damaged/],
      flipped: [flipped, /is damaged/],
      empty: [Buffer.alloc(0), /no backup|damaged/],
      'plain-text': [Buffer.from('Detta är ingen säkerhetskopia.'), /is damaged or no backup/],
      foreign: [packed('{"format":"something-else"}', ''), /is no backup of Lärdom/],
      'not-json': [packed(header!, '["cases", {', ''), /is damaged/],
      'not-rows': [packed(header!, '17', ''), /is damaged/],
      nothing: [packed(header!, 'null', ''), /is damaged/],
      'other-version': [
        packed(header!.replace(/Migration\d+/, 'Migration1'), ...lines),
        /another version of the tables/,
      ],
      'other-table': [packed(header!, ...lines.slice(0, 400), '["strangers",{"id":1}]', ''), /"strangers"/],
      'without-references': [packed(header!, ...lines.filter(line => !line.startsWith('["counties"'))), /does not fit/],
      'without-columns': [packed(header!, ...withoutName), /does not fit/],
    }
    const before = await contentOf(base, folder)

    await opened(base, async database => {
      for (const [name, [bytes, words]] of Object.entries(files)) {
        const file = folder.file(name)
        writeFileSync(file, bytes)
        const refused = await restoreBackup(database, file).catch((error: unknown) => error)
        expect(refused).toBeInstanceOf(OperatorError)
        expect((refused as Error).message).toMatch(words)
        expect((refused as Error).message).toMatch(/; the database is as it was\.$/)
      }
      await expect(restoreBackup(database, folder.file('missing'))).rejects.toThrow('does not exist')
    })
    expect(await contentOf(base, folder)).toEqual(before)
  })
})

test('a backup that cannot be written leaves nothing behind', async () => {
  using folder = newFolder()
  await using base = await seededBase('sqlite')

  const { code, stderr } = await lardom(['backup', folder.file('none/x.jsonl.gz')], { DATABASE_URL: base.url })
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringMatching(/cannot be read or written \(ENOENT\)\n$/),
  })
  expect(readdirSync(folder.path)).toEqual([])
})

test('restoring keeps what is there in a file, and leaves a database of another version as it is', async () => {
  using folder = newFolder()
  await using base = await seededBase('sqlite')
  const file = folder.file('backup.jsonl.gz')
  await backup(base, file)
  const env = { DATABASE_URL: base.url, DATA_DIR: folder.path }
  const words = ['restore', file, '--replace-everything']
  const restored = await lardom(words, env)
  await base.rows("update mikro_orm_migrations set name = 'Migration1'")
  const ofOther = await lardom(words, env)

  const [kept] = readdirSync(folder.file('backups'))
  expect(kept).toMatch(/^before-restore-.*\.jsonl\.gz$/)
  expect(restored).toMatchObject({ code: 0, stderr: `what was there is kept in ${folder.file(`backups/${kept}`)}\n` })
  expect(contentIn(folder.file(`backups/${kept}`))).toEqual(contentIn(file))
  expect(ofOther).toMatchObject({ code: 1, stdout: '' })
})

/** One of each kind. */
async function emptyBases(): Promise<{ all: Base[] } & AsyncDisposable> {
  const all = await Promise.all(kinds.map(emptyBase))
  return {
    all,
    [Symbol.asyncDispose]: async () => {
      for (const base of all) await base[Symbol.asyncDispose]()
    },
  }
}

async function backup(base: Base, file: string): Promise<void> {
  const { code, stderr } = await lardom(['backup', file], { DATABASE_URL: base.url })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
}

async function restore(base: Base, file: string): Promise<void> {
  const { code, stderr } = await lardom(['restore', file, '--replace-everything'], { DATABASE_URL: base.url })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
}

/** Every row, in whatever order it stands. */
async function contentOf(base: Base, folder: Folder): Promise<string[]> {
  const file = folder.file(`content-${base.kind}.jsonl.gz`)
  await opened(base, database => writeBackup(database, file))
  return contentIn(file)
}

function contentIn(file: string): string[] {
  const [, ...rows] = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
  return rows.map(inOrder).sort()
}

function withoutVersion(rows: string[]): string[] {
  return rows.filter(row => !row.startsWith('["knowledge",'))
}

/** PostgreSQL keeps the fields of a document in an order of its own. */
function inOrder(row: string): string {
  return JSON.stringify(JSON.parse(row), (_name, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

async function exported(base: Base, folder: Folder): Promise<Record<string, unknown>> {
  const path = folder.file(`export-${base.kind}`)
  const { code } = await lardom(['export', 'case', '--folder', path], { DATABASE_URL: base.url })
  expect(code).toBe(0)
  const names = readdirSync(path).map(name => name.replace('.json', ''))
  return Object.fromEntries(names.map(name => [name, JSON.parse(readFileSync(`${path}/${name}.json`, 'utf8'))]))
}

/** What `base` published in the versions that are public in `other`. */
async function publishedIn(base: Base, other: Base): Promise<Record<string, unknown>> {
  const revisions = await base.rows('select case_id, version, document from revisions')
  const cases = await other.rows('select id, slug, version from cases')
  const documents = new Map(revisions.map(row => [`${row['case_id']} ${row['version']}`, row['document']]))
  return Object.fromEntries(
    cases.map(({ id, slug, version }) => {
      const document = documents.get(`${id} ${version}`)
      return [slug, typeof document === 'string' ? JSON.parse(document) : document]
    }),
  )
}
