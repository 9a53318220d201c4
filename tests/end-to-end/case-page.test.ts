import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { fullExample } from '../harness/fictional.ts'
import { awake, publishExamples, test } from '../harness/visit.ts'

const wide = { viewport: { width: 1440, height: 900 } }
const narrow = { viewport: { width: 390, height: 844 } }

test.beforeAll(({ visit }) => publishExamples(visit))

const graph = (page: Page) => page.getByRole('region', { name: 'Så hänger det ihop' })
const part = (page: Page, code: string) =>
  graph(page)
    .getByRole('link')
    .filter({ has: page.locator('b', { hasText: new RegExp(`^${code}$`) }) })
const opacity = (element: Locator) => element.evaluate(it => Number(getComputedStyle(it).opacity))
const codesOf = async (page: Page, selector: string) =>
  (await graph(page).locator(selector).allInnerTexts()).map(text => /[A-Z]\d|Intervjuer/.exec(text)![0])

test('pointing at a part lights all that it rests on and all that came of it, and dims the rest', async ({ open }) => {
  const page = await open('/fall/farre-blanketter', wide)
  await awake(page)
  expect(await opacity(part(page, 'I2'))).toBe(1)
  await part(page, 'I1').hover()

  expect(await codesOf(page, '.lit:not(path)')).toEqual(['I1'])
  expect(await codesOf(page, '.source')).toEqual(['U1', 'U2', 'Intervjuer'])
  expect(await codesOf(page, '.result')).toEqual(['L1', 'T1', 'T2'])
  expect(await graph(page).locator('path.lit').count()).toBe(6)
  for (const code of ['I2', 'L2', 'T3', 'T4']) expect(await opacity(part(page, code))).toBe(0.45)
  for (const code of ['U1', 'I1', 'L1', 'T2']) expect(await opacity(part(page, code))).toBe(1)
  await page.mouse.move(5, 5)
  expect(await graph(page).locator('.lit').count()).toBe(0)
})

test('the keyboard lights the same chain, and Escape turns it off', async ({ open }) => {
  const page = await open('/fall/farre-blanketter', wide)
  await awake(page)
  await part(page, 'U2').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await part(page, 'I1').evaluate(it => it === document.activeElement)).toBe(true)
  expect(await codesOf(page, '.source')).toEqual(['U1', 'U2', 'Intervjuer'])
  await page.keyboard.press('Escape')

  expect(await graph(page).locator('.lit, .source, .result').count()).toBe(0)
  expect(await opacity(part(page, 'L2'))).toBe(1)
  await page.keyboard.press('Tab')
  expect(await codesOf(page, '.lit:not(path)')).toEqual(['I2'])
  await page.keyboard.press('Enter')
  await page.waitForURL('**/fall/farre-blanketter#insight-2')
})

test('reading a part of the story lights what it builds on', async ({ open }) => {
  const page = await open('/fall/farre-blanketter', wide)
  await awake(page)
  await page.locator('#insight-2').getByRole('link', { name: /^U1/ }).focus()

  const lit = await page.locator('article.lit, article.source').evaluateAll(all => all.map(({ id }) => id))
  expect(lit).toEqual(['challenge-1', 'insight-2'])
})

test('every thread begins and ends at a part, at any width', async ({ open }) => {
  const page = await open('/fall/fran-214-mal-till-12', wide)
  for (const width of [1440, 1000]) {
    await page.setViewportSize({ width, height: 900 })
    const loose = await graph(page).evaluate(looseEnds)

    expect(loose).toEqual([])
  }
  expect(await graph(page).locator('path[vector-effect]').count()).toBeGreaterThan(15)
})

test('on a narrow screen the graph is a list that says what each part comes from', async ({ open }) => {
  const page = await open('/fall/farre-blanketter', narrow)

  expect(await graph(page).locator('svg[preserveAspectRatio]').isVisible()).toBe(false)
  expect(await part(page, 'I1').innerText()).toMatch(/från U1, U2 och Intervjuer$/)
  expect(await part(page, 'T3').innerText()).toMatch(/från L2$/)
  const lefts = await graph(page)
    .getByRole('link')
    .evaluateAll(all => all.map(link => link.getBoundingClientRect().left))
  expect(new Set(lefts).size).toBe(1)
})

test('a case without stated links has no threads, and pointing at a part dims nothing', async ({ open }) => {
  const page = await open('/fall/sundsvall-skonsmomodellen', wide)
  await awake(page)
  await part(page, 'I1').hover()

  expect(await graph(page).innerText()).toContain('Källorna anger inte vilken insikt som svarar mot vilken utmaning.')
  expect(await graph(page).locator('path[vector-effect]').count()).toBe(0)
  expect(await graph(page).locator('.lit').count()).toBe(0)
  expect(await opacity(part(page, 'U1'))).toBe(1)
})

test('without script the graph is drawn and leads to its parts', async ({ open }) => {
  const page = await open('/fall/farre-blanketter', { ...wide, javaScriptEnabled: false })

  expect(await graph(page).locator('path[vector-effect]').count()).toBe(10)
  expect(await graph(page).innerText()).not.toContain('Peka på')
  await part(page, 'L2').click()
  expect(page.url()).toMatch(/#solution-2$/)
})

test('every part leads to its own page', async ({ open }) => {
  const page = await open('/fall/farre-blanketter')
  const addresses = await page
    .locator('[id^=step-] h3 a, [id^=step-] .method a')
    .evaluateAll(all => all.map(link => link.getAttribute('href')!.split('/')[1]))

  expect(Object.groupBy(addresses, kind => kind!)).toMatchObject({
    utmaningar: { length: 2 },
    metoder: { length: 1 },
    insikter: { length: 2 },
    losningar: { length: 2 },
    tester: { length: 4 },
    forslag: { length: 1 },
  })
})

test('tests that others made come after the own ones, folded under place, extent and outcome', async ({ open }) => {
  const page = await open('/fall/fran-214-mal-till-12', { javaScriptEnabled: false })
  const made = page.locator('#step-5 li')
  const folds = await made.evaluateAll(all => all.map(test => test.querySelector('details') !== null))
  expect(folds).toEqual([...Array(5).fill(false), ...Array(5).fill(true)])

  const other = made.nth(5)
  expect(await other.innerText()).toMatch(/Modellhamn[^]*Fungerade inte[^]*3 förvaltningar, 6 rapporter/)
  expect(await other.getByText('Antagande', { exact: true }).isVisible()).toBe(false)
  await other.getByText('Antagande, mått och lärdomar').click()
  expect(await other.getByText('Antagande', { exact: true }).isVisible()).toBe(true)
})

test('a version keeps its text when a new one is published, and leads to the latest', async ({ visit, open }) => {
  const insights = fullExample.insights.map((insight, i) => (i ? insight : { ...insight, text: 'Alla läser det.' }))
  await visit.publish({ ...fullExample, slug: 'farre-blanketter', insights })
  const page = await open('/fall/farre-blanketter?version=2', wide)
  const main = page.getByRole('main')

  expect(await main.innerText()).toContain('Ingen läser det som skrivs.')
  expect(await main.innerText()).not.toContain('Alla läser det.')
  expect(await main.innerText()).toContain('Version 2 av 3, publicerad')
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(`${visit.site.url}/fall/farre-blanketter`)
  expect(await main.getByText('?version=2').count()).toBe(1)
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await page.waitForURL('**/en/cases/farre-blanketter?version=2')
  await page.getByRole('link', { name: 'Read the latest' }).click()
  await page.waitForURL('**/en/cases/farre-blanketter')
  await page.getByText('Alla läser det.').first().waitFor()
  const versions = page.getByRole('region', { name: 'Versions' }).getByRole('listitem')
  const told = await versions.allInnerTexts()
  expect(told.map(text => text.slice(0, 'Version 3'.length))).toEqual(['Version 3', 'Version 2', 'Version 1'])
})

test('a version that there is not leads to the case', async ({ visit: { site }, open }) => {
  for (const version of ['99', '0', 'x', '1e1', '']) {
    expect((await fetch(`${site.url}/fall/farre-blanketter?version=${version}`)).status).toBe(404)
  }
  const page = await open('/fall/farre-blanketter?version=99')
  await page.getByRole('main').getByRole('link', { name: fullExample.title }).click()
  await page.waitForURL('**/fall/farre-blanketter')
})

test('the data of a version is that of the version', async ({ visit: { site } }) => {
  const fetched = async (path: string) => (await fetch(site.url + path)).json() as Promise<{ slug: string }>

  expect((await fetched('/fall/farre-blanketter.json?version=1')).slug).toBe('tidigare-adress')
  expect((await fetched('/fall/farre-blanketter.json')).slug).toBe('farre-blanketter')
  expect((await fetch(`${site.url}/fall/farre-blanketter.json?version=99`)).status).toBe(404)
  const moved = await fetch(`${site.url}/fall/tidigare-adress.json?version=1`, { redirect: 'manual' })
  expect(moved.headers.get('location')).toBe('/fall/farre-blanketter.json?version=1')
})

test('a citation names the version and is there as files', async ({ visit: { site }, open }) => {
  const page = await open('/fall/fran-214-mal-till-12')
  const cite = page.getByRole('region', { name: 'Citera fallet' })

  expect(await cite.innerText()).toContain(`${site.url}/fall/fran-214-mal-till-12?version=1`)
  for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
    const href = await cite.getByRole('link', { name: format }).getAttribute('href')
    expect((await fetch(site.url + href)).status).toBe(200)
  }
})

test('an error is reported by a form of this place, with the address filled in', async ({ open }) => {
  const page = await open('/fall/farre-blanketter')
  const href = await page.getByRole('link', { name: 'Rapportera fel i detta fall' }).getAttribute('href')

  expect(href).toBe('/tillganglighet?om=%2Ffall%2Ffarre-blanketter#meddelande')
})

test('printed, the page is white and has neither navigation nor films, and its licence comes last', async ({
  open,
}) => {
  const page = await open('/fall/fran-214-mal-till-12', { colorScheme: 'light' })
  await page.emulateMedia({ media: 'print' })
  const text = (await page.locator('body').innerText()).trim()

  expect(await page.getByRole('navigation').count()).toBe(0)
  expect(await page.getByRole('banner').isVisible()).toBe(false)
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.locator('a[href*="/filmer/"]:visible').count()).toBe(0)
  expect(await page.locator('body').evaluate(body => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)')
  expect(await graph(page).locator('h3').count()).toBe(4)
  const tops = await graph(page)
    .locator('h3')
    .evaluateAll(all => all.map(heading => heading.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  expect(text).toContain('Bygger på')
  expect(text).toMatch(/Fritt att återanvända enligt CC BY 4\.0\.$/)
})

function looseEnds(region: Element): string[] {
  const boxes = [...region.querySelectorAll('a')].map(link => link.getBoundingClientRect())
  const near = (a: number, b: number) => Math.abs(a - b) < 1.5
  const middle = ({ top, height }: DOMRect) => top + height / 2
  return [...region.querySelectorAll('path[vector-effect]')].flatMap(path => {
    const line = path as SVGPathElement
    const matrix = line.getScreenCTM()!
    const at = (length: number) => line.getPointAtLength(length).matrixTransform(matrix)
    const [start, end] = [at(0), at(line.getTotalLength())]
    const starts = boxes.some(box => near(box.right, start.x) && near(middle(box), start.y))
    const ends = boxes.some(box => near(box.left, end.x) && near(middle(box), end.y))
    return starts && ends ? [] : [line.getAttribute('d')!]
  })
}
