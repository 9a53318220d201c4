import { expect, test } from 'vitest'
import { documentText } from '../../client/src/lib/graphql/graphql.ts'
import { StartPage } from '../../client/src/routes/start.queries.ts'
import { fill } from '../harness/examples.ts'
import { fullExample } from '../harness/fictional.ts'
import { newWorld } from '../harness/world.ts'

/** How many statements the question of each page takes, with real cases and an example network. */
const pages: [string, object, Record<string, unknown>, number][] = [['start', StartPage, {}, 31]]

test('each page costs as many statements as its question has levels and lists', async () => {
  await using world = await newWorld()
  await fill(world)
  await world.publish(fullExample)

  const counts: [string, number][] = []
  for (const [name, document, variables] of pages)
    counts.push([name, await world.statements(documentText(document), variables)])
  expect(counts).toEqual(pages.map(([name, , , count]) => [name, count]))
})
