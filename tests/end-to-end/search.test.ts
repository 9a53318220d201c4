import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { awake, publishExamples, test, type Visit } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

const status = (page: Page) => page.getByRole('heading', { level: 2 }).getByRole('status')
const total = async (page: Page) => Number.parseInt((await status(page).innerText()).replaceAll(/\s/g, ''))
const tab = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Vad du vill se' }).getByRole('link', { name })

for (const [way, javaScriptEnabled] of [
  ['with', true],
  ['without', false],
] as const) {
  test(`a peer’s experience is two steps from the start, by pointer, ${way} script`, async ({ open }) => {
    const page = await open('/', { javaScriptEnabled })
    await page.getByRole('textbox', { name: 'Vad vill ni bli bättre på?' }).fill('återrapporteringen')
    await page.getByRole('button', { name: 'Sök' }).click()
    await page.waitForURL('**/utforska?q=**')
    expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThan(0)
    expect(await page.getByRole('main').getByText('Hittad genom').first().innerText()).toContain('återrapporteringen →')

    const first = page.getByRole('article').getByRole('heading').getByRole('link').first()
    const name = await first.innerText()
    await first.click()
    await page.waitForURL(url => !url.pathname.startsWith('/utforska'))
    expect((await page.getByRole('heading', { level: 1 }).innerText()).length).toBeGreaterThan(0)
    expect(name.length).toBeGreaterThan(0)
  })

  test(`one’s own municipality is picked once and puts those like it first, ${way} script`, async ({ open }) => {
    const page = await open('/utforska?q=hemvård&ordning=likast', { javaScriptEnabled })
    await page.getByRole('main').getByText('Säg vilken kommun ni är').waitFor()
    await page.getByLabel('Vår kommun', { exact: true }).fill('sundsvall')
    await page.getByRole('button', { name: 'Välj', exact: true }).click()
    await page.waitForURL(/ordning=likast&lik=2281/)
    await page.getByText('Lika: samma kommungrupp').waitFor()

    const [nearest] = await page.getByRole('article').allInnerTexts()
    expect(nearest).toContain('Större stad – er kommun')
  })
}

test('a peer’s experience is two steps from the start, by keyboard', async ({ open }) => {
  const page = await open('/')
  await awake(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('rapporter ingen läser')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/utforska?q=rapporter+ingen+l%C3%A4ser')
  const first = page.getByRole('article').getByRole('heading').getByRole('link').first()
  await first.waitFor()
  await first.focus()
  await page.keyboard.press('Enter')

  await page.waitForURL(url => !url.pathname.startsWith('/utforska'))
})

test('tabs, filters and the list tell what the API counts, after each choice', async ({ visit, open }) => {
  const page = await open('/utforska?q=rapport', { javaScriptEnabled: false })
  await agree(visit, page, 'rapport', {}, null)
  const box = page.getByRole('checkbox', { name: /^Fungerade inte/ })
  const promised = Number(await box.locator('xpath=..').locator('.count').innerText())
  await box.check()
  await page.getByRole('button', { name: 'Visa', exact: true }).first().click()
  await page.waitForURL('**/utforska?q=rapport&utfall=fungerade-inte')
  expect(await total(page)).toBe(promised)
  await agree(visit, page, 'rapport', { outcomes: ['DID_NOT_WORK'] }, null)

  const tests = tab(page, /^Tester/)
  const ofTests = Number(await tests.locator('.count').innerText())
  await tests.click()
  await page.waitForURL('**/utforska?q=rapport&typ=tester&utfall=fungerade-inte')
  expect(await total(page)).toBe(ofTests)
  await agree(visit, page, 'rapport', { outcomes: ['DID_NOT_WORK'] }, ['SOLUTION_TEST'])
})

test('failures that a filter hides are told of, as many as appear when they are shown', async ({ open }) => {
  const page = await open('/utforska?q=rapport&typ=tester&utfall=fungerade')
  const text = await page.getByText(/som inte fungerade är dold/).innerText()
  const hidden = Number(/^(\d+) som/.exec(text)?.[1])
  const before = await total(page)
  await page.getByRole('link', { name: 'Visa dem också' }).click()
  await page.waitForURL(/utfall=fungerade-inte/)
  await page.getByText(/är dold/).waitFor({ state: 'detached' })

  expect(await total(page)).toBe(before + hidden)
})

test('words that find nothing under the filters offer each filter to let go of, with its hits', async ({ open }) => {
  const page = await open('/utforska?q=hemtjänst&utfall=fungerade-inte&lan=22')
  await page.getByRole('heading', { name: /^Inga träffar på ”hemtjänst” med de filtren/ }).waitFor()
  const way = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /ger \d+$/ })
    .first()
  const promised = Number(/ger (\d+)/.exec(await way.innerText())?.[1])
  expect(promised).toBeGreaterThan(0)
  expect(await page.getByRole('article').count()).toBeGreaterThan(0)
  await way.getByRole('link').click()
  await page.getByText('Inga träffar').waitFor({ state: 'detached' })

  expect(await total(page)).toBe(promised)
})

test('what is misspelt is found, and what may have been meant leads on', async ({ open }) => {
  const page = await open('/utforska?q=sjukfrånvarro&steg=5')
  await page.getByRole('link', { name: 'sjukfrånvaro', exact: true }).click()

  await page.waitForURL('**/utforska?q=sjukfr%C3%A5nvaro&steg=5')
})

test('every kind of hit leads to a page of its own, a stretch of film to its moment', async ({ visit, open }) => {
  const queries = { kommuner: 'Sundsvall', natverk: 'styrsystem', metoder: 'fokusgrupp', material: 'metodstöd' }
  for (const [kind, query] of Object.entries({ ...queries, seminarier: 'tillit', forslag: 'rapport' })) {
    const page = await open(`/utforska?q=${query}&typ=${kind}`, { javaScriptEnabled: false })
    const [href] = await page.getByRole('article').getByRole('heading').getByRole('link').evaluateAll(hrefs)
    expect([kind, (await fetch(new URL(href!, visit.site.url))).status]).toEqual([kind, 200])
  }
  const page = await open('/utforska?q=rapporten&typ=filmavsnitt', { javaScriptEnabled: false })
  const [film] = await page.getByRole('article').getByRole('heading').getByRole('link').evaluateAll(hrefs)
  expect(film).toMatch(/^\/filmer\/[^#]+#t=[\d.]+,[\d.]+$/)
})

test('the map shows the hits that have a place, and each lights the other', async ({ open }) => {
  const page = await open('/utforska?q=hemtjänst&vy=karta', { viewport: { width: 1440, height: 900 } })
  await awake(page)
  const list = page.getByRole('list', { name: 'Träffar per kommun' })
  const map = page.getByRole('group', { name: /^Karta över Sverige med \d+ träffar/ })
  await map.getByRole('link', { name: /^Sundsvall/ }).hover()

  expect(await list.getByRole('listitem').filter({ hasText: 'Sundsvall' }).first().getAttribute('class')).toContain(
    'lit',
  )
})

test('a page of hits asks nothing as it begins to live, and once for each choice', async ({ open }) => {
  const page = await open('about:blank')
  const asked: string[] = []
  page.on('request', request => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(request.postDataJSON().query.match(/query (\w+)/)[1])
  })
  await page.goto('/utforska?q=rapport')
  await awake(page)
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])

  await tab(page, /^Lösningar/).click()
  await page.waitForURL('**/utforska?q=rapport&typ=losningar')
  await page.waitForLoadState('networkidle')
  expect(asked.splice(0)).toEqual(['ExploreWords'])
  await page.goBack()
  await page.waitForURL('**/utforska?q=rapport')
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
})

test('other words keep the filters, and the chip of the words lets them go', async ({ open }) => {
  const page = await open('/utforska?utfall=fungerade&kommungrupp=B3')
  await awake(page)
  await page.getByLabel('Sök bland lärdomar').fill('hemtjänst')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/utforska?utfall=fungerade&kommungrupp=B3&q=hemtj%C3%A4nst')
  expect(await page.getByRole('checkbox', { name: /^Fungerade \d/ }).isChecked()).toBe(true)
  await page.getByRole('link', { name: 'Ta bort Ord: hemtjänst och visa alla' }).click()

  await page.waitForURL('**/utforska?utfall=fungerade&kommungrupp=B3')
})

test('the municipality is remembered by who chose it, not by who follows a link', async ({ open }) => {
  const page = await open('/utforska?q=hemvård&lik=2281')
  await awake(page)
  const remembered = () => page.evaluate(() => localStorage.getItem('kommun'))
  expect(await remembered()).toBe(null)
  await page.goto('/utforska?q=hemvård&lik=2218')
  await awake(page)
  await page.getByRole('link', { name: 'Malå', exact: true }).click()
  await page.waitForURL(/lik=2418/)
  await page.getByRole('link', { name: 'Byt kommun, nu Malå' }).waitFor()
  expect(await remembered()).toBe('2418')

  await page.goto('/')
  await awake(page)
  await page.getByLabel('Vad vill ni bli bättre på?').fill('hemtjänst')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/utforska\?q=hemtj%C3%A4nst&lik=2418/)
  await page.getByRole('link', { name: 'Byt kommun, nu Malå' }).click()
  await page.waitForURL('**/utforska?q=hemtj%C3%A4nst')
  expect(await remembered()).toBe(null)
  expect(await page.context().cookies()).toEqual([])
})

test('the searches that the start page suggests give hits, in both languages', async ({ open }) => {
  for (const start of ['/', '/en']) {
    const page = await open(start, { javaScriptEnabled: false })
    const links = page.getByRole('list', { name: /^(Prova till exempel|Try for example)/ }).getByRole('link')
    const addresses = await links.evaluateAll(hrefs)
    expect(addresses.length).toBe(4)
    for (const address of addresses) {
      await page.goto(address!)
      expect([address, (await total(page)) > 0]).toEqual([address, true])
    }
  }
})

test('the search of the header leads to the box from every page', async ({ open }) => {
  const page = await open('/om')
  await awake(page)
  await page.getByRole('banner').getByRole('link', { name: 'Sök' }).click()
  await page.waitForURL('**/utforska#sok')
  const box = page.getByLabel('Sök bland lärdomar')
  await box.waitFor()

  expect(await box.evaluate(element => element === document.activeElement)).toBe(true)
})

test('what is found has no file, and the query of the page is the one that was asked', async ({ visit, open }) => {
  expect((await fetch(`${visit.site.url}/utforska.csv?q=rapport`)).status).toBe(404)
  const page = await open('/utforska?q=rapport', { javaScriptEnabled: false })

  expect(await page.getByRole('link', { name: 'Hämta listan' }).count()).toBe(0)
  expect(await page.getByRole('main').locator('details', { hasText: 'Visa frågan' }).innerHTML()).toContain(
    'ExploreWords',
  )
})

const hrefs = (links: (HTMLElement | SVGElement)[]) => links.map(link => link.getAttribute('href'))

/** Page, tabs and filters against the API, asked in its own words. */
async function agree({ site }: Visit, page: Page, query: string, given: object, kinds: string[] | null) {
  const found = await site.ask(
    `query ($query: String!, $kinds: [SearchKind!], $filter: CaseFilter) { search(query: $query, kinds: $kinds, filter: $filter) {
      totalCount facets { kinds { value count } outcomes { value count } municipalityGroups { label count } } } }`,
    { query, kinds, filter: { ...given, examples: 'INCLUDE' } },
  )
  const { totalCount, facets } = found.search
  const countsIn = (name: string) => page.getByRole('group', { name }).locator('.count').allInnerTexts()
  const inOrder = ['WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK'].map(
    outcome => facets.outcomes.find(({ value }: { value: string }) => value === outcome)?.count ?? 0,
  )
  const sum = facets.kinds.reduce((sum: number, { count }: { count: number }) => sum + count, 0)

  expect(await total(page)).toBe(totalCount)
  expect(await countsIn('Utfall')).toEqual(inOrder.map(String))
  expect((await countsIn('Kommungrupp')).map(Number).toSorted()).toEqual(
    facets.municipalityGroups.map(({ count }: { count: number }) => count).toSorted(),
  )
  expect(Number(await tab(page, /^Allt/).locator('.count').innerText())).toBe(sum)
}
