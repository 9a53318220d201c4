import { expect, test } from 'vitest'
import { newWorld, type World } from '../harness/world.ts'

const whole = 'nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
interface Page {
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

/** Fictional cases with none to four challenges and insights of them. */
async function unequalWorld(): Promise<World> {
  const world = await newWorld()
  for (let count = 0; count <= 4; count += 1) {
    const texts = Array.from({ length: count }, (_, index) => ({ text: `${count}.${index}` }))
    await world.publish({
      slug: `exempel-${count}`,
      challenges: texts.map(part => ({ ...part, kind: 'CHALLENGE' })),
      themes: count % 2 ? ['STY'] : ['ALD'],
    })
  }
  return world
}

const ofEach = (args: string) =>
  `query ($cursor: String) { cases(first: 100, filter: { examples: ONLY }) { nodes {
    all: challenges(first: 100) { ${whole} }
    rest: challenges(${args.replace(/(first|last): \d+/, '$1: 100')}) { ${whole} }
    page: challenges(${args}) { ${whole} } } } }`

test('a cursor is a place in the order: below every parent a page knows what its own list has on both sides', async () => {
  await using world = await unequalWorld()
  const { data } = await world.ask(
    `{ cases(first: 100, filter: { examples: ONLY }) { nodes { challenges { edges { cursor } } } } }`,
  )
  const cursors = (data.cases.nodes as { challenges: { edges: { cursor: string }[] } }[]).flatMap(({ challenges }) =>
    challenges.edges.map(({ cursor }) => cursor),
  )

  expect(cursors).toHaveLength(10)
  for (const cursor of cursors) {
    const after = (await world.ask(ofEach('first: 1, after: $cursor'), { cursor })).data.cases.nodes
    for (const { all, rest, page } of after as Record<'all' | 'rest' | 'page', Page>[]) {
      expect(page.nodes).toEqual(rest.nodes.slice(0, 1))
      expect(page.pageInfo.hasNextPage).toBe(rest.nodes.length > 1)
      expect(page.pageInfo.hasPreviousPage).toBe(rest.nodes.length < all.nodes.length)
    }
    const before = (await world.ask(ofEach('last: 1, before: $cursor'), { cursor })).data.cases.nodes
    for (const { all, rest, page } of before as Record<'all' | 'rest' | 'page', Page>[]) {
      expect(page.nodes).toEqual(rest.nodes.slice(-1))
      expect(page.pageInfo.hasPreviousPage).toBe(rest.nodes.length > 1)
      expect(page.pageInfo.hasNextPage).toBe(rest.nodes.length < all.nodes.length)
    }
  }
})

test('so does a page below one parent, and below a case as an earlier version told it', async () => {
  await using world = await unequalWorld()
  const of = async (slug: string, version: string, args: string): Promise<Page> => {
    const { data } = await world.ask(`{ case(slug: "${slug}"${version}) { challenges(${args}) { ${whole} } } }`)
    return data.case.challenges
  }
  const { endCursor } = (await of('exempel-4', '', 'first: 1')).pageInfo

  for (const version of ['', ', version: 1']) {
    const own = await of('exempel-4', version, `first: 2, after: "${endCursor}"`)
    expect(own.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true })
    const none = await of('exempel-0', version, `first: 2, after: "${endCursor}"`)
    expect(none).toMatchObject({ nodes: [], pageInfo: { hasPreviousPage: false, hasNextPage: false } })
    const back = await of('exempel-4', version, `last: 2, before: "${endCursor}"`)
    expect(back).toMatchObject({ nodes: [], pageInfo: { hasPreviousPage: false, hasNextPage: true } })
  }
})

test('a cursor of the whole list knows what a narrower list has before it', async () => {
  await using world = await unequalWorld()
  const page = async (filter: string, args: object): Promise<Page> => {
    const query = `query ($first: Int, $after: String) {
      cases(first: $first, after: $after, orderBy: TITLE, filter: ${filter}) { ${whole} } }`
    return (await world.ask(query, args)).data.cases
  }
  const [all, narrow] = ['{ examples: ONLY }', '{ examples: ONLY, themes: ["STY"] }']
  const { nodes } = await page(narrow, {})

  let after: string | null = null
  for (let at = 0; at < 5; at += 1) {
    const { pageInfo, ...rest }: Page = await page(narrow, { after })
    expect(pageInfo.hasPreviousPage).toBe(rest.nodes.length < nodes.length)
    after = (await page(all, { first: 1, after })).pageInfo.endCursor
  }
})

test('looking back costs a statement, and only where somebody asks', async () => {
  await using world = await unequalWorld()
  const { data } = await world.ask('{ case(slug: "exempel-4") { challenges(first: 1) { pageInfo { endCursor } } } }')
  const after = data.case.challenges.pageInfo.endCursor as string
  const count = (flag: string, cursor: string | null) =>
    world.statements(
      `query ($after: String) { cases(filter: { examples: ONLY }) { nodes { challenges(first: 1, after: $after) {
        nodes { id } pageInfo { ${flag} } } } } }`,
      { after: cursor },
    )

  expect(await count('hasPreviousPage', null)).toBe(2)
  expect(await count('hasNextPage endCursor', after)).toBe(2)
  expect(await count('hasPreviousPage', after)).toBe(3)
})
