import { describe, expect, test } from 'vitest'
import { addMunicipalities, addNetworks, denseDocument } from '../../tests/harness/examples.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'
import { newId } from '../database/id.ts'
import { Revision } from '../revision/revision.table.ts'
import { publishCase } from './case.publish.ts'
import { caseDocument } from './case.document.ts'
import { Case } from './case.table.ts'
import { withdrawCase } from './case.withdraw.ts'
import { Refused, type Problem } from './refused.ts'

const [c1, i1, s1, s2, x1] = [newId('challenge'), newId('insight'), newId('solution'), newId('solution'), newId('case')]
const test1 = { scaleText: 'en enhet' }

/** What is wrong with each document, as `path code`. */
const refused: [string, object, string[]][] = [
  ['no title and no address', { title: undefined, slug: undefined }, ['title REQUIRED', 'slug REQUIRED']],
  ['no source, though real', { isExample: false }, ['sources REQUIRED']],
  ['a challenge that says nothing', { challenges: [{ kind: 'CHALLENGE' }] }, ['challenges.0.text REQUIRED']],
  [
    'a dilemma with only a goal',
    { challenges: [{ kind: 'DILEMMA', goal: 'Ett mål' }] },
    ['challenges.0.text REQUIRED'],
  ],
  ['an outcome by nobody', { tests: [{ ...test1, outcome: 'WORKED' }] }, ['tests.0.outcomeAccordingTo REQUIRED']],
  ['a judge of nothing', { tests: [{ ...test1, outcomeAccordingTo: 'oss' }] }, ['tests.0.outcome REQUIRED']],
  ['a key that is no case’s', { key: i1 }, ['key INVALID']],
  ['a key of another kind', { insights: [{ key: c1, text: 'A' }] }, ['insights.0.key INVALID']],
  [
    'a key twice',
    {
      insights: [
        { key: i1, text: 'A' },
        { key: i1, text: 'B' },
      ],
    },
    ['insights.1.key DUPLICATE'],
  ],
  [
    'an address of a solution twice',
    {
      solutions: [
        { slug: 'samma', text: 'A' },
        { slug: 'samma', text: 'B' },
      ],
    },
    ['solutions.1.slug DUPLICATE'],
  ],
  [
    'codes twice',
    { municipalities: ['9901', '9901'], themes: ['NAR', 'NAR'], obstacles: ['law', 'law'] },
    ['municipalities.1 DUPLICATE', 'themes.1 DUPLICATE', 'obstacles.1 DUPLICATE'],
  ],
  [
    'links to what is not in the document',
    {
      insights: [{ key: i1, text: 'A', challenges: [c1], explorations: [newId('exploration')] }],
      solutions: [{ key: s1, text: 'A', insights: [newId('insight')] }],
      tests: [{ ...test1, solution: s2 }],
      improvements: [{ targetPicture: 'A', solutions: [s2] }],
    },
    [
      ...['insights.0.challenges.0 NOT_FOUND', 'insights.0.explorations.0 NOT_FOUND'],
      ...['solutions.0.insights.0 NOT_FOUND', 'tests.0.solution NOT_FOUND', 'improvements.0.solutions.0 NOT_FOUND'],
    ],
  ],
  [
    'a link to a part of another kind, and one twice',
    {
      challenges: [{ key: c1, kind: 'CHALLENGE', text: 'A' }],
      insights: [{ key: i1, text: 'A', challenges: [c1, c1], explorations: [c1] }],
    },
    ['insights.0.challenges.1 DUPLICATE', 'insights.0.explorations.0 NOT_FOUND'],
  ],
  [
    'codes that are nothing',
    {
      ...{ municipalities: ['9999'], themes: ['XXX'], obstacles: ['nothing'], network: 'inget' },
      ...{ explorations: [{ text: 'A', method: 'ingen' }], tests: [{ ...test1, municipality: '9998' }] },
    },
    [
      ...['municipalities.0 NOT_FOUND', 'tests.0.municipality NOT_FOUND', 'explorations.0.method NOT_FOUND'],
      ...['themes.0 NOT_FOUND', 'obstacles.0 NOT_FOUND', 'network NOT_FOUND'],
    ],
  ],
]

test('a document that cannot be published is refused with all that is wrong, and nothing of it is stored', async () => {
  await using world = await newWorld()
  const before = await state(world)

  for (const [what, document, problems] of refused) {
    expect([what, await problemsOf(world, document)]).toEqual([what, problems])
  }
  expect(await state(world)).toEqual(before)
})

describe('what belongs to another case', () => {
  test('is not taken over: neither its address, its parts nor its solutions’ addresses', async () => {
    await using world = await newWorld()
    await addNetworks(world, await addMunicipalities(world))
    const first = denseDocument(1)
    await world.publish({
      ...first,
      solutions: first.solutions.map((one, index) => ({ ...one, slug: `plats-${index}` })),
    })
    const before = await state(world)

    const other = { slug: 'ett-annat' }
    expect(await problemsOf(world, { slug: 'exempel-1' })).toEqual(['slug TAKEN'])
    expect(await problemsOf(world, { key: x1, slug: 'exempel-1' })).toEqual(['slug TAKEN'])
    expect(
      await problemsOf(world, {
        ...other,
        insights: [{ text: 'A' }, { ...first.insights[1]!, challenges: [], explorations: [] }],
      }),
    ).toEqual(['insights.1.key TAKEN'])
    expect(await problemsOf(world, { ...other, solutions: [{ slug: 'plats-2', text: 'A' }] })).toEqual([
      'solutions.0.slug TAKEN',
    ])
    expect(await state(world)).toEqual(before)
  })

  test('is not taken over once it is buried: its id answers with a tombstone for ever', async () => {
    await using world = await newWorld()
    const [key, solutions] = [newId('case'), [{ key: s1, text: 'A' }]]
    const insights = [{ key: i1, text: 'A' }]
    await world.publish({ key, slug: 'forst', solutions, insights })
    await world.publish({ key, slug: 'forst', solutions })
    const other = { slug: 'ett-annat' }
    expect(await problemsOf(world, { ...other, insights })).toEqual(['insights.0.key TAKEN'])

    await withdrawCase(world.em, 'forst', 'Den var fel.')
    expect(await problemsOf(world, { ...other, insights, solutions })).toEqual([
      ...['insights.0.key TAKEN', 'solutions.0.key TAKEN'],
    ])
    const { id } = await world.publish({ slug: 'forst', title: 'Den nya' })
    const { data } = await world.ask(
      `{ nodes(ids: ["${key}", "${s1}", "${i1}"]) { __typename } withdrawnCase(slug: "forst") { id } case(slug: "forst") { id } }`,
    )
    expect(data).toEqual({ nodes: Array(3).fill({ __typename: 'Tombstone' }), withdrawnCase: null, case: { id } })
    expect(await problemsOf(world, { ...other, solutions })).toEqual(['solutions.0.key TAKEN'])
    expect(await world.publish({ key, ...other, insights, solutions })).toMatchObject({ id: key, version: 3 })
  })

  test('is not taken over where it only was before, and is free once it is withdrawn', async () => {
    await using world = await newWorld()
    const key = newId('case')
    await world.publish({ key, slug: 'en-plats' })
    await world.publish({ key, slug: 'en-annan-plats' })

    expect(await problemsOf(world, { slug: 'en-plats' })).toEqual(['slug TAKEN'])
    await withdrawCase(world.em, 'en-annan-plats', 'Den var fel.')
    const { id } = await world.publish({ slug: 'en-plats', title: 'Den nya' })
    const { data } = await world.ask('{ case(slug: "en-plats") { id title } }')
    expect(data.case).toEqual({ id, title: 'Den nya' })
  })

  test('is not taken over where its address follows from its words, in the same document or another', async () => {
    await using world = await newWorld()
    const derived = `en-losning-${s1.slice(-6)}`
    const solutions = [{ key: s1, text: 'En lösning' }]

    expect(await problemsOf(world, { solutions: [...solutions, { slug: derived, text: 'B' }] })).toEqual([
      'solutions.1.slug DUPLICATE',
    ])
    const { id } = await world.publish({ solutions })
    expect(await problemsOf(world, { slug: 'ett-annat', solutions: [{ text: 'A' }, { slug: derived, text: 'B' }] })) //
      .toEqual(['solutions.1.slug TAKEN'])
    await world.publish({ key: id, solutions: [{ slug: `b-${s2.slice(-6)}`, text: 'A' }] })
    expect(await problemsOf(world, { slug: 'ett-annat', solutions: [{ key: s2, text: 'B' }] })).toEqual([
      'solutions.0.slug TAKEN',
    ])
  })
})

/** What the form of a document refuses, field by field. */
const malformed: [string, object][] = [
  ['slug', { slug: 'Stor bokstav' }],
  ['slug', { slug: '-a' }],
  ['slug', { slug: 'a'.repeat(121) }],
  ['title', { title: '  ' }],
  ['title', { title: 'x'.repeat(201) }],
  ['title', { title: 'a\0b' }],
  ['title', { title: 'a\ud800b' }],
  ['title', { title: 5 }],
  ['summary', { summary: 'x'.repeat(20_001) }],
  ['period.to', { period: { from: '2020', to: '2019' } }],
  ['period.to', { period: { from: '2020-05', to: '2020-04' } }],
  ['period.from', { period: { from: '2020-13' } }],
  ['period.from', { period: { from: '2021-02-29' } }],
  ['period.from', { period: { from: '20-01-01' } }],
  ['municipalities.0', { municipalities: ['114'] }],
  ['place.country', { place: { name: 'A', country: 'dk' } }],
  ['steps', { steps: ['DONE'] }],
  ['challenges.0.kind', { challenges: [{ kind: 'OTHER', text: 'A' }] }],
  ['insights', { insights: Array(201).fill({ text: 'A' }) }],
  ['insights.0.key', { insights: [{ key: 'insight_1', text: 'A' }] }],
  ['sources.0.url', { sources: [{ url: 'javascript:alert(1)', publisher: 'A' }] }],
  ['sources.0.url', { sources: [{ url: 'https://example.se/a\0b', publisher: 'A' }] }],
  ['sources.0.url', { sources: [{ url: 'https://example.se/a\ud800b', publisher: 'A' }] }],
  ['sources.0.readOn', { sources: [{ url: 'https://example.se', publisher: 'A', readOn: '2026-02-30' }] }],
  ['contacts.0.email', { contacts: [{ name: 'A', isRole: true, email: 'nobody' }] }],
  ['contacts.0.email', { contacts: [{ name: 'A', isRole: true, email: `${'a'.repeat(400)}@example.se` }] }],
  ['language', { language: 'svenska' }],
  ['formatVersion', { formatVersion: 3 }],
  ['', { extra: true }],
  ['insights.0', { insights: [{ text: 'A', extra: true }] }],
]

test('a document of another form is refused at the field that is wrong', () => {
  const least = { format: 'lardom-case', formatVersion: 2, title: 'Ett exempel', slug: 'ett-exempel', isExample: true }
  expect(caseDocument.safeParse(least).success).toBe(true)
  for (const [field, document] of malformed) {
    const { error } = caseDocument.safeParse({ ...least, ...document })
    expect([field, error?.issues.map(({ path }) => path.join('.'))]).toEqual([field, [field]])
  }
})

test('leap days, open ends and equal ends are periods', () => {
  const least = { format: 'lardom-case', formatVersion: 2 }
  const periods = [
    { from: '2020-02-29' },
    { to: '2020' },
    { from: '2020-05', to: '2020' },
    { from: '2020', to: '2020-03' },
  ]
  for (const period of [...periods, { from: '0099', to: '9999-12-31' }, {}]) {
    expect(caseDocument.safeParse({ ...least, period }).success).toBe(true)
  }
})

async function problemsOf(world: World, document: object): Promise<string[]> {
  const least = { format: 'lardom-case', formatVersion: 2, title: 'Ett exempel', slug: 'ett-exempel', isExample: true }
  const whole = caseDocument.parse({ ...least, ...document })
  try {
    await world.em.transactional(em => publishCase(em as World['em'], whole, { now: new Date(), origin: 'IMPORT' }))
    return ['published']
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return error.problems.map(({ path, code }: Problem) => `${path.join('.')} ${code}`)
  }
}

async function state(world: World) {
  const { data } = await world.ask(
    '{ knowledge { version changedAt counts(examples: INCLUDE) { cases insights solutions } } }',
  )
  return { data, cases: await world.em.count(Case), revisions: await world.em.count(Revision) }
}
