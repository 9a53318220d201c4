import { expect, test } from 'vitest'
import { newWorld } from '../../tests/harness/world.ts'
import { newId } from '../database/id.ts'

const [solution, insight] = [newId('solution'), newId('insight')]
const first = {
  slug: 'ett',
  title: 'Fallet',
  insights: [{ key: insight, text: 'Det som först troddes.' }],
  solutions: [{ key: solution, slug: 'forslaget', text: 'Det som först föreslogs.' }],
}
const gone =
  '{ withdrawnSolution(slug: "forslaget") { id title reason case { slug } } solution(slug: "forslaget") { id } }'

test('what is left of a part tells which case it was a part of', async () => {
  await using world = await newWorld()
  const { id: key } = await world.publish(first)
  await world.publish({ slug: 'ett', title: 'Fallet', key })

  const { data } = await world.ask(`{ node(id: "${insight}") { ... on Tombstone { title case { slug title } } } }`)
  expect(data.node).toEqual({ title: 'Det som först troddes', case: { slug: 'ett', title: 'Fallet' } })
})

test('a solution that was taken out of its case is told of at its address', async () => {
  await using world = await newWorld()
  const { id: key } = await world.publish(first)
  expect((await world.ask(gone)).data).toEqual({ withdrawnSolution: null, solution: { id: solution } })
  await world.publish({ slug: 'ett', title: 'Fallet', key })

  expect((await world.ask(gone)).data).toEqual({
    withdrawnSolution: {
      ...{ id: solution, title: 'Det som först föreslogs' },
      ...{ reason: 'Borttagen ur fallet i en senare version.', case: { slug: 'ett' } },
    },
    solution: null,
  })
})

test('an address that a solution had before it was taken out tells of it too', async () => {
  await using world = await newWorld()
  const { id: key } = await world.publish(first)
  const moved = [{ ...first.solutions[0], slug: 'andra-adressen' }]
  await world.publish({ ...first, key, solutions: moved })
  await world.publish({ slug: 'ett', title: 'Fallet', key })

  expect((await world.ask(gone)).data.withdrawnSolution).toMatchObject({ id: solution })
})

test('an address where there never was a solution has nothing to tell, and that of a case neither', async () => {
  await using world = await newWorld()
  await world.publish(first)

  const { data } = await world.ask(
    '{ a: withdrawnSolution(slug: "finns-inte") { id } b: withdrawnSolution(slug: "ett") { id } }',
  )
  expect(data).toEqual({ a: null, b: null })
})
