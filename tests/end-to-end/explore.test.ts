import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { smallExample } from '../harness/fictional.ts'
import { awake, publishExamples, test } from '../harness/visit.ts'

const words = {
  fall: ['cases', 'CaseFilter', 'fall'],
  utmaningar: ['challenges', 'PartFilter', 'utmaningar'],
  insikter: ['insights', 'PartFilter', 'insikter'],
  losningar: ['solutions', 'SolutionFilter', 'lösningar'],
  tester: ['solutionTests', 'SolutionTestFilter', 'tester'],
} as const

const failed = { scaleText: 'en enhet', outcome: 'DID_NOT_WORK', outcomeAccordingTo: 'den påhittade källan' }

test.beforeAll(async ({ visit }) => {
  await publishExamples(visit)
  await visit.publish(
    ...Array.from({ length: 25 }, (_, index) => ({
      ...smallExample(`provat-${index + 1}`),
      title: index ? `Provat ${index + 1}` : '=HYPERLINK("https://example.se")',
      tests: [failed],
    })),
  )
})

for (const [word, [list, type, plural]] of Object.entries(words)) {
  test(`each kind has its list, with as many hits as the API counts: ${word}`, async ({ visit: { site }, open }) => {
    const filter = { outcomes: ['DID_NOT_WORK'], examples: 'INCLUDE' }
    const found = await site.ask(`query ($filter: ${type}) { list: ${list}(filter: $filter) { totalCount } }`, {
      filter,
    })
    const page = await open(`/utforska?typ=${word}&utfall=fungerade-inte`)
    const total = found.list.totalCount

    expect(await page.getByRole('status').innerText()).toBe(`${total} ${plural}`)
    const kind = page.getByRole('navigation', { name: 'Vad du vill se' }).locator('[aria-current]')
    expect(await kind.locator('.count').innerText()).toBe(String(total))
    const box = page.getByRole('checkbox', { name: /^Fungerade inte/ })
    expect(await box.locator('xpath=..').locator('.count').innerText()).toBe(String(total))
    expect(await page.getByRole('article').count()).toBe(Math.min(20, total))
  })

  test(`the file of a list has a row for each hit: ${word}`, async ({ visit: { site }, open }) => {
    const filter = { outcomes: ['DID_NOT_WORK'], examples: 'INCLUDE' }
    const found = await site.ask(`query ($filter: ${type}) { list: ${list}(filter: $filter) { totalCount } }`, {
      filter,
    })
    const page = await open(`/utforska?typ=${word}&utfall=fungerade-inte`)
    const address = await page.getByRole('link', { name: 'Hämta listan' }).getAttribute('href')
    const answer = await fetch(site.url + address)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const rows = parse(Buffer.from(bytes), { bom: true, columns: true }) as Record<string, string>[]

    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="lardom-${word}.csv"`)
    expect(rows).toHaveLength(found.list.totalCount)
    expect(new Set(rows.map(row => row['Adress'])).size).toBe(rows.length)
    expect(Object.values(rows[0]!).every(cell => !/^[=+\-@]/.test(cell))).toBe(true)
  })
}

test('a title that is a formula stands in the file as text', async ({ visit: { site } }) => {
  const text = await (await fetch(`${site.url}/utforska.csv?utfall=fungerade-inte`)).text()

  expect(text).toContain(`'=HYPERLINK`)
  expect(text).not.toMatch(/(^|,|")=HYPERLINK/m)
})

test('an address that the API refuses is refused as a file too', async ({ visit: { site } }) => {
  expect((await fetch(`${site.url}/utforska.csv?typ=losningar&kommun=x`)).status).toBe(200)
  expect((await fetch(`${site.url}/utforska?efter=x`)).status).toBe(400)
})

test('old addresses of a filtered list lead to the same filter, for good', async ({ visit: { site } }) => {
  const redirected = async (path: string) => {
    const answer = await fetch(site.url + path, { redirect: 'manual' })
    return [answer.status, answer.headers.get('location')]
  }

  expect(await redirected('/fall?utfall=fungerade&lan=22')).toEqual([308, '/utforska?utfall=fungerade&lan=22'])
  expect(await redirected('/en/cases?ordning=titel')).toEqual([308, '/en/explore?ordning=titel'])
  expect((await fetch(`${site.url}/fall?exempel=dolj`, { redirect: 'manual' })).status).toBe(200)
})

test('a choice shows its hits at once, keeps the focus and is told politely', async ({ open }) => {
  const page = await open('/utforska?typ=losningar')
  await awake(page)
  const before = await page.getByRole('status').innerText()
  const box = page.getByRole('checkbox', { name: /^Fungerade inte/ })
  await box.focus()
  await page.keyboard.press('Space')
  await page.waitForURL('**/utforska?typ=losningar&utfall=fungerade-inte')
  await page.getByRole('link', { name: 'Ta bort filtret Utfall: Fungerade inte' }).waitFor()

  expect(await box.evaluate(element => element === document.activeElement)).toBe(true)
  expect(await page.getByRole('status').innerText()).not.toBe(before)
  await page.goBack()
  await page.waitForURL('**/utforska?typ=losningar')
  await page.getByRole('link', { name: 'Ta bort filtret Utfall: Fungerade inte' }).waitFor({ state: 'detached' })
  expect(await box.isChecked()).toBe(false)
  expect(await page.getByRole('status').innerText()).toBe(before)
})

test('what would give no hit stays in its place and cannot be chosen', async ({ open }) => {
  const page = await open('/utforska')
  const names = () =>
    page
      .getByRole('group', { name: 'Kommungrupp' })
      .getByRole('checkbox')
      .evaluateAll(boxes => boxes.map(box => (box as HTMLInputElement).value))
  const all = await names()
  await page.goto('/utforska?lan=22')

  expect(await names()).toEqual(all)
  const empty = page.getByRole('group', { name: 'Kommungrupp' }).getByRole('checkbox', { disabled: true })
  expect(await empty.count()).toBeGreaterThan(0)
})

test('another kind keeps the filters', async ({ open }) => {
  const page = await open('/utforska?utfall=fungerade&ordning=titel')
  await page
    .getByRole('navigation', { name: 'Vad du vill se' })
    .getByRole('link', { name: /^Insikter/ })
    .click()
  await page.waitForURL('**/utforska?typ=insikter&utfall=fungerade')

  expect(await page.getByRole('checkbox', { name: /^Fungerade \d/ }).isChecked()).toBe(true)
})

test('failures that a filter hides are told of, as many as appear when they are shown', async ({ open }) => {
  for (const word of ['fall', 'losningar', 'tester']) {
    const page = await open(`/utforska?typ=${word}&utfall=behover-justeras`)
    const text = await page.getByText(/som inte fungerade är dold/).innerText()
    const hidden = Number(/^(\d+) som/.exec(text)?.[1])
    const total = async () => Number.parseInt(await page.getByRole('status').innerText())
    const before = await total()
    await page.getByRole('link', { name: 'Visa dem också' }).click()
    await page.waitForURL(/utfall=fungerade-inte/)
    await page.getByText(/är dold/).waitFor({ state: 'detached' })

    expect([word, await total()]).toEqual([word, before + hidden])
  }
})

test('an empty result offers each filter to let go of, with the hits that this gives', async ({ open }) => {
  const page = await open('/utforska?utfall=fungerade-inte&lan=22')
  const ways = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /^Utan .* ger \d+$/s })
  const [way] = await ways.allInnerTexts()
  const promised = Number(/ger (\d+)/.exec(way!)?.[1])
  expect(promised).toBeGreaterThan(0)
  await ways.first().getByRole('link').click()
  await page.getByText('Inga träffar').waitFor({ state: 'detached' })

  expect(Number.parseInt(await page.getByRole('status').innerText())).toBe(promised)
})

test('every hit of a map stands in the list beside it, and each lights the other', async ({ open }) => {
  const page = await open('/utforska?vy=karta&utfall=fungerade', { viewport: { width: 1440, height: 900 } })
  await awake(page)
  const list = page.getByRole('list', { name: 'Träffar per kommun' })
  const map = page.getByRole('group', { name: /^Karta över Sverige/ })
  const places = await map.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href')))
  const listed = await list.locator('.head a').evaluateAll(links => links.map(link => link.getAttribute('href')))
  expect(places.length).toBeGreaterThan(5)
  expect(places.filter(place => !listed.includes(place))).toEqual([])

  const entry = list.getByRole('listitem').filter({ hasText: 'Sundsvall' })
  await entry.getByRole('link', { name: 'Sundsvall' }).focus()
  expect(await map.locator('.pointed').textContent()).toBe('Sundsvall')
  await map.getByRole('link', { name: /^Sundsvall/ }).hover()
  expect(await entry.getAttribute('class')).toContain('lit')
})

test('without script the map and its list are there', async ({ open }) => {
  const page = await open('/utforska?typ=tester&vy=karta', { javaScriptEnabled: false })

  expect(
    await page
      .getByRole('group', { name: /^Karta över Sverige med \d+ tester/ })
      .getByRole('link')
      .count(),
  ).toBeGreaterThan(3)
  expect(await page.getByRole('list', { name: 'Träffar per kommun' }).getByRole('link').count()).toBeGreaterThan(6)
})

test('filters and the view go on from page to page, and back', async ({ open }) => {
  const page = await open('/utforska?utfall=fungerade-inte&ordning=titel')
  await awake(page)
  const first = await titles(page)
  await page.getByRole('link', { name: 'Nästa', exact: true }).click()
  await page.waitForURL(/\?utfall=fungerade-inte&ordning=titel&efter=/)
  await page.getByRole('link', { name: 'Föregående' }).waitFor()
  const second = await titles(page)
  await page.getByRole('link', { name: 'Föregående' }).click()
  await page.waitForURL(/&fore=/)
  await page.getByRole('link', { name: 'Föregående' }).waitFor({ state: 'detached' })

  expect(second.length).toBeGreaterThan(0)
  expect(first.filter(title => second.includes(title))).toEqual([])
  expect(await titles(page)).toEqual(first)
})

for (const [path, kind] of [
  ['/losningar', 'solutions'],
  ['/tester', 'solutionTests'],
  ['/fall', 'cases'],
] as const) {
  test(`a whole list stands by the alphabet, every one of them: ${path}`, async ({ visit: { site }, open }) => {
    const { total } = await site.ask(`{ total: ${kind}(filter: { examples: INCLUDE }) { totalCount } }`)
    const page = await open(path, { javaScriptEnabled: false })
    const letters = await page.getByRole('navigation', { name: 'Bokstäver på sidan' }).getByRole('link').allInnerTexts()

    expect(total.totalCount).toBeLessThanOrEqual(100)
    expect(await page.locator('main section li').count()).toBe(total.totalCount)
    expect(letters).toEqual(letters.toSorted((a, b) => (a === '#' ? -1 : b === '#' ? 1 : a.localeCompare(b, 'sv'))))
    await page.getByRole('link', { name: 'Exempel visas – dölj' }).click()
    await page.waitForURL(`**${path}?exempel=dolj`)
    expect(await page.getByText('Exempel', { exact: true }).count()).toBe(0)
  })
}

test('the filters of a narrow screen lie under one button that tells how many are chosen', async ({ open }) => {
  const page = await open('/utforska?utfall=fungerade&utfall=fungerade-inte&steg=6', {
    viewport: { width: 390, height: 844 },
  })
  const button = page.locator('summary', { hasText: 'Filtrera (3 valda)' })
  const box = page.getByRole('checkbox', { name: /^Behöver justeras/ })
  expect(await box.isVisible()).toBe(false)
  await button.click()

  expect(await box.isVisible()).toBe(true)
})

const titles = (page: Page) => page.getByRole('article').getByRole('heading').allInnerTexts()
