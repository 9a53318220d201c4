import { expect, test } from 'vitest'
import { addMunicipalities } from '../../tests/harness/examples.ts'
import { fullExample } from '../../tests/harness/fictional.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'
import { Case } from './case.table.ts'

const everything = `
  id slug title summary language isExample version publishedAt changedAt area municipalitiesNote stepReached linksStated
  reuseNote unknown period { from to } place { name country } steps { number status partCount }
  outcomeCounts { worked needsAdjustment didNotWork unstated total }
  sources { id url publisher published } themes { code name } obstacles { code name } contacts { id name isRole }
  network { slug } municipalities { totalCount nodes { code name county { name } } }
  challenges { totalCount nodes { id kind heading text goal position case { title } insights { nodes { heading } } } }
  explorations { nodes { id heading text participants method { slug name } insights { nodes { id } } } }
  insights { nodes { id heading text challenges { nodes { heading } } explorations { nodes { id } } solutions { nodes { slug } } } }
  solutions { totalCount nodes { id slug heading worksWhen watchOut outcomeCounts { total } insights { nodes { id } }
    solutionTests { totalCount nodes { scaleText } } improvements { nodes { id } } reuses { totalCount } } }
  solutionTests { nodes { id iteration scaleText scale outcome municipality { name } solution { id heading } } }
  improvements { nodes { id targetPicture status solutions { nodes { heading } } } }
  videoSegments { totalCount } revisions { totalCount nodes { version } }`
const query = `query ($version: Int) { case(slug: "fallet", version: $version) { ${everything} } }`
const first = { ...fullExample, slug: 'fallet' }

async function publishedTwice(): Promise<{ world: World; before: unknown }> {
  const world = await newWorld()
  await addMunicipalities(world)
  await world.publish(first)
  const { data: before } = await world.ask(query)
  await world.publish({
    ...first,
    title: 'Ett helt annat fall',
    municipalities: ['9902'],
    challenges: [{ kind: 'CHALLENGE', text: 'En ny utmaning' }],
    insights: [],
    explorations: [],
    solutions: [],
    tests: [],
    improvements: [],
    linksStated: false,
  })
  return { world, before }
}

test('a version tells for ever what it told when it was published', async () => {
  const { world, before } = await publishedTwice()
  await using _ = world
  const { data: now } = await world.ask(query)
  const { data: then } = await world.ask(query, { version: 1 })

  expect(now.case).toMatchObject({ title: 'Ett helt annat fall', version: 2, insights: { nodes: [] } })
  const revisions = { totalCount: 2, nodes: [{ version: 2 }, { version: 1 }] }
  expect(then.case).toEqual({ ...(before as { case: object }).case, revisions })
})

test('the latest version is the same with and without its number', async () => {
  const { world } = await publishedTwice()
  await using _ = world

  expect((await world.ask(query, { version: 2 })).data).toEqual((await world.ask(query)).data)
})

test('a version that does not exist is null, and so is one of a case that was withdrawn', async () => {
  const { world } = await publishedTwice()
  await using _ = world
  for (const version of [0, -1, 3, 2_000_000_000]) {
    expect((await world.ask(query, { version })).data).toEqual({ case: null })
  }
  await world.em.nativeDelete(Case, { slug: 'fallet' })

  expect((await world.ask(query, { version: 1 })).data).toEqual({ case: null })
})

test('a version is found at an earlier address too, and has the address of today', async () => {
  const { world } = await publishedTwice()
  await using _ = world
  await world.publish({ ...first, slug: 'ny-adress' })
  const { data } = await world.ask('{ case(slug: "fallet", version: 1) { slug version title } }')

  expect(data.case).toEqual({ slug: 'ny-adress', version: 1, title: fullExample.title })
})

test('the lists of a version have pages', async () => {
  const { world } = await publishedTwice()
  await using _ = world
  const page = `nodes { scaleText } pageInfo { hasNextPage hasPreviousPage endCursor startCursor }`
  const asked = async (args: string) => {
    const { data } = await world.ask(
      `{ case(slug: "fallet", version: 1) { solutionTests(${args}) { totalCount ${page} } } }`,
    )
    return data.case.solutionTests
  }
  const { nodes, totalCount, pageInfo } = await asked('first: 2')
  const rest = await asked(`first: 9, after: "${pageInfo.endCursor}"`)
  const back = await asked(`last: 1, before: "${rest.pageInfo.startCursor}"`)
  const texts = fullExample.tests.map(({ scaleText }) => ({ scaleText }))

  expect([totalCount, pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([4, true, false])
  expect([...nodes, ...rest.nodes]).toEqual(texts)
  expect(back.nodes).toEqual([texts[1]])
})

test('what lies outside the case is as it is today', async () => {
  const { world } = await publishedTwice()
  await using _ = world
  const { data } = await world.ask(
    '{ case(slug: "fallet", version: 1) { municipalities { nodes { name cases { nodes { title } } } } } }',
  )

  expect(data.case.municipalities.nodes).toEqual([{ name: 'Exempelköping', cases: { nodes: [] } }])
})
