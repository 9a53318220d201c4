import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { publishExamples, test } from '../harness/visit.ts'

const network = '/natverk/mindre-rapporter-mer-samtal'
const narrow = { viewport: { width: 390, height: 844 } }

const told = `{ network(slug: "mindre-rapporter-mer-samtal") { members { totalCount } cases(first: 100) { nodes {
  title municipalities { nodes { code name } } steps { status } outcomeCounts { worked needsAdjustment didNotWork total } } } } }`
const words: Record<string, string> = { DONE: 'Klart', UNDER_WAY: 'Pågår', NOT_BEGUN: 'Inte börjat' }

interface Told {
  title: string
  municipalities: { nodes: { code: string; name: string }[] }
  steps: { status: string }[]
  outcomeCounts: { worked: number; needsAdjustment: number; didNotWork: number; total: number }
}

test.beforeAll(({ visit }) => publishExamples(visit))

test('each case of a network is a row that tells of the six steps as the graph does', async ({ visit, open }) => {
  const { network: known } = await visit.site.ask(told)
  const cases: Told[] = known.cases.nodes
  const page = await open(network)
  const shown = await rows(page)

  expect(cases.length).toBeGreaterThan(1)
  expect(shown).toHaveLength(cases.length)
  for (const { title, municipalities, steps, outcomeCounts } of cases) {
    const names = municipalities.nodes.map(({ name }) => name).join(', ')
    const row = shown.find(([who]) => who === `${names} ${title}`)!
    const tests = outcomeCounts.total === 1 ? '1 test' : `${outcomeCounts.total} tester`
    const expected = steps.map(({ status }, i) => (i === 4 && outcomeCounts.total ? `${tests}, ` : '') + words[status])
    expect([title, row.slice(1, 7)]).toEqual([title, expected])
  }
  const without =
    known.members.totalCount - new Set(cases.flatMap(one => one.municipalities.nodes.map(m => m.code))).size
  const others = page.getByText('Med i nätverket, utan fall här ännu:').locator('xpath=..').getByRole('link')
  expect(await others.count()).toBe(without)
})

test('progress is a table with headings for its columns and rows', async ({ open }) => {
  const page = await open(network)
  const table = page.getByRole('table')

  expect(await table.getByRole('columnheader').count()).toBe(8)
  expect(await table.getByRole('rowheader').count()).toBe(await page.locator('tbody tr').count())
})

test('on a narrow screen the same cases are a list with the same outcomes', async ({ open }) => {
  const page = await open(network)
  const inTable = (await rows(page)).map(cells => [cells[0], cells.at(-1)])
  await page.setViewportSize(narrow.viewport)
  const items = page.getByRole('region', { name: 'Så långt har kommunerna kommit' }).locator('ul.list > li')

  expect(await page.getByRole('table').isVisible()).toBe(false)
  const listed = await items.evaluateAll(all =>
    all.map(item => [...item.querySelectorAll(':scope > a, :scope > .outcome')].map(part => part.textContent)),
  )
  expect(listed.map(parts => parts.map(part => part!.replace(/\s+/g, ' ').trim()))).toEqual(inTable)
})

test('a row leads to its case', async ({ open }) => {
  const page = await open(network)
  await page
    .getByRole('rowheader')
    .getByRole('link', { name: /Från 214 mål/ })
    .click()
  await page.getByRole('heading', { level: 1, name: /^Från 214 mål/ }).waitFor()
})

test('a network whose members nobody has told of has a sentence in the place of its progress', async ({ open }) => {
  const page = await open('/natverk/forenklat-och-effektivare-styrsystem')
  const main = page.getByRole('main')

  expect(await page.getByRole('table').count()).toBe(0)
  await main.getByText('Vilka kommuner som deltog är inte känt här').waitFor()
  expect(await main.getByText('Underlagen går inte att ladda ned här. De hörde till sidan').count()).toBe(1)
  const said = await main.innerText()
  for (const text of ['skriftens titel', 'Det finns filmer från seminariet.', 'publicerad 30 september 2019']) {
    expect(said).toContain(text)
  }
  expect(said).not.toMatch(/\b0 (kommuner|fall|filmer)\b/)
})

test('the list of networks keeps real ones and examples apart, and marks the examples', async ({ open }) => {
  const page = await open('/natverk', { javaScriptEnabled: false })
  const names = (region: string) => page.getByRole('region', { name: region }).getByRole('heading', { level: 3 })

  expect(await names('Verkliga nätverk').allInnerTexts()).toEqual(['Förenklat och effektivare styrsystem'])
  expect(await names('Exempel').allInnerTexts()).toEqual(['Mindre rapporter, mer samtal'])
  expect(await page.getByRole('region', { name: 'Exempel' }).locator('li .tag').allInnerTexts()).toEqual(['Exempel'])
})

test('an unknown network is not found', async ({ visit: { site }, open }) => {
  expect((await fetch(`${site.url}/natverk/finns-inte`)).status).toBe(404)
  const page = await open('/natverk/finns-inte')
  await page.getByRole('heading', { level: 1, name: 'Nätverket finns inte' }).waitFor()
})

/** The words of each row of the table, cell by cell. */
async function rows(page: Page): Promise<string[][]> {
  const cells = await page
    .locator('tbody tr')
    .evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent ?? '')))
  return cells.map(row => row.map(text => text.replace(/\s+/g, ' ').replace(' ,', ',').trim()))
}
