import { expect, test } from 'vitest'
import { addMunicipalities } from '../../tests/harness/examples.ts'
import { newWorld } from '../../tests/harness/world.ts'
import { newId } from '../database/id.ts'
import { Reuse } from './reuse.table.ts'

test('a case tells what it took over from others, and the chain goes on through it', async () => {
  await using world = await newWorld()
  const [municipality] = await addMunicipalities(world)
  const solution = newId('solution')
  await world.publish({ slug: 'forsta', solutions: [{ key: solution, slug: 'losningen', text: 'Lösningen' }] })
  const { id: ownCase } = await world.publish({ slug: 'eget', solutions: [{ text: 'Något eget' }] })
  const untold = { adaptation: null, plan: null, outcome: null, learnings: null, startedOn: null, reportedOn: null }
  await world.em.insert(Reuse, {
    ...{ id: newId('reuse'), solution, solutionRef: solution, municipality: municipality!, ownCase, ...untold },
    ...{ isExample: true, publishedAt: '2026-11-23T08:00:00.000Z' },
  })

  const { data } = await world.ask(`{
    own: case(slug: "eget") { reusedFrom { totalCount nodes { solution { slug case { slug } } } } }
    first: case(slug: "forsta") { reusedFrom { totalCount } }
    solution(slug: "losningen") { reuses { nodes { ownCase { solutions { nodes { text reuses { totalCount } } } } } } }
  }`)
  expect(data).toEqual({
    own: { reusedFrom: { totalCount: 1, nodes: [{ solution: { slug: 'losningen', case: { slug: 'forsta' } } }] } },
    first: { reusedFrom: { totalCount: 0 } },
    solution: {
      reuses: { nodes: [{ ownCase: { solutions: { nodes: [{ text: 'Något eget', reuses: { totalCount: 0 } }] } } }] },
    },
  })
})
