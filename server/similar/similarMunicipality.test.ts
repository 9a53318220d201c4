import { expect, test } from 'vitest'
import { addMunicipalities } from '../../tests/harness/examples.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'

interface Similar {
  municipality: { name: string; code: string }
  group: { code: string; classificationYear: number } | null
  population: { own: number; ownDate: string; other: number; otherDate: string } | null
  county: { name: string } | null
  score: number
}

async function similarTo(world: World, code: string, args = 'first: 20'): Promise<Similar[]> {
  const { data, errors } = await world.ask(
    `query ($code: String!) { municipality(code: $code) { similar(${args}) { score municipality { name code }
      group { code classificationYear } population { own ownDate other otherDate } county { name } } } }`,
    { code },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data.municipality.similar
}

test('the most alike stand first, each with the facts that it shares and their figures', async () => {
  await using world = await newWorld()

  const similar = await similarTo(world, '2281')
  const scores = similar.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  for (const { score, group, population, county } of similar) {
    expect(score).toBe((group ? 4 : 0) + (population ? 2 : 0) + (county ? 1 : 0))
  }
  const told = <T>(values: (T | null)[]) => values.filter(value => value !== null)
  const populations = told(similar.map(({ population }) => population))
  for (const { own, other, otherDate } of populations) {
    expect(Math.abs(other - own) / own).toBeLessThanOrEqual(0.3)
    expect(otherDate).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
  const groups = told(similar.map(({ group }) => group))
  expect(groups).toEqual(groups.map(() => ({ code: 'B3', classificationYear: 2023 })))
  const counties = told(similar.map(({ county }) => county))
  expect(counties).toEqual(counties.map(() => ({ name: 'Västernorrlands län' })))
  expect(similar[0]).toMatchObject({ group: { code: 'B3' }, population: { own: 99048 } })
})

test('real municipalities are beside real ones, and examples beside examples', async () => {
  await using world = await newWorld()
  await addMunicipalities(world)

  expect((await similarTo(world, '2281')).filter(({ municipality: { code } }) => code.startsWith('99'))).toEqual([])
  const examples = await similarTo(world, '9901')
  expect(examples.map(({ municipality: { name } }) => name)).toEqual([
    ...['Åmåling', 'Östprov', 'Provstad', 'Testinge', 'Ängalunda'],
  ])
  // Their population is not known, and what is not known is not alike.
  expect(examples.map(({ population }) => population)).toEqual(examples.map(() => null))
})

test('those with cases can be asked for, and those without', async () => {
  await using world = await newWorld()

  const [some, none] = [
    await similarTo(world, '2281', 'first: 20, hasCases: true'),
    await similarTo(world, '2281', 'first: 20, hasCases: false'),
  ]
  const names = (found: Similar[]) => found.map(({ municipality: { name } }) => name)
  expect(names(some)).toEqual([
    'Borlänge',
    'Botkyrka',
    'Örnsköldsvik',
    'Härnösand',
    'Sollefteå',
    'Timrå',
    'Kramfors',
    'Ånge',
  ])
  expect(names(none).filter(name => names(some).includes(name))).toEqual([])
})

test('many municipalities cost as many statements as one', async () => {
  await using world = await newWorld()
  const similar = 'similar { municipality { name } group { code } county { name } population { other } }'

  for (const first of [1, 50]) {
    expect(await world.statements(`{ municipalities(first: ${first}) { nodes { ${similar} } } }`)).toBe(5)
  }
})
