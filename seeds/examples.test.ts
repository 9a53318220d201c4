import { readdirSync } from 'node:fs'
import { getNamedType, type GraphQLEnumType, type GraphQLObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { publishCase } from '../server/case/case.publish.ts'
import type { CaseDocument } from '../server/case/case.document.ts'
import { withdrawCase } from '../server/case/case.withdraw.ts'
import { referenceId, seedId } from '../server/database/id.ts'
import { tables } from '../server/features.ts'
import { knowledgeVersion } from '../server/knowledge/knowledge.service.ts'
import { Reuse } from '../server/reuse/reuse.table.ts'
import { buildSchema } from '../server/schema.ts'
import { everyList, readPage } from '../tests/harness/lists.ts'
import { newWorld, type World } from '../tests/harness/world.ts'
import { hasExamples, seedExamples } from './examples.ts'
import { yaml } from './reference.ts'
import { removeExamples } from './removeExamples.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- files are compared whole
type Anything = any

const folder = new URL('examples/cases/', import.meta.url)
const written = readdirSync(folder).map(name => yaml<Anything>(`examples/cases/${name}`))
const reuses = yaml<Anything[]>('examples/reuses.yaml')
const questions = yaml<Anything[]>('examples/questions.yaml')
const all = (list: string): Anything[] => written.flatMap(file => file[list] ?? [])
const schema = buildSchema()
const kinds = (schema.getType('KnowledgeKind') as GraphQLEnumType).getValues().map(({ name }) => name)
const facets = Object.values((schema.getType('CaseFacets') as GraphQLObjectType).getFields())
  .filter(({ type }) => getNamedType(type).name === 'FacetCount')
  .map(({ name }) => `${name} { value count }`)
  .join(' ')
const rootLists = everyList(schema).filter(({ parent, filter }) => !parent && filter)

/** How many things each list of the API has, with a filter on examples. */
async function totals(world: World, examples: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const list of rootLists) {
    const asked = { ...list, query: list.query.replaceAll('examples: INCLUDE', `examples: ${examples}`) }
    found[list.name.split(' ')[0]!] = (await readPage(world, asked, { first: 1 })).totalCount
  }
  return found
}

/** Every row of every table, but for what counts or dates sowings. */
async function everything(world: World): Promise<Record<string, unknown[]>> {
  const metadata = world.database.orm.getMetadata()
  const rows = tables
    .map(table => metadata.get(table as never).tableName)
    .filter(name => name !== 'knowledge')
    .map(async name => [name, (await world.em.getConnection().execute(`select * from ${name}`)).map(shown).sort()])
  return Object.fromEntries(await Promise.all(rows))
}

function shown(row: Record<string, unknown>): string {
  const kept = 'document' in row ? { ...row, id: null } : row
  return JSON.stringify(kept).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now')
}

describe('the example network', () => {
  test('has what its files say, all of it marked as an example', async () => {
    await using world = await newWorld()
    await seedExamples(world.em)

    const { data } = await world.ask(`{ counties(examples: ONLY) { code isExample municipalities { totalCount } }
      networks(filter: { examples: ONLY }) { nodes { slug isExample members { totalCount } steps { guidance } publications { totalCount } } }
      knowledge { counts(examples: ONLY) { tests { worked needsAdjustment didNotWork unstated } } } }`)
    const outcomes = (outcome?: string) => all('tests').filter(test => test.outcome === outcome).length
    expect(data).toMatchObject({
      counties: [{ code: '99', isExample: true, municipalities: { totalCount: 9 } }],
      networks: {
        nodes: [
          {
            ...{ slug: 'mindre-rapporter-mer-samtal', isExample: true, members: { totalCount: 9 } },
            ...{ steps: { length: 6 }, publications: { totalCount: 2 } },
          },
        ],
      },
    })
    expect(data.knowledge.counts.tests).toEqual({
      ...{ worked: outcomes('WORKED'), needsAdjustment: outcomes('NEEDS_ADJUSTMENT') },
      ...{ didNotWork: outcomes('DID_NOT_WORK'), unstated: outcomes() },
    })
    expect(await totals(world, 'ONLY')).toMatchObject({
      ...{ municipalities: 9, networks: 1, publications: 2, cases: written.length },
      ...{ reuses: reuses.length, questions: questions.length, solutionTests: all('tests').length },
    })
  })

  test('has all outcomes and every state of an improvement, and names no real municipality', () => {
    const codes = [...written.flatMap(file => file.municipalities), ...all('tests').map(test => test.municipality)]
    const others = [...reuses.map(reuse => reuse.municipality), ...questions.map(question => question.askedBy)]

    for (const code of [...codes, ...others].filter(Boolean)) expect(code).toMatch(/^990[1-9]$/)
    expect(written.length).toBeGreaterThanOrEqual(8)
    expect(all('tests').length).toBeGreaterThanOrEqual(40)
    for (const outcome of ['WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK']) {
      expect(all('tests').filter(test => test.outcome === outcome).length).toBeGreaterThan(4)
    }
    expect(new Set(all('improvements').map(({ status }) => status)).size).toBe(7)
    expect(new Set(reuses.map(({ outcome }) => outcome))).toEqual(
      new Set(['WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK', undefined]),
    )
  })

  test('lies spread over the map: no two seats are nearer than 60 km', async () => {
    await using world = await newWorld()
    await seedExamples(world.em)
    const { data } = await world.ask(
      '{ municipalities(filter: { examples: ONLY }) { nodes { seat { latitude longitude } } } }',
    )
    const seats: { latitude: number; longitude: number }[] = data.municipalities.nodes.map((one: Anything) => one.seat)
    const kilometres = seats.flatMap((a, at) =>
      seats.slice(at + 1).map(b => {
        const east = (a.longitude - b.longitude) * Math.cos(((a.latitude + b.latitude) / 360) * Math.PI)
        return Math.hypot(a.latitude - b.latitude, east) * 111.2
      }),
    )

    expect(seats).toHaveLength(9)
    expect(Math.min(...kilometres)).toBeGreaterThan(60)
  })

  test('counts nowhere among what is real', async () => {
    await using world = await newWorld()
    const lists = `{ counties { code municipalities { totalCount } } municipalityGroups { code municipalities { totalCount } }
      themes(first: 100) { nodes { code cases { totalCount } } } obstacles { code cases { totalCount } }
      explorationMethods(first: 100) { nodes { slug explorations { totalCount } } }
      knowledge { counts { cases municipalities challenges explorations insights solutions improvements sources tests { total } } } }`
    const counts = kinds.map(kind => `{ total(kind: ${kind}) facets(kind: ${kind}, withEmpty: true) { ${facets} } }`)
    const real = async () => [
      await totals(world, 'EXCLUDE'),
      ...(await Promise.all([lists, ...counts].map(query => world.ask(query)))).map(
        ({ data, errors }) => errors ?? data,
      ),
    ]
    const before = await real()
    await seedExamples(world.em)

    expect(before.filter(answer => Array.isArray(answer))).toEqual([])
    expect(await real()).toEqual(before)
  })

  test('lets reuses count as evidence, though they come after the cases', async () => {
    await using world = await newWorld()
    await seedExamples(world.em)
    const { data } = await world.ask(
      `{ solutions(first: 100, filter: { examples: ONLY }) { nodes { evidence { level reasons } outcomeCounts { worked }
        case { municipalities { nodes { code } } } reuses { nodes { outcome municipality { code } } } } } }`,
    )
    const byOthers = data.solutions.nodes.filter((solution: Anything) => {
      const own = solution.case.municipalities.nodes.map(({ code }: Anything) => code)
      return solution.reuses.nodes.some(
        ({ outcome, municipality }: Anything) => outcome && !own.includes(municipality.code),
      )
    })

    expect(byOthers.length).toBeGreaterThan(0)
    for (const { evidence } of byOthers) expect(evidence.reasons).toContain('REUSED')
  })
})

describe('the films of the example network', () => {
  const subjects = ['cases', 'challenges', 'explorations', 'insights', 'solutions', 'solutionTests', 'improvements']

  test('are linked, segment by segment, to what they are about, and every such thing to them', async () => {
    await using world = await newWorld()
    await seedExamples(world.em)
    const about = subjects.map(name => `${name} { nodes { id } }`).join(' ')
    const { data } =
      await world.ask(`{ seminar(slug: "tillit-i-styrningen-pa-riktigt") { heldOn place isExample network { slug }
      videos { nodes { slug title segments { nodes { id title speakers ${about} } } } } } }`)
    const films = yaml<Anything>('examples/seminar.yaml').films
    const segments = data.seminar.videos.nodes.flatMap(({ segments }: Anything) => segments.nodes)

    expect(data.seminar).toMatchObject({
      ...{ heldOn: '2026-11-17', place: 'Modellhamn', isExample: true },
      network: { slug: 'mindre-rapporter-mer-samtal' },
    })
    expect(data.seminar.videos.nodes.map(({ slug }: Anything) => slug)).toEqual(films.map(({ slug }: Anything) => slug))
    const counts = segments.map((one: Anything) => subjects.reduce((sum, name) => sum + one[name].nodes.length, 0))
    expect(counts).toEqual(
      films.flatMap(({ segments }: Anything) => segments.map(({ about }: Anything) => about.length)),
    )
    for (const name of subjects) {
      const links = segments.flatMap((one: Anything) => one[name].nodes.map(({ id }: Anything) => [one.id, id]))
      expect([name, links.length > 1]).toEqual([name, true])
      const type = name === 'solutionTests' ? 'SolutionTest' : `${name[0]!.toUpperCase()}${name.slice(1, -1)}`
      for (const [segment, id] of links) {
        const back = await world.ask(
          `{ node(id: "${id}") { ... on ${type} { videoSegments { nodes { id video { slug } } } } } }`,
        )
        expect(back.data.node.videoSegments.nodes.map(({ id }: Anything) => id)).toContain(segment)
      }
    }
  })
})

describe('sowing the examples again', () => {
  test('changes nothing but the version', async () => {
    await using world = await newWorld()
    await seedExamples(world.em)
    const before = await everything(world)

    expect(await seedExamples(world.em)).toEqual([])
    expect(await everything(world)).toEqual(before)
  })

  test('leaves what people edited or withdrew, and what hangs on that', async () => {
    await using world = await newWorld()
    await seedExamples(world.em)
    const [edited, withdrawn] = [
      written[0].slug,
      questions[0].case === written[0].slug ? written[1].slug : questions[0].case,
    ]
    const { data } = await world.ask(`{ case(slug: "${edited}") { revisions(first: 1) { nodes { document } } } }`)
    const document = { ...data.case.revisions.nodes[0].document, title: 'Ändrad av en kollega' } as CaseDocument
    await world.em.transactional(em => publishCase(em as World['em'], document, { now: new Date(), origin: 'EDITOR' }))
    await withdrawCase(world.em, withdrawn, 'Exemplet behövs inte.')
    const before = await everything(world)

    expect(await seedExamples(world.em)).toEqual([])
    expect(await everything(world)).toEqual(before)
  })
})

describe('taking the examples away', () => {
  test('leaves the base as if they had never been there, and sowing them anew gives the same ids', async () => {
    await using world = await newWorld()
    const without = await everything(world)
    await seedExamples(world.em)
    const sown = await everything(world)
    const version = await knowledgeVersion(world.reading)

    expect(await removeExamples(world.em)).toBe(written.length)
    expect(await everything(world)).toEqual(without)
    expect(JSON.stringify(await everything(world))).not.toMatch(/"99\d\d"/)
    expect(await totals(world, 'INCLUDE')).toEqual(await totals(world, 'EXCLUDE'))
    expect(Object.values(await totals(world, 'ONLY')).every(total => total === 0)).toBe(true)
    expect(await knowledgeVersion(world.reading)).toBe(version + 1)
    expect(await hasExamples(world.em)).toBe(false)

    await seedExamples(world.em)
    expect(await everything(world)).toEqual(sown)
    expect(await hasExamples(world.em)).toBe(true)
  })

  test('takes also what was changed, moved or withdrawn among them', async () => {
    await using world = await newWorld()
    const without = await everything(world)
    await seedExamples(world.em)
    await world.publish({ slug: 'eget-exempel', municipalities: ['9901'] })
    const [moved, withdrawn] = written
    const { data } = await world.ask(`{ case(slug: "${moved.slug}") { revisions(first: 1) { nodes { document } } } }`)
    await world.publish({
      ...data.case.revisions.nodes[0].document,
      slug: 'ny-adress',
      insights: [],
      solutions: [],
      tests: [],
      improvements: [],
    })
    await withdrawCase(world.em, withdrawn.slug, 'Exemplet behövs inte.')
    await removeExamples(world.em)

    expect(await everything(world)).toEqual(without)
  })

  test('is refused, and nothing is taken, while something real refers to them', async () => {
    await using world = await newWorld()
    await seedExamples(world.em)
    const source = { url: 'https://example.se/', publisher: 'Exempelköpings kommun' }
    const solution = (await world.ask('{ solutions(first: 1, filter: { examples: ONLY }) { nodes { id } } }')).data
    const { id } = solution.solutions.nodes[0]
    await world.publish({ isExample: false, municipalities: ['9901'], sources: [source] })
    const nothing = { ownCase: null, adaptation: null, plan: null, outcome: null, learnings: null, startedOn: null }
    await world.em.insert(Reuse, {
      ...{ ...nothing, id: seedId('reuse', 'verklig'), solution: id, solutionRef: id, reportedOn: null },
      ...{
        municipality: referenceId('municipality', '9902'),
        isExample: false,
        publishedAt: '2026-11-23T08:00:00.000Z',
      },
    })
    const before = await everything(world)
    const version = await knowledgeVersion(world.reading)

    await expect(removeExamples(world.em)).rejects.toThrow(
      'something real refers to them: 1 real cases in an example municipality; ' +
        '1 real reuses by an example municipality; 1 real reuses of an example solution.',
    )
    expect(await everything(world)).toEqual(before)
    expect(await knowledgeVersion(world.reading)).toBe(version)
  })
})
