import { expect, test } from 'vitest'
import { addMunicipalities } from '../../tests/harness/examples.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'

type Reason = { kind: string; value: string; label: string }
type Item = { score: number; slug: string; reasons: Reason[] }

const keyOf = (slug: string) => `case_01h2xcejqtf2nbrexx3vqjp41${slug}`
const publish = (world: World, slug: string, more: object) =>
  world.publish({ key: keyOf(slug), slug, title: slug.toUpperCase(), ...more })

/** What is related to the case, in order. */
async function relatedTo(world: World, slug: string, args = 'filter: { examples: ONLY }'): Promise<Item[]> {
  const { data, errors } = await world.ask(
    `query ($slug: String!) { case(slug: $slug) { related(${args}) { score case { slug } reasons { kind value label } } } }`,
    { slug },
  )
  if (errors) throw new Error(errors[0]!.message)
  type Found = Omit<Item, 'slug'> & { case: { slug: string } }
  return data.case.related.map(({ case: { slug }, score, reasons }: Found) => ({ slug, score, reasons }))
}
const said = ({ reasons }: Item) => reasons.map(({ kind, value }) => `${kind} ${value}`).sort()

test('cases with most in common stand first, and each says what it is', async () => {
  await using world = await newWorld()
  await addMunicipalities(world)
  const mine = {
    ...{ themes: ['STY.tillit'], obstacles: ['time'], municipalities: ['9901'] },
    explorations: [{ method: 'intervjuer', text: 'Nattpatrullens tidrapport.' }],
  }
  await publish(world, 'a', mine)
  await publish(world, 'b', { themes: ['STY'], municipalities: ['9903'] })
  await publish(world, 'c', {
    ...{ themes: ['STY.tillit'], obstacles: ['time'] },
    explorations: [{ method: 'intervjuer', text: 'Tidrapporter från nattpatrullen.' }],
  })
  await publish(world, 'd', { municipalities: ['9905'] })

  const related = await relatedTo(world, 'a')
  expect(related.map(({ slug }) => slug)).toEqual(['c', 'b'])
  expect(said(related[0]!)).toEqual([
    ...['METHOD intervjuer', 'OBSTACLE time', 'THEME STY.tillit', 'WORD nattpatrullens', 'WORD tidrapport'],
  ])
  expect(said(related[1]!)).toEqual(['MUNICIPALITY_GROUP X1', 'THEME STY'])
  expect(related[0]!.score).toBeGreaterThan(related[1]!.score)
})

test('what is real stands before examples, and those are there only when asked for', async () => {
  await using world = await newWorld()
  await publish(world, 'a', { themes: ['ALD'] })

  const real = await relatedTo(world, 'sundsvall-skonsmomodellen', 'first: 20')
  expect(real.map(({ slug }) => slug)).toContain('oslo-tillitsmodell-hemtjanst')
  expect(real.map(({ slug }) => slug)).not.toContain('a')
  const all = await relatedTo(world, 'sundsvall-skonsmomodellen', 'first: 20, filter: { examples: INCLUDE }')
  expect(all.map(({ slug }) => slug)).toEqual([...real.map(({ slug }) => slug), 'a'])
  expect(await relatedTo(world, 'sundsvall-skonsmomodellen', 'filter: { examples: ONLY }')).toHaveLength(1)
})

test('a case that is changed or withdrawn is related by what it is now, or no longer', async () => {
  await using world = await newWorld()
  await publish(world, 'a', { themes: ['ALD'] })
  await publish(world, 'b', { themes: ['ALD'] })
  expect((await relatedTo(world, 'a')).map(({ slug }) => slug)).toEqual(['b'])

  await publish(world, 'b', { themes: ['TRA'] })
  expect(await relatedTo(world, 'a')).toEqual([])
})

test('solutions and challenges are related to those of other cases, one of each', async () => {
  await using world = await newWorld()
  const texts = { solutions: [{ text: 'Nattpatrullen ringer.' }, { text: 'Nattpatrullen ringer i natt.' }] }
  const challenges = [{ kind: 'CHALLENGE', text: 'Nattpatrullen saknar bilar.' }]
  await publish(world, 'a', { themes: ['ALD'], challenges, ...texts })
  await publish(world, 'b', { themes: ['ALD'], challenges, ...texts })

  const { data } = await world.ask(`{ 
    solutions(filter: { cases: ["a"], examples: ONLY }) { nodes { related(filter: { examples: ONLY }) {
      solution { text case { slug } } reasons { kind label(language: EN) } } } }
    challenges(filter: { cases: ["a"], examples: ONLY }) { nodes { similar(filter: { examples: ONLY }) {
      challenge { case { slug } } reasons { kind label } } } } }`)
  expect(data.solutions.nodes).toHaveLength(2)
  for (const { related } of data.solutions.nodes) {
    expect(related.map((item: { solution: { case: object } }) => item.solution.case)).toEqual([{ slug: 'b' }])
    expect(related[0].reasons).toContainEqual({ kind: 'THEME', label: 'Care of older people' })
    expect(related[0].reasons).toContainEqual({ kind: 'WORD', label: 'nattpatrullen' })
  }
  const [{ similar }] = data.challenges.nodes
  expect(similar).toHaveLength(1)
  expect(similar[0].reasons.map(({ label }: Reason) => label)).toEqual(
    expect.arrayContaining(['Äldreomsorg', 'nattpatrullen', 'bilar']),
  )
})

test('a page of cases costs as many statements as one case, and how many is not what decides', async () => {
  await using world = await newWorld()
  const related = 'related { score case { slug } reasons { kind label } }'
  const one = `{ cases(first: 1) { nodes { slug ${related} } } }`
  const page = `{ cases(first: 20) { nodes { slug ${related} } } }`
  await world.ask(page)
  const page2 = page.replace('slug', 'slug title')

  // The cases; the version; the state of the index, own texts, those with the same words; the related ones.
  expect(await world.statements(one)).toBe(6)
  expect(await world.statements(page2)).toBe(6)
  const parts = `{ solutions(first: 20) { nodes { related { solution { heading } reasons { label } } } } }`
  // Besides, the cases of the solutions, and the solutions of those cases.
  expect(await world.statements(parts)).toBe(8)
  expect(await world.statements(parts.replace('20', '1'))).toBe(8)
})

test('a number that is not from 1 to 20 is refused', async () => {
  await using world = await newWorld()
  for (const [first, reason] of [
    [0, 'BAD_PAGE'],
    [21, 'PAGE_TOO_LARGE'],
  ]) {
    const { errors } = await world.ask(
      `{ case(slug: "sundsvall-skonsmomodellen") { related(first: ${first}) { score } } }`,
    )
    expect(errors![0]!.extensions).toMatchObject({ reason, argument: 'first', maximum: 20 })
  }
})

test('an earlier version of a case is related to what is there now', async () => {
  await using world = await newWorld()

  const { data, errors } = await world.ask(
    '{ case(slug: "sundsvall-skonsmomodellen", version: 1) { related { case { slug } } } }',
  )
  expect(errors).toBeUndefined()
  expect(data.case.related[0].case.slug).toBe('oslo-tillitsmodell-hemtjanst')
})
