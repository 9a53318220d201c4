import { expect, test } from 'vitest'
import { newWorld } from '../../tests/harness/world.ts'
import { newId } from '../database/id.ts'

const [c1, c2, e1, e2] = [newId('challenge'), newId('challenge'), newId('exploration'), newId('exploration')]
const [i1, i2, s1, s2] = [newId('insight'), newId('insight'), newId('solution'), newId('solution')]
const [t1, t2, m1, m2] = [newId('test'), newId('test'), newId('improvement'), newId('improvement')]

const document = {
  linksStated: true,
  challenges: [
    { key: c1, kind: 'CHALLENGE', text: 'Ett' },
    { key: c2, kind: 'DILEMMA', text: 'Två' },
  ],
  explorations: [
    { key: e1, text: 'Ett' },
    { key: e2, text: 'Två' },
  ],
  insights: [
    { key: i1, text: 'Ett', challenges: [c2, c1], explorations: [e2] },
    { key: i2, text: 'Två', challenges: [c2], explorations: [e1, e2] },
  ],
  solutions: [
    { key: s1, text: 'Ett', insights: [i1] },
    { key: s2, text: 'Två', insights: [i2, i1] },
  ],
  tests: [
    { key: t1, scaleText: 'en enhet', solution: s2 },
    { key: t2, scaleText: 'två enheter', solution: s2 },
  ],
  improvements: [
    { key: m1, targetPicture: 'Ett', solutions: [s2, s1] },
    { key: m2, targetPicture: 'Två' },
  ],
}
const ids = '{ nodes { id } }'
const linked = (of: Record<string, unknown>[], list: string) =>
  of.map(one => (one[list] as { nodes: { id: string }[] }).nodes.map(({ id }) => id))

test('a link is followed in both directions, in the order of the document', async () => {
  await using world = await newWorld()
  await world.publish(document)

  const { data } = await world.ask(`{ case(slug: "ett-exempel") { linksStated
    challenges { nodes { insights ${ids} } } explorations { nodes { insights ${ids} } }
    insights { nodes { challenges ${ids} explorations ${ids} solutions ${ids} } }
    solutions { nodes { insights ${ids} solutionTests ${ids} improvements ${ids} } }
    solutionTests { nodes { iteration solution { id } } } improvements { nodes { solutions ${ids} } } } }`)
  const of = (list: string) => data.case[list].nodes
  expect(data.case.linksStated).toBe(true)
  expect(linked(of('insights'), 'challenges')).toEqual([[c2, c1], [c2]])
  expect(linked(of('insights'), 'explorations')).toEqual([[e2], [e1, e2]])
  expect(linked(of('solutions'), 'insights')).toEqual([[i1], [i2, i1]])
  expect(linked(of('improvements'), 'solutions')).toEqual([[s2, s1], []])
  expect(linked(of('challenges'), 'insights')).toEqual([[i1], expect.arrayContaining([i1, i2])])
  expect(linked(of('explorations'), 'insights')).toEqual([[i2], expect.arrayContaining([i1, i2])])
  expect(linked(of('insights'), 'solutions')).toEqual([expect.arrayContaining([s1, s2]), [s2]])
  expect(linked(of('solutions'), 'solutionTests')).toEqual([[], [t1, t2]])
  expect(linked(of('solutions'), 'improvements')).toEqual([[m1], [m1]])
  expect(of('solutionTests')).toEqual([
    { iteration: 1, solution: { id: s2 } },
    { iteration: 2, solution: { id: s2 } },
  ])
})

test('links that are changed are changed on both sides, and no part gets another id', async () => {
  await using world = await newWorld()
  const { id: key } = await world.publish(document)
  const insights = [{ ...document.insights[0]!, challenges: [c1], explorations: [] }, document.insights[1]!]
  await world.publish({ ...document, key, insights })

  const { data } = await world.ask(`{ case(slug: "ett-exempel") { challenges { nodes { id insights ${ids} } }
    explorations { nodes { id insights ${ids} } } } }`)
  expect(data.case.challenges.nodes).toEqual([
    { id: c1, insights: { nodes: [{ id: i1 }] } },
    { id: c2, insights: { nodes: [{ id: i2 }] } },
  ])
  expect(linked(data.case.explorations.nodes, 'insights')).toEqual([[i2], [i2]])
})

test('every part is found by its id and knows its case', async () => {
  await using world = await newWorld()
  const { id } = await world.publish(document)

  const { data } = await world.ask(`{ challenge(id: "${c1}") { case { id } } exploration(id: "${e1}") { case { id } }
    insight(id: "${i1}") { case { id } } solutionTest(id: "${t1}") { case { id } } improvement(id: "${m1}") { case { id } } }`)
  for (const part of Object.values(data)) expect(part).toEqual({ case: { id } })
})

test('outcomes are counted for the case and for each solution', async () => {
  await using world = await newWorld()
  const judged = { outcomeAccordingTo: 'kommunen själv', scaleText: 'en enhet' }
  const tests = [
    { ...judged, solution: s1, outcome: 'WORKED' },
    { ...judged, solution: s1, outcome: 'DID_NOT_WORK' },
    { ...judged, solution: s2, outcome: 'NEEDS_ADJUSTMENT' },
    { scaleText: 'en enhet' },
  ]
  await world.publish({ ...document, tests })

  const { data } =
    await world.ask(`{ case(slug: "ett-exempel") { outcomeCounts { worked needsAdjustment didNotWork unstated total }
    solutions { nodes { outcomeCounts { worked needsAdjustment didNotWork unstated total } } } } }`)
  const counts = (worked: number, needsAdjustment: number, didNotWork: number, unstated: number) => ({
    ...{ worked, needsAdjustment, didNotWork, unstated, total: worked + needsAdjustment + didNotWork + unstated },
  })
  expect(data.case.outcomeCounts).toEqual(counts(1, 1, 1, 1))
  expect(data.case.solutions.nodes.map((one: { outcomeCounts: object }) => one.outcomeCounts)).toEqual([
    counts(1, 0, 1, 0),
    counts(0, 1, 0, 0),
  ])
})
