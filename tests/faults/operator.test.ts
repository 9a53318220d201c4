import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { seededBase, type Base } from '../harness/bases.ts'
import { newFolder, type Folder } from '../harness/folder.ts'
import { lardom, startCommand, startProgram, type Finished } from '../harness/program.ts'
import { generatedDocument } from './documents.ts'
import { faultsIn, publishings } from './whole.ts'

const bad = 'seeds/cases/borlange-coachande-ledarskap.yaml'

describe.concurrent('an operator', () => {
  test('the help goes to standard output, alone, and ends well', async () => {
    const [plain, byNpm, below] = await Promise.all([
      lardom(['--help']),
      startCommand('npm', ['run', '--silent', 'lardom', '--', '--help']).finished,
      lardom(['import', 'case', '--help']),
    ])

    const commands = [...plain.stdout.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name)
    const looking = ['migrate', 'seed', 'import', 'export', 'case', 'messages']
    const keeping = ['backup', 'restore', 'search', 'dump', 'schema', 'doctor']
    expect(plain).toMatchObject({ code: 0, stderr: '' })
    expect(commands).toEqual([...looking, ...keeping])
    expect(byNpm).toMatchObject({ code: 0, stdout: plain.stdout })
    expect(below).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('--replace') })
  })

  test('a command that is called wrongly says how, ends with 2 and touches no database', async () => {
    using folder = newFolder()
    const calls: [string[], RegExp][] = [
      [[], /^Usage: lardom/],
      [['publish'], /unknown command 'publish'/],
      [['import', 'case'], /missing required argument 'file'/],
      [['import', 'case', bad, '--force'], /unknown option '--force'/],
      [['export', 'case', 'one', 'two'], /name one case, or give --folder/],
      [['restore', 'file'], /'--replace-everything' not specified/],
    ]
    const env = { DATABASE_URL: `sqlite:${folder.file('lardom.sqlite')}` }
    const done = await Promise.all(calls.map(([words]) => lardom(words, env)))

    for (const [index, [, words]] of calls.entries()) {
      expect(done[index]).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(words) })
    }
  })

  test('the schema that is written is the schema that is served', async () => {
    expect(await lardom(['schema', '--check'])).toMatchObject({
      code: 0,
      stdout: 'schema.graphql is up to date\n',
      stderr: '',
    })
  })

  test('sowing twice adds nothing, and brings back nothing that was withdrawn', async () => {
    await using base = await seededBase('sqlite')
    const { revisions } = await publishings(base)
    const again = await run(base, ['seed'])
    const withdrawn = await run(base, ['case', 'withdraw', 'motala-stadsvision', '--reason', 'Ett prov.'])
    const afterwards = await run(base, ['seed'])

    const renewed = { code: 0, stdout: 'reference data renewed; 0 cases added\n', stderr: '' }
    expect([again, afterwards]).toMatchObject([renewed, renewed])
    expect(withdrawn).toMatchObject({ code: 0, stdout: 'motala-stadsvision withdrawn\n' })
    expect((await publishings(base)).revisions).toBe(revisions)
    expect(await base.rows('select count(*) as count from cases')).toEqual([{ count: 14 }])
    expect(await faultsIn(base)).toEqual([])
  })

  test('a withdrawn case is gone, with the reason, until it is imported with --replace', async () => {
    using folder = newFolder()
    await using base = await seededBase('sqlite')
    const file = written(folder, 'case.json', JSON.stringify(generatedDocument(1)))
    await run(base, ['import', 'case', file])
    await run(base, ['case', 'withdraw', 'exempel-1', '--reason', 'Källan drogs tillbaka.'])

    expect(await base.rows("select reason from tombstones where slug = 'exempel-1'")).toEqual([
      { reason: 'Källan drogs tillbaka.' },
    ])
    const refused = { code: 1, stdout: '' }
    expect(await run(base, ['export', 'case', 'exempel-1'])).toMatchObject({
      ...refused,
      stderr: 'There is no case at exempel-1.\n',
    })
    expect(await run(base, ['case', 'withdraw', 'exempel-1', '--reason', 'Igen.'])).toMatchObject(refused)
    expect(await run(base, ['import', 'case', file])).toMatchObject({
      ...refused,
      stderr: expect.stringMatching(
        /case\.json:1:\d+: .*was withdrawn; import it with --replace to publish it again\n/,
      ),
    })
    expect(await run(base, ['import', 'case', '--replace', file])).toMatchObject({
      code: 0,
      stdout: `${file}: exempel-1 published as version 2\n`,
    })
    expect(await faultsIn(base)).toEqual([])
  })

  test('what one site exports another imports, and then exports alike', async () => {
    using folder = newFolder()
    await using base = await seededBase('sqlite')
    await using other = await seededBase('sqlite')
    const files = [1, 2, 3].map(number =>
      written(folder, `${number}.json`, JSON.stringify(generatedDocument(number, number))),
    )
    const slugs = ['exempel-1', 'exempel-2', 'exempel-3']
    await run(base, ['import', 'case', ...files])
    const exported = await run(base, ['export', 'case', '--folder', folder.file('one'), ...slugs])
    const moved = slugs.map(slug => folder.file(`one/${slug}.json`))
    const first = await run(other, ['import', 'case', ...moved])
    const second = await run(other, ['import', 'case', ...moved])
    await run(other, ['export', 'case', '--folder', folder.file('other'), ...slugs])
    const { stdout } = await run(other, ['export', 'case', 'exempel-3'])

    expect(exported).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining('wrote ') })
    expect(first.stdout).toBe(moved.map((file, at) => `${file}: ${slugs[at]} published as version 1\n`).join(''))
    expect(second.stdout).toBe(moved.map((file, at) => `${file}: ${slugs[at]} unchanged, version 1\n`).join(''))
    for (const [at, file] of moved.entries()) {
      expect(readFileSync(folder.file(`other/${slugs[at]}.json`), 'utf8')).toBe(readFileSync(file, 'utf8'))
    }
    expect(stdout).toBe(readFileSync(moved[2]!, 'utf8'))
  })

  test('files that cannot be read as cases are all told of, and nothing is imported', async () => {
    using folder = newFolder()
    await using base = await seededBase('sqlite')
    const before = await publishings(base)
    const text = readFileSync(new URL(`../../${bad}`, import.meta.url), 'utf8')
    const huge = written(folder, 'huge.yaml', Buffer.alloc(50_000_000, 'x'))
    const files: [string, RegExp][] = [
      [written(folder, 'good.json', JSON.stringify(generatedDocument(1))), /^$/],
      [folder.file('missing.yaml'), /cannot be read \(ENOENT\)/],
      [folder.path, /cannot be read \(EISDIR\)/],
      [huge, /: has 50000000 bytes; a case has at most 2000000/],
      [written(folder, 'empty.yaml', ''), /expected object/],
      [written(folder, 'latin1.yaml', Buffer.from(text, 'latin1')), /is not UTF-8/],
      [written(folder, 'cut-off.json', JSON.stringify(generatedDocument(1)).slice(0, 500)), /cut-off\.json:\d+:\d+: /],
      [written(folder, 'odd-key.yaml', `${text}\nauthor: nobody\n`), /:\d+:\d+: author: is no key of this format/],
    ]
    const { code, stdout, stderr } = await run(base, ['import', 'case', ...files.map(([file]) => file)])

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    for (const [file, words] of files) {
      const told = stderr.split('\n').filter(line => line.startsWith(`${file}:`))
      expect(told.join('\n')).toMatch(words)
    }
    expect(stderr).toMatch(/\nNothing was imported\.\n$/)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(await publishings(base)).toEqual(before)
  })

  test('one case that cannot be published keeps out the others of the same import', async () => {
    using folder = newFolder()
    await using base = await seededBase('sqlite')
    const before = await publishings(base)
    const good = written(folder, 'good.json', JSON.stringify(generatedDocument(1)))
    const other = (change: object) => JSON.stringify({ ...generatedDocument(2), ...change }, null, 1)
    const files: [string, RegExp][] = [
      [written(folder, 'code.json', other({ municipalities: ['9999'] })), /:\d+:\d+: .*no municipality "9999"/],
      [written(folder, 'twin.json', JSON.stringify(generatedDocument(1))), /"exempel-1" stands in .*good\.json too/],
      [written(folder, 'slug.json', other({ slug: 'motala-stadsvision' })), /another case is at "motala-stadsvision"/],
      [written(folder, 'link.json', other({ challenges: [] })), /is no key among the document’s challenges/],
    ]
    const done = await Promise.all(files.map(([file]) => run(base, ['import', 'case', good, file])))

    for (const [index, [file, words]] of files.entries()) {
      const { code, stdout, stderr } = done[index]!
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr.startsWith(`${file}:`)).toBe(true)
      expect(stderr).toMatch(words)
    }
    expect(await publishings(base)).toEqual(before)
  })

  test('an import of many files tells how far it is', async () => {
    using folder = newFolder()
    await using base = await seededBase('sqlite')
    const files = Array.from({ length: 21 }, (_, at) =>
      written(folder, `${at}.json`, JSON.stringify(generatedDocument(at + 1))),
    )

    const { code, stderr } = await run(base, ['import', 'case', ...files])
    expect(code).toBe(0)
    expect(stderr).toContain('read 20 of 21 files …\n')
    expect(stderr).toContain('publishing 21 cases …\n')
  })

  test('what nobody foresaw is told in one line, and closer when asked', async () => {
    await using base = await seededBase('sqlite')
    await base.rows('drop table contacts')
    await base.rows('alter table revisions rename to elsewhere')
    const words = ['export', 'case', 'motala-stadsvision']
    const { code, stderr } = await run(base, words)
    const closer = await lardom(words, { DATABASE_URL: base.url, LOG_LEVEL: 'debug' })

    expect(code).toBe(1)
    expect(stderr).toMatch(/^lardom export case failed: .*no such table.* \(set LOG_LEVEL=debug for details\)\n$/)
    expect(closer).toMatchObject({ code: 1, stderr: expect.stringMatching(/^\s+at /m) })
  })

  test('whoever reads half of an export breaks nothing', async () => {
    await using base = await seededBase('sqlite')
    const program = startProgram('server/cli.ts', ['export', 'case', 'motala-stadsvision'], { DATABASE_URL: base.url })
    program.closeOutput()

    expect(await program.finished).toMatchObject({ code: 0, stderr: '' })
  })
})

function run(base: Base, words: string[]): Promise<Finished> {
  return lardom(words, { DATABASE_URL: base.url })
}

function written(folder: Folder, name: string, content: string | Buffer): string {
  writeFileSync(folder.file(name), content)
  return folder.file(name)
}
