import { describe, expect, test } from 'vitest'
import { addMunicipalities, addNetworks, denseDocument } from '../../tests/harness/examples.ts'
import { emptyDatabase, newWorld, openWorld, type World } from '../../tests/harness/world.ts'
import { openDatabase } from '../database/database.ts'
import { newId } from '../database/id.ts'
import { migrate } from '../database/migrate.ts'
import { tables } from '../features.ts'
import { Revision } from '../revision/revision.table.ts'
import { withdrawCase } from './case.withdraw.ts'

const parts = ['challenges', 'explorations', 'insights', 'solutions', 'solutionTests', 'improvements']
const idsOfParts = `{ case(slug: "exempel-1") { id version ${parts.map(list => `${list} { nodes { id } }`).join(' ')}
  sources { id } contacts { id } } }`

async function knowledge(world: World): Promise<number> {
  return (await world.ask('{ knowledge { version } }')).data.knowledge.version
}

async function exampleWorld() {
  const world = await newWorld()
  const municipalities = await addMunicipalities(world)
  await addNetworks(world, municipalities)
  return world
}

describe('publishing', () => {
  test('keeps every id when something is changed, and gives what is new an id of its own', async () => {
    await using world = await exampleWorld()
    const document = denseDocument(1)
    await world.publish(document)
    const before = (await world.ask(idsOfParts)).data.case

    const insight = { text: 'En ny insikt', challenges: [document.challenges[0]!.key] }
    const sources = before.sources.map((source: { id: string }, index: number) => ({
      ...{ key: source.id, url: document.sources[index]!.url, publisher: 'Provstads kommun' },
    }))
    const contacts = before.contacts.map((contact: { id: string }) => ({ key: contact.id, name: 'Ny', isRole: true }))
    const changed = { ...document, title: 'Nytt namn', sources, contacts, insights: [insight, ...document.insights] }
    expect(await world.publish(changed)).toMatchObject({ id: document.key, version: 2, changed: true })
    const after = (await world.ask(idsOfParts)).data.case
    expect(after).toMatchObject({ ...before, version: 2, insights: {} })
    const [added, ...others] = after.insights.nodes
    expect(others).toEqual(before.insights.nodes)
    expect(before.insights.nodes).not.toContainEqual(added)
  })

  test('the same again changes nothing: no version, no revision, no id', async () => {
    await using world = await exampleWorld()
    const document = denseDocument(1)
    await world.publish(document)
    const { data } = await world.ask('{ case(slug: "exempel-1") { revisions { nodes { document } } } }')
    const published = data.case.revisions.nodes[0].document
    const before = [await knowledge(world), await world.em.count(Revision), (await world.ask(idsOfParts)).data]

    const shuffled = Object.fromEntries(Object.entries(published).reverse())
    for (const again of [published, shuffled, structuredClone(published)]) {
      expect(await world.publish(again)).toMatchObject({ id: document.key, version: 1, changed: false })
    }
    expect([await knowledge(world), await world.em.count(Revision), (await world.ask(idsOfParts)).data]).toEqual(before)
  })

  test('adds one to the knowledge version and keeps the frozen document of each version', async () => {
    await using world = await exampleWorld()
    const document = denseDocument(1)
    const before = await knowledge(world)
    await world.publish(document)
    await world.publish({ ...document, title: 'Andra' })

    expect(await knowledge(world)).toBe(before + 2)
    const { data } = await world.ask(
      '{ case(slug: "exempel-1") { title version revisions { nodes { version document } } } }',
    )
    expect(data.case).toMatchObject({ title: 'Andra', version: 2 })
    const titles = data.case.revisions.nodes.map(
      ({ version, document }: { version: number; document: { title: string } }) => [version, document.title],
    )
    expect(titles).toEqual([
      [2, 'Andra'],
      [1, 'Exempel 1'],
    ])
  })

  test('says when it was first published and when it was last changed', async () => {
    await using world = await newWorld()
    await world.publish({ key: newId('case') })
    const first = (await world.ask('{ case(slug: "ett-exempel") { id publishedAt changedAt } }')).data.case
    await world.publish({ key: first.id, title: 'Ändrat' })

    const { data } = await world.ask('{ case(slug: "ett-exempel") { publishedAt changedAt } }')
    expect(first.changedAt).toBe(first.publishedAt)
    expect(data.case.publishedAt).toBe(first.publishedAt)
    expect(data.case.changedAt >= first.changedAt).toBe(true)
  })
})

describe('a part that is taken out', () => {
  test('leaves a tombstone under its id, and has none once it is back', async () => {
    await using world = await exampleWorld()
    const document = denseDocument(1)
    await world.publish(document)
    const gone = document.insights[0]!.key
    const solutions = document.solutions.map(solution => ({ ...solution, insights: solution.insights.slice(1) }))
    await world.publish({ ...document, insights: document.insights.slice(1), solutions })
    const node = `{ node(id: "${gone}") { __typename id ... on Tombstone { kind title reason removedAt } ... on Insight { text } } }`

    expect((await world.ask(node)).data.node).toMatchObject({
      ...{ __typename: 'Tombstone', id: gone, kind: 'insight', title: expect.stringContaining('Insikt') },
      reason: expect.stringMatching(/\S/),
    })
    expect((await world.ask(`{ insight(id: "${gone}") { id } }`)).data.insight).toBeNull()
    await world.publish(document)
    expect((await world.ask(node)).data.node).toMatchObject({ __typename: 'Insight', id: gone })
  })

  test('is gone from both sides of its links', async () => {
    await using world = await exampleWorld()
    const document = denseDocument(1)
    await world.publish(document)
    const [first, ...others] = document.challenges
    const insights = document.insights.map(one => ({ ...one, challenges: others.map(({ key }) => key) }))
    await world.publish({ ...document, challenges: others, insights })

    const { data } = await world.ask(
      `{ case(slug: "exempel-1") { challenges { nodes { id } } insights { nodes { challenges { nodes { id } } } } } }`,
    )
    expect(JSON.stringify(data)).not.toContain(first!.key)
    expect(data.case.insights.nodes[0].challenges.nodes).toHaveLength(2)
  })
})

describe('an address', () => {
  test('that a case had goes on to lead to it, and to none other once it is used again', async () => {
    await using world = await newWorld()
    const key = newId('case')
    await world.publish({ key, slug: 'forst' })
    await world.publish({ key, slug: 'sedan' })
    await world.publish({ key, slug: 'sist' })

    for (const slug of ['forst', 'sedan', 'sist']) {
      const { data } = await world.ask(`{ case(slug: "${slug}") { id slug } }`)
      expect(data.case).toEqual({ id: key, slug: 'sist' })
    }
    await world.publish({ key, slug: 'forst' })
    expect((await world.ask('{ case(slug: "sist") { slug } }')).data.case).toEqual({ slug: 'forst' })
  })

  test('that a case had when it was withdrawn leads to it once it is back at another', async () => {
    await using world = await newWorld()
    const [key, solution] = [newId('case'), newId('solution')]
    const solutions = (slug: string) => [{ key: solution, text: 'En lösning', slug }]
    await world.publish({ key, slug: 'forst', solutions: solutions('losning') })
    await withdrawCase(world.em, 'forst', 'Den var fel.')
    await world.publish({ key, slug: 'sedan', solutions: solutions('ny-losning') })

    const { data } = await world.ask('{ case(slug: "forst") { id slug } solution(slug: "losning") { id slug } }')
    expect(data).toEqual({ case: { id: key, slug: 'sedan' }, solution: { id: solution, slug: 'ny-losning' } })
  })

  test('that a solution had goes on to lead to it, and two solutions may change addresses', async () => {
    await using world = await newWorld()
    const [key, a, b] = [newId('case'), newId('solution'), newId('solution')]
    const solutions = (one: string, other: string) => [
      { key: a, text: 'Den ena', slug: one },
      { key: b, text: 'Den andra', slug: other },
    ]
    await world.publish({ key, solutions: solutions('ena', 'andra') })
    const at = async (slug: string) => (await world.ask(`{ solution(slug: "${slug}") { id slug } }`)).data.solution

    await world.publish({ key, solutions: solutions('andra', 'ena') })
    expect([await at('ena'), await at('andra')]).toEqual([
      { id: b, slug: 'ena' },
      { id: a, slug: 'andra' },
    ])
    await world.publish({ key, solutions: solutions('tredje', 'ena') })
    expect(await at('andra')).toEqual({ id: a, slug: 'tredje' })
  })

  test('of a solution follows from its words and goes on to lead there when they change', async () => {
    await using world = await newWorld()
    const [key, solution] = [newId('case'), newId('solution')]
    await world.publish({ key, solutions: [{ key: solution, text: 'Små fasta grupper. Och mer.' }] })
    const { slug } = (await world.ask('{ solutions(filter: { examples: ONLY }) { nodes { slug } } }')).data.solutions
      .nodes[0]
    await world.publish({ key, solutions: [{ key: solution, text: '!!!' }] })

    expect(slug).toBe(`sma-fasta-grupper-${solution.slice(-6)}`)
    const { data } = await world.ask(`{ solution(slug: "${slug}") { id slug } }`)
    expect(data.solution).toEqual({ id: solution, slug: solution.slice(-6) })
  })
})

describe('two who publish at once', () => {
  test('are the first of all: both land', async () => {
    const { address, remove } = await emptyDatabase()
    const database = await openDatabase(address, tables)
    await migrate(database)
    await database.close()
    await using world = await openWorld(address, remove)

    expect(await knowledge(world)).toBe(0)
    const done = await Promise.all([1, 2].map(number => world.publish({ slug: `samtidigt-${number}` })))
    expect(done.map(({ changed }) => changed)).toEqual([true, true])
    expect(await knowledge(world)).toBe(2)
  })

  test('different cases both land, each with a version of its own', async () => {
    await using world = await newWorld()
    const before = await knowledge(world)

    const done = await Promise.all([1, 2, 3, 4].map(number => world.publish({ slug: `samtidigt-${number}` })))
    expect(done.map(({ changed }) => changed)).toEqual([true, true, true, true])
    expect(await knowledge(world)).toBe(before + 4)
  })

  test('the same case: both land one after the other, and neither is half there', async () => {
    await using world = await newWorld()
    const key = newId('case')
    const document = (name: string) => ({
      ...{ key, title: name, insights: [1, 2, 3].map(number => ({ text: `${name} ${number}` })) },
    })
    await world.publish(document('Först'))

    const done = await Promise.all(['Ena', 'Andra', 'Tredje'].map(name => world.publish(document(name))))
    expect(done.map(({ version }) => version).sort()).toEqual([2, 3, 4])
    const { data } = await world.ask('{ case(slug: "ett-exempel") { title version insights { nodes { text } } } }')
    const { title } = data.case
    expect(data.case).toMatchObject({
      ...{ version: 4, insights: { nodes: [1, 2, 3].map(number => ({ text: `${title} ${number}` })) } },
    })
  })

  test('the same content of the same case is one version', async () => {
    await using world = await newWorld()
    const document = { key: newId('case'), insights: [{ key: newId('insight'), text: 'En insikt' }] }

    const done = await Promise.all([1, 2, 3].map(() => world.publish(document)))
    expect(done.map(({ version }) => version)).toEqual([1, 1, 1])
    expect(done.filter(({ changed }) => changed)).toHaveLength(1)
  })
})
