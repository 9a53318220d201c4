import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAliases } from '../../seeds/aliases.ts'
import { seedNetworks } from '../../seeds/network.ts'
import { seedReference } from '../../seeds/reference.ts'
import { addMunicipalities, addNetworks, denseDocument } from '../../tests/harness/examples.ts'
import { emptyDatabase, newWorld, openWorld, type World } from '../../tests/harness/world.ts'
import { openDatabase } from '../database/database.ts'
import { newId } from '../database/id.ts'
import { migrate } from '../database/migrate.ts'
import { tables } from '../features.ts'
import { Revision } from '../revision/revision.table.ts'
import type { CaseDocument } from './case.document.ts'
import { exportCases } from './case.export.ts'
import { BadFile, readCaseFile } from './case.file.ts'
import { importCases } from './case.import.ts'
import { publishCase } from './case.publish.ts'
import { withdrawCase } from './case.withdraw.ts'

const aliases = readAliases()
const real = 'sundsvall-skonsmomodellen'
const seedFile = (slug: string) => readFileSync(new URL(`../../seeds/cases/${slug}.yaml`, import.meta.url), 'utf8')
const least = { format: 'lardom-case', formatVersion: 2, slug: 'ett-fall', title: 'Ett exempel', isExample: true }

type Named = Record<string, string | object>

/** Imports files, given by name as text or as a document. */
function importing(world: World, files: Named, options: { replace?: boolean } = {}) {
  const read = Object.entries(files).map(([name, content]) =>
    readCaseFile(name, Buffer.from(typeof content === 'string' ? content : JSON.stringify(content, null, 1)), aliases),
  )
  return importCases(world.em, read, options)
}

/** What is told when files are refused. */
async function refusal(world: World, files: Named): Promise<string> {
  try {
    await importing(world, files)
    return 'taken'
  } catch (error) {
    if (error instanceof BadFile) return error.message
    throw error
  }
}

async function state(world: World) {
  const { data } =
    await world.ask(`{ knowledge { version counts(examples: INCLUDE) { cases insights solutions sources } }
    cases(first: 100, filter: { examples: INCLUDE }) { nodes { id version title changedAt insights { nodes { id text } } } } }`)
  return { data, revisions: await world.em.count(Revision) }
}

async function exported(world: World): Promise<CaseDocument[]> {
  const documents: CaseDocument[] = []
  for await (const document of exportCases(world.em)) documents.push(document as CaseDocument)
  return documents
}

describe('importing', () => {
  test('the same file twice changes nothing', async () => {
    await using world = await newWorld()
    const before = await state(world)

    const [again] = await importing(world, { 'fall.yaml': seedFile(real) })
    expect(again).toMatchObject({ file: 'fall.yaml', slug: real, version: 1, changed: false })
    expect(await state(world)).toEqual(before)
  })

  test('a changed file keeps the ids of the parts whose words are the same', async () => {
    await using world = await newWorld()
    const question = `{ case(slug: "${real}") { id version insights { nodes { id text } } solutions { nodes { id solutionTests { nodes { id } } } } sources { id } } }`
    const before = (await world.ask(question)).data.case
    const changed = seedFile(real).replace(
      '    - Bara ungefär hälften av tiden gick till sådant som skapade värde för brukaren.\n',
      '',
    )

    await importing(world, { 'fall.yaml': changed })
    const after = (await world.ask(question)).data.case
    expect(after).toEqual({ ...before, version: 2, insights: { nodes: before.insights.nodes.slice(1) } })
  })

  test('what was exported changes nothing, and into an empty base it gives the same content', async () => {
    await using world = await newWorld()
    await addNetworks(world, await addMunicipalities(world))
    await world.publish({
      ...denseDocument(1),
      network: 'forenklat-och-effektivare-styrsystem',
      municipalities: [],
      tests: [],
    })
    const documents = await exported(world)
    const files = Object.fromEntries(documents.map(document => [`${document.slug}.json`, document]))
    const before = await state(world)
    expect(documents).toHaveLength(16)

    expect((await importing(world, files)).filter(({ changed }) => changed)).toEqual([])
    expect(await state(world)).toEqual(before)

    await using empty = await emptyWorld()
    await importing(empty, files)
    expect(await exported(empty)).toEqual(documents)
    expect(await answer(empty)).toEqual(await answer(world))
  })

  test('knows a case again by its key when the file has another address, and by an address that it had', async () => {
    await using world = await newWorld()
    const key = newId('case')
    await importing(world, { 'a.json': { ...least, key } })
    await importing(world, { 'a.json': { ...least, key, slug: 'ny-adress' } })

    expect(await importing(world, { 'a.json': least })).toMatchObject([
      { id: key, slug: 'ny-adress', version: 2, changed: false },
    ])
    expect(await importing(world, { 'a.json': least }, { replace: true })).toMatchObject([
      { id: key, slug: 'ett-fall', version: 3 },
    ])
    expect((await world.ask('{ case(slug: "ny-adress") { id slug } }')).data.case).toEqual({
      id: key,
      slug: 'ett-fall',
    })
  })
})

describe('files that are refused', () => {
  test('store nothing, neither of themselves nor of those beside them', async () => {
    await using world = await newWorld()
    const before = await state(world)
    const good = { ...least, slug: 'ett-gott' }

    const bad: [Named, string][] = [
      [
        { 'a.json': good, 'b.json': { ...least, municipalities: ['9999'] } },
        'b.json:8:3: municipalities.0: there is no municipality "9999"',
      ],
      [
        { 'a.json': good, 'b.json': { ...least, isExample: false } },
        'b.json:1:1: sources: a real case needs at least one source',
      ],
      [
        { 'a.json': good, 'b.json': { ...least, slug: real, key: newId('case') } },
        'b.json:4:10: slug: another case is at',
      ],
      [
        { 'a.json': good, 'b.json': { ...good, title: 'Ett annat' } },
        'b.json:4:10: slug: "ett-gott" stands in a.json too',
      ],
      [{ 'a.json': { ...good, key: newId('case') }, 'b.json': good }, 'stands in a.json too'],
      [{ 'b.json': { ...least, slug: undefined } }, 'b.json:1:1: slug: a case needs an address'],
    ]
    for (const [files, message] of bad) expect(await refusal(world, files)).toContain(message)
    expect(await state(world)).toEqual(before)
  })

  test('are told by the fields of their own format', async () => {
    await using world = await newWorld()
    const told = async (from: string | RegExp, to: string) =>
      (await refusal(world, { 'fall.yaml': seedFile(real).replace(from, to).replace(real, 'en-annan') })).split('\n')

    expect(await told("'2281'", "'9999'")).toEqual([
      'fall.yaml:5:11: municipalities.0.code: there is no municipality "9999"',
    ])
    expect(await told('method: vanguardmetoden', 'method: hemlig')).toEqual([
      'fall.yaml:26:15: steps.2_explorations.2.method: there is no method "hemlig"',
    ])
    expect(await told('      outcomeAccordingTo: Kommunalarbetaren 2017\n', '')).toEqual([
      expect.stringMatching(/^fall.yaml:\d+:\d+: steps.5_tests.0.outcomeAccordingTo: must be given/),
    ])
  })

  test('a key twice, in one file or in two, is told where it stands the second time', async () => {
    await using world = await newWorld()
    const key = newId('insight')
    const twice = {
      ...least,
      insights: [
        { key, text: 'A' },
        { key, text: 'B' },
      ],
    }
    const one = { ...least, slug: 'ett', insights: [{ key, text: 'A' }] }

    expect(await refusal(world, { 'a.json': twice })).toContain(`insights.1.key: "${key}" stands twice`)
    expect(await refusal(world, { 'a.json': one, 'b.json': { ...one, slug: 'tva' } })).toContain(
      `b.json:9:11: insights.0.key: "${key}" belongs to another case`,
    )
    expect((await world.ask('{ case(slug: "ett") { id } }')).data.case).toBeNull()
  })
})

describe('what people have done', () => {
  test('is not overwritten unless it is asked for', async () => {
    await using world = await newWorld()
    const { id } = await world.publish(least)
    const edited = { ...(await exported(world)).find(({ key }) => key === id)!, title: 'Redigerat' }
    await world.em.transactional(em => publishCase(em as World['em'], edited, { now: new Date(), origin: 'EDITOR' }))
    const title = async () => (await world.ask('{ case(slug: "ett-fall") { title } }')).data.case.title

    expect(await refusal(world, { 'a.json': least })).toContain('a.json:4:10: slug: has been edited by people')
    expect(await title()).toBe('Redigerat')
    expect(await importing(world, { 'a.json': least }, { replace: true })).toMatchObject([{ id, version: 3 }])
    expect(await title()).toBe('Ett exempel')
  })

  test('a withdrawn case comes back only when it is asked for, with its ids and the next version', async () => {
    await using world = await newWorld()
    const document = { ...least, insights: [{ key: newId('insight'), text: 'A' }] }
    const [first] = await importing(world, { 'a.json': document })
    await withdrawCase(world.em, 'ett-fall', 'Den var fel.')
    const node = `{ node(id: "${document.insights[0]!.key}") { __typename } withdrawnCase(slug: "ett-fall") { id reason } }`

    expect((await world.ask(node)).data).toEqual({
      ...{ node: { __typename: 'Tombstone' }, withdrawnCase: { id: first!.id, reason: 'Den var fel.' } },
    })
    expect(await refusal(world, { 'a.json': document })).toContain('slug: was withdrawn')
    expect(await refusal(world, { 'a.json': { ...document, slug: 'nytt', key: first!.id } })).toContain(
      'key: was withdrawn',
    )
    const [again] = await importing(
      world,
      { 'a.json': { ...document, slug: 'nytt', key: first!.id } },
      { replace: true },
    )
    expect(again).toMatchObject({ id: first!.id, version: 2, changed: true })
    expect((await world.ask(node)).data).toEqual({ node: { __typename: 'Insight' }, withdrawnCase: null })
  })

  test('a withdrawn case does not come back under an address that it had before', async () => {
    await using world = await newWorld()
    const key = newId('case')
    await world.publish({ ...least, key })
    await world.publish({ ...least, key, slug: 'ny-adress' })
    await withdrawCase(world.em, 'ny-adress', 'Den var fel.')

    expect(await refusal(world, { 'a.json': least })).toContain('a.json:4:10: slug: was withdrawn')
    expect(await importing(world, { 'a.json': least }, { replace: true })).toMatchObject([{ id: key, version: 3 }])
  })

  test('nobody withdraws what is not there', async () => {
    await using world = await newWorld()

    await expect(withdrawCase(world.em, 'finns-inte', 'x')).rejects.toThrow('there is no case at "finns-inte"')
  })
})

/** A base with the reference data and no case. */
async function emptyWorld(): Promise<World> {
  const { address, remove } = await emptyDatabase()
  const database = await openDatabase(address, tables)
  await migrate(database)
  await database.em.fork().transactional(async em => {
    await seedReference(em as World['em'])
    await seedNetworks(em as World['em'], 'networks', { now: '2026-11-23T08:00:00.000Z', isExample: false })
  })
  await database.close()
  return openWorld(address, remove)
}

/** All cases as they are read, but for when they were published here. */
async function answer(world: World) {
  const nodes = (fields: string) => `(first: 100) { nodes { ${fields} } }`
  const { data, errors } =
    await world.ask(`{ cases(first: 100, orderBy: TITLE, filter: { examples: INCLUDE }) { nodes { id slug title area unknown
    steps { status partCount } period { from to } themes { code } obstacles { code } sources { id url publisher } contacts { id name }
    municipalities ${nodes('code')} challenges ${nodes('id heading text goal')} insights ${nodes('id heading text challenges { totalCount }')}
    explorations ${nodes('id text method { slug }')} solutions ${nodes('id slug heading evidence { level } insights { totalCount }')}
    solutionTests ${nodes('id outcome iteration solution { id }')} improvements ${nodes('id heading status decisionLevel')} } } }`)
  if (errors) throw new Error(errors[0]!.message)
  return data.cases.nodes
}
