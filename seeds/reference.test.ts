import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newWorld } from '../tests/harness/world.ts'
import { yaml } from './reference.ts'

test('there are 290 municipalities in 21 counties and nine groups, whose inhabitants are those of the country', async () => {
  await using world = await newWorld()

  const { data } =
    await world.ask(`{ municipalities { totalCount } examples: municipalities(filter: { examples: ONLY }) { totalCount }
    counties { code population municipalities { totalCount } }
    municipalityGroups { code name en: name(language: EN) mainGroup classificationYear municipalities { totalCount } } }`)
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  expect(data.municipalities.totalCount).toBe(290)
  expect(data.examples.totalCount).toBe(0)
  expect(data.counties).toHaveLength(21)
  expect(sum(data.counties.map((county: { population: number }) => county.population))).toBe(10_587_710)
  const counts = (of: { municipalities: { totalCount: number } }[]) => of.map(one => one.municipalities.totalCount)
  expect(sum(counts(data.counties))).toBe(290)
  expect(data.municipalityGroups.map((group: { code: string }) => group.code)).toEqual([
    ...['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9'],
  ])
  expect(counts(data.municipalityGroups)).toEqual([3, 43, 23, 63, 24, 27, 51, 35, 21])
  expect(data.municipalityGroups[7]).toMatchObject({
    ...{ name: 'Landsbygdskommun', en: 'Rural municipalities', classificationYear: 2023 },
  })
})

test('a municipality has its county, group, inhabitants and seat, and its code is text', async () => {
  await using world = await newWorld()

  const { data } = await world.ask(`{ municipality(code: "0114") { code name officialName population populationDate
    isExample county { code name shortName } group { code } seat { name latitude longitude } cases { totalCount } } }`)
  expect(data.municipality).toEqual({
    ...{ code: '0114', name: 'Upplands Väsby', officialName: 'Upplands Väsby kommun', isExample: false },
    ...{ population: 50323, populationDate: '2024-12-31', group: { code: 'A2' } },
    county: { code: '01', name: 'Stockholms län', shortName: 'Stockholm' },
    seat: { name: 'Upplands Väsby', latitude: 59.51839, longitude: 17.91128 },
    cases: { totalCount: 0 },
  })
})

test('the inhabitants of the municipalities of a county are those of the county', async () => {
  await using world = await newWorld()

  const { data } = await world.ask(
    '{ counties { code population municipalities(first: 100) { nodes { population } } } }',
  )
  for (const { code, population, municipalities } of data.counties) {
    const sum = municipalities.nodes.reduce((total: number, one: { population: number }) => total + one.population, 0)
    expect([code, sum]).toEqual([code, population])
  }
})

test('sixteen themes with their parts and ten obstacles have names in both languages', async () => {
  await using world = await newWorld()

  const { data } =
    await world.ask(`{ themes(first: 100) { nodes { code name en: name(language: EN) parent { code } children { code } cofog euThemes } }
    obstacles { code name en: name(language: EN) description d: description(language: EN) } }`)
  const upper = data.themes.nodes.filter((theme: { parent: unknown }) => !theme.parent)
  const written = yaml<{ code: string; children: { code: string }[] }[]>('themes.yaml')
  expect(upper.map((theme: { code: string }) => theme.code)).toEqual(written.map(theme => theme.code))
  expect(upper).toHaveLength(16)
  expect(data.obstacles).toHaveLength(10)
  for (const theme of data.themes.nodes) expect(theme.name && theme.en && theme.cofog.length).toBeTruthy()
  for (const { code, children } of written) {
    const theme = upper.find((one: { code: string }) => one.code === code)
    expect(theme.children).toEqual(children.map(child => ({ code: child.code })))
  }
  for (const obstacle of data.obstacles) for (const text of Object.values(obstacle)) expect(text).toMatch(/\S/)
})

test('every method is told in full in both languages', async () => {
  await using world = await newWorld()
  const texts = ['name', 'purpose', 'strengthAndLimit', 'whenNot', 'people', 'ethics']
  const lists = ['aliases', 'steps']

  const fields = (language: string) =>
    [...texts, ...lists].map(name => `${language}_${name}: ${name}(language: ${language.toUpperCase()})`).join(' ')
  const { data } = await world.ask(
    `{ explorationMethods(first: 100) { totalCount nodes { slug ${fields('sv')} ${fields('en')} } } }`,
  )
  const written = yaml<{ slug: string }[]>('methods.yaml')
  expect(data.explorationMethods.totalCount).toBe(written.length)
  expect(written.length).toBeGreaterThanOrEqual(22)
  for (const method of data.explorationMethods.nodes) {
    for (const name of texts) {
      expect([method.slug, name, method[`sv_${name}`].length > 1]).toEqual([method.slug, name, true])
      expect([method.slug, name, method[`en_${name}`].length > 1]).toEqual([method.slug, name, true])
    }
    expect([method.slug, method.sv_steps.length]).toEqual([method.slug, method.en_steps.length])
    expect(method.sv_steps.length).toBeGreaterThan(2)
  }
})

test('the real network has its six steps in its own words, and says what is not known', async () => {
  await using world = await newWorld()
  interface Written {
    steps: { number: number; name: string; question: string; guidance: string; materials: { title: string }[] }[]
    unknown: string[]
    summary: string
  }
  const written = yaml<Written>('networks/forenklat-och-effektivare-styrsystem.yaml')

  const { data } =
    await world.ask(`{ networks { totalCount nodes { slug summary unknown isExample period { from } page { title published url }
    steps { number name question guidance materials { nodes { title format url } } } members { totalCount }
    cases { totalCount } seminars { nodes { slug heldOn place videos { totalCount } } } publications { nodes { title statusText } } } } }`)
  const [network] = data.networks.nodes
  expect(data.networks.totalCount).toBe(1)
  expect(network).toMatchObject({
    ...{ slug: 'forenklat-och-effektivare-styrsystem', isExample: false, period: null, summary: written.summary },
    ...{ unknown: written.unknown, members: { totalCount: 0 } },
    page: { title: 'Följ projektet förenklat och effektivare styrsystem', published: '2019-09-30', url: null },
    seminars: {
      nodes: [{ slug: 'tillit-i-styrningen-2019', heldOn: '2019-01-17', place: null, videos: { totalCount: 0 } }],
    },
    publications: { nodes: [{ title: null }] },
  })
  expect(network.steps).toEqual(
    written.steps.map(({ materials, ...step }) => ({
      ...step,
      materials: { nodes: materials.map(material => ({ ...material, url: null })) },
    })),
  )
})

test('each file of facts tells its source, the day and the terms on its first lines', () => {
  const files = ['municipalities.csv', 'counties.csv', 'municipality-groups.csv', 'methods.yaml', 'themes.yaml']
  const others = ['obstacles.yaml', 'networks/forenklat-och-effektivare-styrsystem.yaml']
  for (const file of [...files, ...others]) {
    const head = readFileSync(new URL(file, import.meta.url), 'utf8')
      .split('\n')
      .filter(line => line.startsWith('#'))
    expect([file, head.join(' ')]).toEqual([file, expect.stringMatching(/source|Källa/i)])
    expect([file, head.join(' ')]).toEqual([file, expect.stringMatching(/20\d\d-\d\d-\d\d/)])
    expect([file, head.join(' ')]).toEqual([file, expect.stringMatching(/licen[cs]e|CC0|CC BY|Terms/i)])
  }
})
