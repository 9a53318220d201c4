import { expect } from 'vitest'
import { publishExamples, test } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

const exchanged = `{ municipality(code: "9901") { reuses { totalCount } cases(first: 20) { nodes {
  solutions(first: 10) { nodes { reuses(first: 20) { nodes { municipality { code } } } } } } } } }`

interface Shared {
  solutions: { nodes: { reuses: { nodes: { municipality: { code: string } }[] } }[] }
}

test('a municipality shows every solution that others took from it, and every one that it took, with how it went', async ({
  visit: { site },
  open,
}) => {
  const { municipality } = await site.ask(exchanged)
  const out = (municipality.cases.nodes as Shared[])
    .flatMap(({ solutions }) => solutions.nodes.flatMap(({ reuses }) => reuses.nodes))
    .filter(reuse => reuse.municipality.code !== '9901')
  const page = await open('/kommuner/9901', { javaScriptEnabled: false })
  const exchange = page.getByRole('region', { name: 'Ut och in' })
  const rows = (heading: string) =>
    exchange.getByRole('heading', { name: heading }).locator('xpath=..').getByRole('listitem')

  expect(out.length).toBeGreaterThan(0)
  expect(await rows('Andra har hämtat härifrån').count()).toBe(out.length)
  expect(await rows('Exempelköping har hämtat').count()).toBe(municipality.reuses.totalCount)
  for (const row of await rows('Andra har hämtat härifrån').allInnerTexts()) {
    expect(row).toMatch(/Fungerade|Behöver justeras|Fungerade inte|Utfall inte redovisat än/)
  }
})

test('what is made up about a municipality names no source', async ({ open }) => {
  const page = await open('/kommuner/9901')
  const facts = await page.locator('dl').first().innerText()

  expect(facts).not.toMatch(/SCB|SKR|GeoNames/)
  expect(facts).toContain('påhittad uppgift')
})

test('a municipality that has exchanged nothing has no panel for it', async ({ open }) => {
  const page = await open('/kommuner/2281')

  expect(await page.getByText('Ut och in').count()).toBe(0)
  expect(await page.getByText('Medverkar i').count()).toBe(0)
})

test('the themes stand from A to Ö in two levels, with real cases and examples counted apart', async ({ open }) => {
  const page = await open('/teman', { javaScriptEnabled: false })
  const names = await page.locator('.themes h2').allInnerTexts()

  expect(names).toHaveLength(16)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'sv')))
  const governance = page.locator('.themes > li', { hasText: 'Styrning, ledning och demokrati' })
  expect(await governance.innerText()).toMatch(/\d+ fall, \d+ exempel/)
  expect(await governance.getByRole('link').count()).toBe(6)
  expect(await page.getByText(/\b0 (fall|exempel)\b/).count()).toBe(0)
})

test('a theme shows its real cases before its examples, with what they are made of', async ({
  visit: { site },
  open,
}) => {
  const { cases } = await site.ask('{ cases(filter: { themes: ["STY"] }) { totalCount } }')
  const page = await open('/teman/STY')
  const regions = page.getByRole('main').getByRole('region')

  expect(await regions.nth(0).getByRole('heading', { level: 2 }).innerText()).toBe(`${cases.totalCount} fall`)
  expect(await regions.nth(0).getByText('Exempel', { exact: true }).count()).toBe(0)
  expect(await regions.nth(1).getByRole('heading', { level: 2 }).innerText()).toMatch(/påhittade exempel$/)
  for (const name of ['Utmaningar', 'Lösningar', 'Metoder som användes']) {
    expect(await page.getByRole('region', { name }).getByRole('link').count()).toBeGreaterThan(0)
  }
})

test('a theme without cases says so and leads on; what is no theme is not found', async ({ visit: { site }, open }) => {
  const page = await open('/teman/TRA')
  await page.getByRole('heading', { level: 3, name: 'Inga fall med det här temat ännu' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Se alla teman' }).waitFor()

  for (const path of ['/teman/XX', '/teman/STY.finnsinte', '/teman/x', '/hinder/finnsinte', '/hinder/X']) {
    expect((await fetch(site.url + path)).status).toBe(404)
  }
})

test('an obstacle is named on a case and among the themes, and its page shows the cases that met it and the other obstacles', async ({
  visit: { site },
  open,
}) => {
  const { obstacles } = await site.ask(
    '{ obstacles { code cases(filter: { examples: ONLY }) { totalCount } description } }',
  )
  const time = obstacles.find(({ code }: { code: string }) => code === 'time')
  const page = await open('/fall/farre-blanketter', { javaScriptEnabled: false })
  await page.getByRole('main').getByRole('link', { name: 'Tid', exact: true }).click()

  expect(new URL(page.url()).pathname).toBe('/hinder/time')
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${site.url}/hinder/time`)
  await page.getByText(time.description).waitFor()
  const heading = page.getByRole('main').getByRole('heading', { level: 2 }).first()
  expect(await heading.innerText()).toBe(`${time.cases.totalCount} påhittade exempel`)
  await page.getByRole('link', { name: 'Färre blanketter i hemtjänsten' }).first().waitFor()
  const others = page.getByRole('navigation', { name: 'Andra hinder' }).getByRole('link')
  expect(await others.count()).toBe(obstacles.length - 1)

  await page.goto('/teman')
  await page.getByRole('link', { name: 'Tid', exact: true }).click()
  expect(new URL(page.url()).pathname).toBe('/hinder/time')
})
