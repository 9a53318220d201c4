import { expect, test } from 'vitest'
import { addMunicipalities, addNetworks } from '../../tests/harness/examples.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'

const facetNames = ['outcomes', 'stepReached', 'themes', 'obstacles', 'municipalityGroups', 'countyCodes', 'networks']
const lists = {
  CASE: ['cases', 'CaseFilter'],
  CHALLENGE: ['challenges', 'PartFilter'],
  EXPLORATION: ['explorations', 'PartFilter'],
  INSIGHT: ['insights', 'PartFilter'],
  SOLUTION: ['solutions', 'SolutionFilter'],
  SOLUTION_TEST: ['solutionTests', 'SolutionTestFilter'],
  IMPROVEMENT: ['improvements', 'PartFilter'],
  EXPLORATION_METHOD: ['explorationMethods', 'MethodFilter'],
} as const
type Kind = keyof typeof lists

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

const values = {
  outcomes: ['WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK'],
  stepReached: [0, 1, 2, 3, 4, 5, 6],
  themes: ['STY', 'STY.tillit', 'ALD', 'NAR'],
  obstacles: ['time', 'law', 'money'],
  municipalityGroups: ['X1', 'Y1', 'X', 'C'],
  countyCodes: ['99', '22', '01'],
  networks: ['exempelnatverk-1', 'exempelnatverk-2', 'exempelnatverk-3'],
  municipalityCodes: ['9901', '9902', '9903', '2281'],
}

/** Fictional cases that are unlike each other in all that can be filtered on, the same ones each time. */
async function variedWorld(): Promise<World> {
  const world = await newWorld()
  await addNetworks(world, await addMunicipalities(world))
  const random = randomFrom(11)
  const some = <T>(all: readonly T[], chance = 0.5) => all.filter(() => random() < chance)
  const outcomes = [...values.outcomes, undefined]
  for (let number = 0; number < 25; number += 1) {
    const solution = `solution_01h2xcejqtf2nbrexx3vqj${String(1000 + number).slice(-4)}`
    const tests = Array.from({ length: Math.floor(random() * 4) }, () => {
      const outcome = outcomes[Math.floor(random() * 4)]
      return {
        scaleText: 'en enhet',
        ...(outcome && { outcome, outcomeAccordingTo: 'kommunen själv' }),
        ...(random() < 0.7 && { solution }),
      }
    })
    await world.publish({
      slug: `varierat-${number}`,
      title: `Varierat ${number}`,
      network: some(values.networks)[0],
      themes: some(['STY.tillit', 'STY', 'ALD', 'NAR'], 0.4),
      obstacles: some(['time', 'law'], 0.5),
      municipalities: some(['9901', '9902', '9903', '9904'], 0.4),
      challenges: some(['A', 'B']).map(text => ({ kind: 'CHALLENGE', text })),
      explorations: some(['intervjuer', 'enkat']).map(method => ({ method, text: 'Samtal' })),
      insights: some(['A', 'B']).map(text => ({ text })),
      solutions: [{ key: solution, text: 'Lösning' }],
      tests,
      improvements: some(['A']).map(targetPicture => ({ targetPicture })),
    })
  }
  return world
}

function randomFilter(random: () => number): Record<string, unknown> {
  const filter: Record<string, unknown> = { examples: ['INCLUDE', 'ONLY', 'EXCLUDE'][Math.floor(random() * 3)] }
  for (const [name, all] of Object.entries(values)) {
    if (random() < 0.75) continue
    const chosen = (all as unknown[]).filter(() => random() < 0.5)
    if (chosen.length) filter[name] = chosen
  }
  return filter
}

/** The filter of the list that has the conditions of a case. */
function asListed(kind: Kind, filter: object) {
  if (kind !== 'EXPLORATION_METHOD') return filter
  const saysNothing = Object.entries(filter).every(([name, value]) => name === 'examples' || value === null)
  return { usedIn: saysNothing ? null : filter }
}

test('what a facet counts is the total of the list that is narrowed to it, for every kind and any filter', async () => {
  await using world = await variedWorld()
  const random = randomFrom(3)

  for (const kind of Object.keys(lists) as Kind[]) {
    for (let round = 0; round < 8; round += 1) {
      const filter = randomFilter(random)
      const { data, errors } = await world.ask(
        `query ($kind: KnowledgeKind!, $filter: CaseFilter) { facets(kind: $kind, filter: $filter)
          { ${facetNames.map(name => `${name} { value label count }`).join(' ')} } }`,
        { kind, filter },
      )
      if (errors) throw new Error(errors[0]!.message)
      for (const facet of facetNames) {
        const counts = data.facets[facet] as { value: string; label: string; count: number }[]
        const narrowed = counts.map(({ value }) => ({
          ...filter,
          [facet]: [facet === 'stepReached' ? Number(value) : value],
        }))
        const totals = await totalsOf(world, kind, narrowed)
        expect([kind, filter, facet, totals]).toEqual([kind, filter, facet, counts.map(({ count }) => count)])
      }
    }
  }
}, 120_000)

test('totals are those of the lists, and without each condition those of the lists without it', async () => {
  await using world = await variedWorld()
  const random = randomFrom(5)

  for (let round = 0; round < 12; round += 1) {
    const filter = randomFilter(random)
    for (const kind of Object.keys(lists) as Kind[]) {
      const { data, errors } = await world.ask(
        `query ($kind: KnowledgeKind!, $filter: CaseFilter) { total(kind: $kind, filter: $filter)
          facets(kind: $kind, filter: $filter) { withoutEach { condition count } } }`,
        { kind, filter },
      )
      if (errors) throw new Error(errors[0]!.message)
      const conditions = Object.keys(filter)
        .filter(name => name !== 'examples')
        .sort()
      const filters = [filter, ...conditions.map(name => ({ ...filter, [name]: null }))]
      const [total, ...without] = await totalsOf(world, kind, filters)
      expect([kind, filter, data.total]).toEqual([kind, filter, total])
      const counts = data.facets.withoutEach as { condition: string; count: number }[]
      expect([kind, filter, counts.toSorted((a, b) => (a.condition < b.condition ? -1 : 1))]).toEqual([
        ...[kind, filter, conditions.map((condition, index) => ({ condition, count: without[index] }))],
      ])
    }
  }
}, 120_000)

test('values without hits are told with the rest, when asked for, and change no count', async () => {
  await using world = await variedWorld()
  const filter = { examples: 'INCLUDE', themes: ['ALD'], outcomes: ['DID_NOT_WORK'] }
  const asked = facetNames.map(name => `${name} { value count }`).join(' ')
  const { data } = await world.ask(
    `query ($filter: CaseFilter) { all: facets(kind: SOLUTION, filter: { examples: INCLUDE }) { ${asked} }
      some: facets(kind: SOLUTION, filter: $filter) { ${asked} }
      whole: facets(kind: SOLUTION, filter: $filter, withEmpty: true) { ${asked} } }`,
    { filter },
  )
  const pairs = (counts: { value: string; count: number }[]) => counts.map(({ value, count }) => [value, count])

  for (const facet of facetNames) {
    const whole = new Map(pairs(data.whole[facet]) as [string, number][])
    expect([facet, [...whole.keys()].sort()]).toEqual([
      facet,
      data.all[facet].map(({ value }: { value: string }) => value).sort(),
    ])
    const nonzero = [...whole].filter(([, count]) => count > 0)
    expect([facet, nonzero.sort()]).toEqual([
      facet,
      pairs(data.some[facet])
        .filter(([, count]) => (count as number) > 0)
        .sort(),
    ])
  }
  expect(pairs(data.whole.themes).some(([, count]) => count === 0)).toBe(true)
})

test('a method is found by one use that meets all conditions, not by several that meet one each', async () => {
  await using world = await newWorld()
  await addMunicipalities(world)
  const explorations = [{ method: 'intervjuer', text: 'Samtal' }]
  await world.publish({ slug: 'a', municipalities: ['9901'], explorations })
  await world.publish({ slug: 'b', municipalities: ['9902'], obstacles: ['time'], explorations })
  const total = async (usedIn: object) => {
    const query = 'query ($filter: MethodFilter) { explorationMethods(filter: $filter) { totalCount } }'
    const { data } = await world.ask(query, { filter: { usedIn: { examples: 'ONLY', ...usedIn } } })
    return data.explorationMethods.totalCount
  }

  expect(await total({ municipalityCodes: ['9901'] })).toBe(1)
  expect(await total({ obstacles: ['time'] })).toBe(1)
  expect(await total({ municipalityCodes: ['9901'], obstacles: ['time'] })).toBe(0)
  const { data } = await world.ask(
    '{ explorationMethods { totalCount } none: explorationMethods(filter: {}) { totalCount } }',
  )
  expect(data.explorationMethods.totalCount).toBeGreaterThan(1)
  expect(data.none).toEqual(data.explorationMethods)
})

test('parts are listed by the Swedish alphabet, and tests by what was tested, try after try', async () => {
  await using world = await newWorld()
  const texts = ['Östra vägen', 'ask', 'Ängen', 'Bok']
  const [solution] = ['solution_01h2xcejqtf2nbrexx3vqj1000']
  await world.publish({
    challenges: texts.map(text => ({ kind: 'CHALLENGE', text })),
    explorations: texts.map(text => ({ text })),
    insights: texts.map(text => ({ text })),
    improvements: texts.map(targetPicture => ({ targetPicture })),
    solutions: [{ key: solution, text: 'Mössa' }],
    tests: [
      { scaleText: 'å' },
      ...Array.from({ length: 11 }, () => ({ scaleText: 'b', solution })),
      { scaleText: 'a' },
    ],
  })
  const { data } = await world.ask(
    `{ ${['challenges', 'explorations', 'insights', 'improvements']
      .map(list => `${list}(filter: { examples: ONLY }, orderBy: HEADING) { nodes { heading } }`)
      .join(' ')} solutionTests(filter: { examples: ONLY }, orderBy: HEADING) { nodes { scaleText iteration } } }`,
  )
  const { solutionTests, ...parts } = data

  for (const { nodes } of Object.values(parts) as { nodes: { heading: string }[] }[]) {
    expect(nodes.map(({ heading }) => heading)).toEqual(['ask', 'Bok', 'Ängen', 'Östra vägen'])
  }
  const tries = solutionTests.nodes.map(
    ({ scaleText, iteration }: { scaleText: string; iteration: number }) => `${scaleText}${iteration}`,
  )
  expect(tries).toEqual(['a2', ...Array.from({ length: 11 }, (_, index) => `b${index + 1}`), 'å1'])
})

/** The totals of lists with these filters, up to thirty in one question. */
async function totalsOf(world: World, kind: Kind, filters: object[]): Promise<number[]> {
  const [list, type] = lists[kind]
  const totals: number[] = []
  for (let from = 0; from < filters.length; from += 30) {
    const some = filters.slice(from, from + 30)
    const declared = some.map((_, index) => `$f${index}: ${type}`).join(' ')
    const asked = some.map((_, index) => `f${index}: ${list}(filter: $f${index}) { totalCount }`).join(' ')
    const variables = Object.fromEntries(some.map((filter, index) => [`f${index}`, asListed(kind, filter)]))
    const { data, errors } = await world.ask(`query (${declared}) { ${asked} }`, variables)
    if (errors) throw new Error(errors[0]!.message)
    totals.push(...some.map((_, index) => data[`f${index}`].totalCount))
  }
  return totals
}
