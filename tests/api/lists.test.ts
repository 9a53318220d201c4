import { describe, expect, test } from 'vitest'
import { buildSchema } from '../../server/schema.ts'
import { fill } from '../harness/examples.ts'
import { inParallel } from '../harness/inParallel.ts'
import { everyList, parentOf, readPage, type List } from '../harness/lists.ts'
import { newWorld, type World } from '../harness/world.ts'

const lists = everyList(buildSchema())

describe('every list', () => {
  test('is paged forwards and backwards over the same things in the same order, each once', async () => {
    await using world = await newWorld()
    await fill(world)

    const wrong = await inParallel(lists, list => faultsOf(world, list))
    expect(wrong.flat()).toEqual([])
    expect(lists.length).toBeGreaterThan(60)
  }, 60_000)
})

/** What is wrong with the paging of a list. */
async function faultsOf(world: World, list: List): Promise<string[]> {
  try {
    const id = list.parent ? await parentOf(world, list) : undefined
    const { totalCount } = await readPage(world, list, {}, id)
    if (totalCount < 3) return [`${list.name}: has only ${totalCount} things to page over`]
    const size = Math.min(100, Math.ceil(totalCount / 3))
    const all = await readPage(world, list, { first: 100 }, id)
    const forwards = await walk(world, list, id, size, 'first')
    const backwards = await walk(world, list, id, size, 'last')
    const faults: string[] = []
    if (new Set(forwards).size !== totalCount) faults.push('its pages do not hold each thing once')
    if (forwards.join() !== backwards.join()) faults.push('backwards is another order than forwards')
    if (all.nodes.map(node => node.id).join() !== forwards.slice(0, 100).join())
      faults.push('pages differ from the whole')
    if (all.edges.map(edge => edge.node.id).join() !== all.nodes.map(node => node.id).join())
      faults.push('edges differ from nodes')
    return faults.map(fault => `${list.name}: ${fault}`)
  } catch (error) {
    return [(error as Error).message]
  }
}

async function walk(world: World, list: List, id: string | undefined, size: number, direction: 'first' | 'last') {
  const ids: string[] = []
  const forwards = direction === 'first'
  let cursor: string | null = null
  for (let pages = 0; pages < 20; pages += 1) {
    const args = forwards ? { first: size, after: cursor } : { last: size, before: cursor }
    const { nodes, pageInfo, edges } = await readPage(world, list, args, id)
    const found = nodes.map(node => node.id)
    ids.splice(forwards ? ids.length : 0, 0, ...found)
    const [more, behind] = forwards
      ? [pageInfo.hasNextPage, pageInfo.hasPreviousPage]
      : [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
    if (behind !== (cursor !== null)) throw new Error(`${list.name}: does not know whether it began here`)
    if (pageInfo.startCursor !== edges[0]!.cursor || pageInfo.endCursor !== edges.at(-1)!.cursor) {
      throw new Error(`${list.name}: its page ends elsewhere than its edges`)
    }
    if (!more) return ids
    cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor
  }
  throw new Error(`${list.name}: its pages have no end`)
}
