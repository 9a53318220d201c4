import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importCases } from '../../server/case/case.import.ts'
import { withdrawCase } from '../../server/case/case.withdraw.ts'
import { readCaseFile } from '../../server/case/case.file.ts'
import { readAliases } from '../../seeds/aliases.ts'
import { emptyBase, kinds, seededBase } from '../harness/bases.ts'
import { newFolder } from '../harness/folder.ts'
import { lardom, startProgram } from '../harness/program.ts'
import { newSite, type Site } from '../harness/site.ts'
import { generatedDocument } from './documents.ts'
import { opened } from './opened.ts'
import { faultsIn, publishings } from './whole.ts'

const editions = process.env['LONG'] ? 200 : 30
const query = '{ case(slug: "exempel-1") { title insights { nodes { text } } } }'
const aliases = readAliases()
const file = (edition: number, number = 1) =>
  readCaseFile(`${number}.json`, Buffer.from(JSON.stringify(generatedDocument(number, edition))), aliases)

describe.concurrent.each(kinds)('two servers on one %s', kind => {
  test('show a publish at once, whoever made it: no kept answer, ETag or page is stale', async () => {
    await using base = await seededBase(kind)
    const env = { DATABASE_URL: base.url, LOG_LEVEL: 'warn' }
    await using one = await newSite({ env })
    await using other = await newSite({ env })
    const sites = [one, other]

    await opened(base, async ({ em }) => {
      for (let edition = 1; edition <= editions; edition += 1) {
        await importCases(em, [file(edition)])
        const title = `Exempel 1, utgåva ${edition}`
        // Twice, so that the second is the answer that was kept.
        for (const site of [...sites, ...sites]) {
          const answer = await site.ask(query)
          expect(answer.case.title).toBe(title)
          expect(answer.case.insights.nodes[0].text).toMatch(new RegExp(`i utgåva ${edition}$`))
        }
      }
    })
    const first = await get(one)
    expect(await get(other)).toEqual(first)
    expect((await get(other, first.etag)).status).toBe(304)

    using folder = newFolder()
    const path = folder.file('case.json')
    writeFileSync(path, JSON.stringify(generatedDocument(1, editions + 1)))
    const { code, stdout } = await lardom(['import', 'case', path], env)
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${path}: exempel-1 published as version ${editions + 1}\n` })
    const second = await get(other, first.etag)
    expect(second.status).toBe(200)
    expect(second.etag).not.toBe(first.etag)
    expect(await get(one, first.etag)).toEqual(second)
    const page = await (await fetch(`${one.url}/fall/exempel-1`)).text()
    expect(page).toContain(`Exempel 1, utgåva ${editions + 1}`)

    await opened(base, ({ em }) => withdrawCase(em, 'exempel-1', 'Ett prov.'))
    for (const site of sites) expect(await site.ask(query)).toEqual({ case: null })
  })

  test('that start at the same moment over nothing both come up, and sow once', async () => {
    await using base = await emptyBase(kind)
    const env = { DATABASE_URL: base.url }
    const sites = await Promise.all([newSite({ env }), newSite({ env })])
    await using one = sites[0]!
    await using _other = sites[1]!

    const counts = '{ municipalities { totalCount } cases { totalCount } networks { totalCount } }'
    const { municipalities, cases, networks } = await one.ask(counts)
    expect([municipalities, cases, networks].map(({ totalCount }) => totalCount)).toEqual([290, 15, 1])
    for (const site of sites) expect(await site.ask(counts)).toEqual({ municipalities, cases, networks })
    expect(sites.filter(site => site.output().includes('Migrated:'))).toHaveLength(1)
    expect(sites.filter(site => site.output().includes('Sown:'))).toHaveLength(1)
    expect(await publishings(base)).toEqual({ version: 16, revisions: 15 })
    expect(await faultsIn(base)).toEqual([])
  })

  test('and programs that publish at once lose nothing of each other', async () => {
    await using base = await seededBase(kind)
    const before = await publishings(base)
    const importing = ['1', '11', '21'].map(first =>
      startProgram('tests/faults/publishing.ts', [first], { DATABASE_URL: base.url }),
    )
    const finished = await Promise.all(importing.map(program => program.finished))

    expect(finished.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      finished.map(() => ({ code: 0, stderr: '' })),
    )
    const after = await publishings(base)
    expect(after.version - before.version).toBe(60)
    expect(after.revisions - before.revisions).toBe(60)
    expect(await faultsIn(base)).toEqual([])
  })
})

async function get(site: Site, etag = ''): Promise<{ status: number; etag: string; body: string }> {
  const answer = await fetch(`${site.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': '1', 'if-none-match': etag },
  })
  return { status: answer.status, etag: answer.headers.get('etag') ?? '', body: await answer.text() }
}
