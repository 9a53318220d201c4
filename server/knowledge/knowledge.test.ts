import { expect, test } from 'vitest'
import { addMunicipalities, addNetworks, denseDocument } from '../../tests/harness/examples.ts'
import { newWorld } from '../../tests/harness/world.ts'

test('the counts are those of the lists, with and without examples', async () => {
  await using world = await newWorld()
  await addNetworks(world, await addMunicipalities(world))
  await world.publish(denseDocument(1))
  const lists = ['cases', 'challenges', 'explorations', 'insights', 'solutions', 'improvements', 'solutionTests']

  for (const examples of ['EXCLUDE', 'INCLUDE', 'ONLY']) {
    const totals = lists.map(name => `${name}(filter: { examples: ${examples} }) { totalCount }`).join(' ')
    const { data } =
      await world.ask(`{ ${totals} municipalities(filter: { hasCases: true, examples: ${examples} }) { totalCount }
      cases2: cases(first: 100, filter: { examples: ${examples} }) { nodes { sources { id } } }
      knowledge { counts(examples: ${examples}) { cases municipalities challenges explorations insights solutions improvements sources
        tests { worked needsAdjustment didNotWork unstated total } } } }`)
    const { tests, sources, municipalities, ...counts } = data.knowledge.counts
    for (const [name, count] of Object.entries(counts)) expect([name, count]).toEqual([name, data[name].totalCount])
    expect(municipalities).toBe(data.municipalities.totalCount)
    expect(tests.total).toBe(data.solutionTests.totalCount)
    expect(tests.worked + tests.needsAdjustment + tests.didNotWork + tests.unstated).toBe(tests.total)
    const sum = data.cases2.nodes.reduce((total: number, node: { sources: object[] }) => total + node.sources.length, 0)
    expect(sources).toBe(sum)
  }
})

test('examples do not count unless asked for', async () => {
  await using world = await newWorld()
  await world.publish({})

  const { data } = await world.ask('{ knowledge { counts { cases } all: counts(examples: INCLUDE) { cases } } }')
  expect(data.knowledge).toEqual({ counts: { cases: 15 }, all: { cases: 16 } })
})
