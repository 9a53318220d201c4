import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { publishCase } from '../server/case/case.publish.ts'
import type { CaseDocument } from '../server/case/case.document.ts'
import { withdrawCase } from '../server/case/case.withdraw.ts'
import { Revision } from '../server/revision/revision.table.ts'
import { newWorld, type World } from '../tests/harness/world.ts'
import { isSeeded, seed } from './seed.ts'

const folder = new URL('cases/', import.meta.url)
const written = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .map(name => parse(readFileSync(new URL(name, folder), 'utf8')))

const whole = `{ title language area municipalitiesNote reuseNote unknown linksStated isExample summary period { from to } place { name country }
  municipalities { nodes { code name } } challenges { nodes { kind text goal } } explorations { nodes { text method { slug } } }
  insights { nodes { text challenges { totalCount } explorations { totalCount } } } solutions { nodes { text insights { totalCount } } }
  solutionTests { nodes { scaleText hypothesis outcome outcomeAccordingTo learnings cost solution { id } } }
  improvements { nodes { targetPicture decisionLevelText responsible dialogue statusText solutions { totalCount } } }
  sources { url urlNote title publisher published readExtent readOn } steps { number status partCount } stepReached }`

describe('the fifteen real cases', () => {
  test('have what their files say, word for word, and at least one source', async () => {
    await using world = await newWorld()

    expect(written).toHaveLength(15)
    expect((await world.ask('{ cases { totalCount } }')).data.cases.totalCount).toBe(15)
    for (const file of written) {
      const { data } = await world.ask(`query ($slug: String!) { case(slug: $slug) ${whole} }`, { slug: file.id })
      expect(factsOf(data.case)).toEqual(factsIn(file))
      expect(data.case.sources.length).toBeGreaterThan(0)
    }
  })

  test('have no link that the file does not state, but that of an only solution', async () => {
    await using world = await newWorld()

    for (const { id, steps } of written) {
      const { data } = await world.ask(`query ($slug: String!) { case(slug: $slug) ${whole} }`, { slug: id })
      const { insights, solutions, solutionTests, improvements, linksStated, isExample, summary } = data.case
      expect([id, linksStated, isExample, summary]).toEqual([id, false, false, null])
      for (const insight of insights.nodes) {
        expect([insight.challenges.totalCount, insight.explorations.totalCount]).toEqual([0, 0])
      }
      for (const solution of solutions.nodes) expect(solution.insights.totalCount).toBe(0)
      const only = steps['4_solutions']?.length === 1
      for (const one of solutionTests.nodes) expect([id, one.solution !== null]).toEqual([id, only])
      for (const one of improvements.nodes) expect([id, one.solutions.totalCount]).toEqual([id, only ? 1 : 0])
    }
  })

  test('show each step as told of, or as not told of', async () => {
    await using world = await newWorld()
    const names = ['1_challenges', '2_explorations', '3_insights', '4_solutions', '5_tests', '6_improvements']

    for (const { id, steps } of written) {
      const { data } = await world.ask(`query ($slug: String!) { case(slug: $slug) ${whole} }`, { slug: id })
      const counts = names.map(name => steps[name]?.length ?? 0)
      expect(data.case.steps).toEqual(
        counts.map((partCount, index) => ({
          ...{ number: index + 1, partCount, status: partCount ? 'DONE' : 'NOT_DOCUMENTED' },
        })),
      )
      expect(data.case.stepReached).toBe(counts.findLastIndex(count => count > 0) + 1)
    }
  })
})

describe('sowing again', () => {
  test('changes nothing that can be read, and makes no revision', async () => {
    await using world = await newWorld()
    const before = await state(world)

    expect(await isSeeded(world.em)).toBe(true)
    expect(await seed(world.em)).toEqual([])
    expect(await state(world)).toEqual(before)
  })

  test('leaves alone what people have edited, also under a new address', async () => {
    await using world = await newWorld()
    await edit(world, 'borlange-coachande-ledarskap', { unknown: [] })
    await edit(world, 'motala-stadsvision', { slug: 'motala' })

    expect(await seed(world.em)).toEqual([])
    const { data } = await world.ask(
      '{ cases { totalCount } a: case(slug: "borlange-coachande-ledarskap") { unknown } b: case(slug: "motala-stadsvision") { slug } }',
    )
    expect(data).toEqual({
      ...{ cases: { totalCount: 15 }, a: { unknown: [] }, b: { slug: 'motala' } },
    })
  })

  test('does not bring back what was withdrawn, also under an earlier address', async () => {
    await using world = await newWorld()
    await edit(world, 'motala-stadsvision', { slug: 'motala' })
    await withdrawCase(world.em, 'motala', 'Källan är borta.')

    expect(await seed(world.em)).toEqual([])
    const { data } = await world.ask(
      '{ cases { totalCount } case(slug: "motala-stadsvision") { id } withdrawnCase(slug: "motala-stadsvision") { reason title kind } }',
    )
    expect(data.cases.totalCount).toBe(14)
    expect(data.case).toBeNull()
    expect(data.withdrawnCase).toMatchObject({ reason: 'Källan är borta.', kind: 'case' })
  })
})

/** Everything that the seeds make, as the API and the tables have it; but for the version, which counts sowings too. */
async function state(world: World) {
  const { data } =
    await world.ask(`{ knowledge { counts { cases municipalities challenges explorations insights solutions
    improvements sources tests { total } } } cases(first: 100) { nodes { id version changedAt ${whole.slice(1)} }
    networks { nodes { id name steps { id guidance } materials { totalCount } publications { totalCount } } }
    themes(first: 100) { nodes { id code name } } explorationMethods(first: 100) { nodes { id slug name } }
    counties { id municipalities(first: 100) { nodes { id name population } } } }`)
  return { data, revisions: await world.em.count(Revision) }
}

/** Publishes a seeded case with changes, as people in the editor do. */
async function edit(world: World, slug: string, changes: object) {
  const { data } = await world.ask(`{ case(slug: "${slug}") { revisions(first: 1) { nodes { document } } } }`)
  const document = { ...data.case.revisions.nodes[0].document, ...changes } as CaseDocument
  await world.em.transactional(em => publishCase(em as World['em'], document, { now: new Date(), origin: 'EDITOR' }))
}

// oxlint-disable-next-line typescript/no-explicit-any -- a file and an answer are compared whole
type Anything = any

function factsOf(found: Anything) {
  const { linksStated: _l, isExample: _e, summary: _s, steps: _t, stepReached: _r, ...facts } = found
  const plain = (one: Anything) =>
    Object.fromEntries(Object.entries(one).filter(([, value]) => typeof value === 'string' || value === null))
  return {
    ...facts,
    municipalities: facts.municipalities.nodes,
    challenges: facts.challenges.nodes,
    explorations: facts.explorations.nodes.map((one: Anything) => ({ text: one.text, method: one.method.slug })),
    insights: facts.insights.nodes.map((one: Anything) => one.text),
    solutions: facts.solutions.nodes.map((one: Anything) => one.text),
    solutionTests: facts.solutionTests.nodes.map((test: Anything) => plain({ ...test, solution: undefined })),
    improvements: facts.improvements.nodes.map(plain),
  }
}

function factsIn({ steps, ...file }: Anything) {
  const list = (name: string) => steps[name] ?? []
  const orNull = (names: string[], one: Anything) =>
    Object.fromEntries(names.map(name => [name, one[name] === undefined ? null : trimmed(one[name])]))
  return {
    ...orNull(['title', 'language', 'area'], file),
    ...{ municipalitiesNote: file.municipalities_note ?? null, reuseNote: file.reuse_note ?? null },
    ...{ unknown: file.unknown, place: file.place ?? null, municipalities: file.municipalities },
    period: file.period ? orNull(['from', 'to'], file.period) : null,
    challenges: list('1_challenges').map((one: Anything) => orNull(['kind', 'text', 'goal'], one)),
    explorations: list('2_explorations'),
    insights: list('3_insights').map(trimmed),
    solutions: list('4_solutions').map(trimmed),
    solutionTests: list('5_tests').map(({ scale, ...test }: Anything) => ({
      ...{ scaleText: scale, ...orNull(['hypothesis', 'outcome', 'outcomeAccordingTo', 'learnings', 'cost'], test) },
    })),
    improvements: list('6_improvements').map(({ goal, decisionLevel, status, ...one }: Anything) => ({
      ...{ targetPicture: goal, decisionLevelText: decisionLevel ?? null, statusText: status ?? null },
      ...orNull(['responsible', 'dialogue'], one),
    })),
    sources: file.sources.map(({ url_note, readExtent, ...source }: Anything) => ({
      ...orNull(['url', 'title', 'publisher', 'published', 'readOn'], source),
      ...{ urlNote: url_note ?? null, readExtent: readExtent === 'hela' ? 'WHOLE' : 'INTRODUCTION' },
    })),
  }
}

function trimmed(text: string) {
  return text.trim()
}
