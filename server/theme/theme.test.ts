import { expect, test } from 'vitest'
import { newWorld } from '../../tests/harness/world.ts'

test('the cases of a theme and the uses of a method leave examples out, unless they are asked for', async () => {
  await using world = await newWorld()
  await world.publish({ themes: ['KUF'], explorations: [{ method: 'workshop', text: 'En påhittad workshop.' }] })

  const { data } = await world.ask(`{
    theme(code: "KUF") { cases { totalCount } all: cases(filter: { examples: INCLUDE }) { nodes { title } } }
    explorationMethod(slug: "workshop") { explorations { totalCount }
      all: explorations(filter: { examples: ONLY }) { totalCount } } }`)
  expect(data).toEqual({
    theme: { cases: { totalCount: 0 }, all: { nodes: [{ title: 'Ett exempel' }] } },
    explorationMethod: { explorations: { totalCount: 0 }, all: { totalCount: 1 } },
  })
})
