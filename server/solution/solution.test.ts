import { expect, test } from 'vitest'
import { newWorld, type World } from '../../tests/harness/world.ts'
import { newId } from '../database/id.ts'

const [worked, tested, idea] = [newId('solution'), newId('solution'), newId('solution')]
const judged = { scaleText: 'en enhet', outcomeAccordingTo: 'kommunen själv', learnings: 'Mycket' }
const document = {
  slug: 'ett',
  solutions: [
    { key: worked, text: 'Åker' },
    { key: tested, text: 'Zon' },
    { key: idea, text: 'Öppet' },
  ],
  tests: [
    { ...judged, solution: worked, outcome: 'WORKED', measures: 'Från 40 till 10' },
    { ...judged, solution: worked, outcome: 'DID_NOT_WORK' },
    { ...judged, solution: tested, outcome: 'NEEDS_ADJUSTMENT' },
    { scaleText: 'en enhet', solution: tested },
  ],
}

async function solutionWorld() {
  const world = await newWorld()
  await world.publish(document)
  await world.publish({ slug: 'tva', solutions: [{ text: 'Annan' }], tests: [{ ...judged, outcome: 'WORKED' }] })
  return world
}

async function headings(world: World, filter: object, orderBy = 'HEADING'): Promise<string[]> {
  const { data, errors } = await world.ask(
    'query ($filter: SolutionFilter, $orderBy: SolutionOrder!) { solutions(filter: $filter, orderBy: $orderBy) { nodes { heading } } }',
    { filter: { examples: 'ONLY', ...filter }, orderBy },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data.solutions.nodes.map(({ heading }: { heading: string }) => heading)
}

test('solutions are found by outcome, evidence level and case', async () => {
  await using world = await solutionWorld()

  expect(await headings(world, {})).toEqual(['Annan', 'Zon', 'Åker', 'Öppet'])
  expect(await headings(world, { outcomes: ['WORKED'] })).toEqual(['Åker'])
  expect(await headings(world, { outcomes: ['DID_NOT_WORK', 'NEEDS_ADJUSTMENT'] })).toEqual(['Zon', 'Åker'])
  expect(await headings(world, { outcomes: [] })).toEqual([])
  expect(await headings(world, { evidenceLevels: [2] })).toEqual(['Åker'])
  expect(await headings(world, { evidenceLevels: [0, 1] })).toEqual(['Annan', 'Zon', 'Öppet'])
  expect(await headings(world, { evidenceLevels: [-1, 6] })).toEqual([])
  expect(await headings(world, { cases: ['tva'] })).toEqual(['Annan'])
  expect(await headings(world, { cases: ['ett'], evidenceLevels: [1], outcomes: ['NEEDS_ADJUSTMENT'] })).toEqual([
    'Zon',
  ])
  expect(await headings(world, { cases: ['finns-inte'] })).toEqual([])
})

test('solutions stand by heading, by evidence or newest first', async () => {
  await using world = await solutionWorld()

  expect((await headings(world, {}, 'EVIDENCE')).slice(0, 2)).toEqual(['Åker', 'Zon'])
  expect((await headings(world, {}, 'NEWEST'))[0]).toBe('Annan')
})

test('tests are found by outcome, by whether they have one, and by case', async () => {
  await using world = await solutionWorld()
  const outcomes = async (filter: object) => {
    const { data } = await world.ask(
      'query ($filter: SolutionTestFilter) { solutionTests(filter: $filter) { totalCount nodes { outcome } } }',
      { filter: { examples: 'ONLY', ...filter } },
    )
    return data.solutionTests.nodes.map(({ outcome }: { outcome: string | null }) => outcome).sort()
  }

  expect(await outcomes({ outcomes: ['WORKED'] })).toEqual(['WORKED', 'WORKED'])
  expect(await outcomes({ outcomes: ['WORKED'], cases: ['ett'] })).toEqual(['WORKED'])
  expect(await outcomes({ outcomes: [] })).toEqual([])
  expect(await outcomes({ hasOutcome: true })).toHaveLength(4)
  expect(await outcomes({ hasOutcome: false })).toEqual([null])
  expect(await outcomes({ hasOutcome: null })).toHaveLength(5)
  expect(await outcomes({ hasOutcome: false, outcomes: ['WORKED'] })).toEqual([])
})

test('tests that did not work are told like all others, and who says so', async () => {
  await using world = await solutionWorld()

  const { data } =
    await world.ask(`{ solutionTests(filter: { examples: ONLY, outcomes: [DID_NOT_WORK] }) { nodes { outcome outcomeAccordingTo
    iteration learnings case { slug } solution { heading outcomeCounts { didNotWork total } } municipality { code } period { from } } } }`)
  expect(data.solutionTests.nodes).toEqual([
    {
      ...{ outcome: 'DID_NOT_WORK', outcomeAccordingTo: 'kommunen själv', iteration: 2, learnings: 'Mycket' },
      ...{ case: { slug: 'ett' }, municipality: null, period: null },
      solution: { heading: 'Åker', outcomeCounts: { didNotWork: 1, total: 2 } },
    },
  ])
})
