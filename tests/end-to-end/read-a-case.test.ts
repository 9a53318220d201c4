import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { smallExample } from '../harness/fictional.ts'
import { awake, publishExamples, test } from '../harness/visit.ts'

const worked = `query($filter: CaseFilter) { cases(filter: $filter) { totalCount } }`
const filter = { outcomes: ['WORKED'], examples: 'INCLUDE' }

test.beforeAll(async ({ visit }) => {
  await publishExamples(visit)
  const outcome = { outcome: 'DID_NOT_WORK', outcomeAccordingTo: 'den påhittade källan' }
  await visit.publish({ ...smallExample('en-lardom'), tests: [{ scaleText: 'en enhet', ...outcome }] })
})

test('a reader goes from the start by a filter to a case and back to the same list', async ({ visit, open }) => {
  const page = await open('/')
  await awake(page)
  await page.getByRole('link', { name: 'Utforska fallen' }).click()
  await page.getByRole('checkbox', { name: /^Fungerade \d/ }).check()
  await page.waitForURL('**/utforska?utfall=fungerade')
  const chip = page.getByRole('link', { name: 'Ta bort filtret Utfall: Fungerade' })
  await chip.waitFor()
  const { cases } = await visit.site.ask(worked, { filter })
  expect(await page.getByRole('status').innerText()).toBe(`${cases.totalCount} fall`)
  expect(await page.getByRole('article').count()).toBe(cases.totalCount)

  await page.getByRole('link', { name: /^Skönsmomodellen/ }).click()
  await heading(page, /^Skönsmomodellen/).waitFor()
  const steps = page.locator('h2[id^="step-"]')
  expect(await steps.allInnerTexts()).toEqual([
    'Utmaningar och dilemman',
    'Utforska',
    'Insikter',
    'Lösningar',
    'Våga testa',
    'Förslag till förbättring',
  ])
  expect(await page.getByRole('region', { name: 'Vad vi inte vet' }).getByRole('listitem').count()).toBeGreaterThan(0)
  expect(await page.getByRole('region', { name: 'Källor' }).getByRole('link').count()).toBeGreaterThan(0)

  await page.goBack()
  await chip.waitFor()
  expect(page.url()).toBe(`${visit.site.url}/utforska?utfall=fungerade`)
  expect(await page.getByRole('checkbox', { name: /^Fungerade \d/ }).isChecked()).toBe(true)
})

test('the same way can be gone with the keyboard alone', async ({ open }) => {
  const page = await open('/')
  await awake(page)
  await tabTo(page, page.getByRole('link', { name: 'Utforska fallen' }))
  await page.keyboard.press('Enter')
  await heading(page, 'Utforska lärdomar').waitFor()
  const box = page.getByRole('checkbox', { name: /^Fungerade \d/ })
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await page.waitForURL('**/utforska?utfall=fungerade')
  await page.getByRole('link', { name: 'Ta bort filtret Utfall: Fungerade' }).waitFor()
  // The form keeps the focus, so that several choices can be made one after another.
  expect(await box.evaluate(isFocused)).toBe(true)

  await tabTo(page, page.getByRole('link', { name: /^Skönsmomodellen/ }))
  await page.keyboard.press('Enter')
  await heading(page, /^Skönsmomodellen/).waitFor()
  await page.goBack()
  await page.waitForURL('**/utforska?utfall=fungerade')
})

test('a filter is taken away by its chip, all of them by one link', async ({ open }) => {
  const page = await open('/utforska?utfall=fungerade&utfall=behover-justeras&steg=6')
  await awake(page)
  await page.getByRole('link', { name: 'Ta bort filtret Utfall: Fungerade' }).click()
  await page.waitForURL('**/utforska?utfall=behover-justeras&steg=6')
  await page.getByRole('link', { name: 'Rensa alla' }).click()
  await page.waitForURL('**/utforska')

  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
})

test('a list that an outcome hides failures from says so and shows them on request', async ({ visit, open }) => {
  const page = await open('/utforska?utfall=behover-justeras')
  await page.getByRole('link', { name: 'Visa dem också' }).click()
  await page.waitForURL('**/utforska?utfall=behover-justeras&utfall=fungerade-inte')

  const { cases } = await visit.site.ask(worked, {
    filter: { ...filter, outcomes: ['NEEDS_ADJUSTMENT', 'DID_NOT_WORK'] },
  })
  expect(cases.totalCount).toBeGreaterThan(1)
  expect(await page.getByRole('article').count()).toBe(Math.min(cases.totalCount, 20))
})

test('a case can be fetched as data from its page', async ({ open }) => {
  const page = await open('/en/cases/farre-blanketter')
  const file = await page.getByRole('link', { name: 'The whole case as data' }).getAttribute('href')
  const answer = await page.request.get(file!)

  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toBe('application/json; charset=utf-8')
  expect(await answer.json()).toMatchObject({ slug: 'farre-blanketter', isExample: true })
})

test('the switch of language stays on the page, with and without a filter', async ({ visit: { site }, open }) => {
  const page = await open('/fall/farre-blanketter')
  await awake(page)
  for (const [name, path, language] of [
    ['English', '/en/cases/farre-blanketter', 'en'],
    ['Svenska', '/fall/farre-blanketter', 'sv'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click()
    await page.waitForURL(`**${path}`)
    await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' })
    await page.locator(`link[rel=canonical][href="${site.url}${path}"]`).waitFor({ state: 'attached' })
  }
  const alternate = page.locator('link[rel=alternate][hreflang]')
  const told = await alternate.evaluateAll(all =>
    all.map(link => ['hreflang', 'href'].map(name => link.getAttribute(name))),
  )
  expect(told).toEqual([
    ['sv', `${site.url}/fall/farre-blanketter`],
    ['en', `${site.url}/en/cases/farre-blanketter`],
    ['x-default', `${site.url}/fall/farre-blanketter`],
  ])

  await page.goto('/utforska?utfall=fungerade')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await page.waitForURL('**/en/explore?utfall=fungerade')
})

const moved = [
  ['/fall/tidigare-adress', '/fall/farre-blanketter'],
  ['/en/cases/tidigare-adress?x=1', '/en/cases/farre-blanketter?x=1'],
]
for (const [from, to] of moved) {
  test(`an earlier address leads on: ${from}`, async ({ visit: { site } }) => {
    const answer = await fetch(site.url + from, { redirect: 'manual' })

    expect([answer.status, answer.headers.get('location')]).toEqual([308, to])
  })
}

test('a case that was withdrawn is gone, and its address says why', async ({ visit: { site }, open }) => {
  expect((await fetch(`${site.url}/fall/tillbakadraget`)).status).toBe(410)

  const page = await open('/fall/tillbakadraget')
  await heading(page, 'Fallet är tillbakadraget').waitFor()
  expect(await page.getByRole('main').innerText()).toContain('Skäl Exemplet hade fel i sig.')
})

test('what is not there answers 404 and shows ways on', async ({ visit: { site }, open }) => {
  for (const path of ['/fall/finns-inte', '/kommuner/Sundsval', '/kommuner/0000', '/en/cases/no', '/finns-inte']) {
    expect((await fetch(site.url + path)).status).toBe(404)
  }

  const page = await open('/fall/finns-inte')
  await heading(page, 'Fallet finns inte').waitFor()
  await page.goto('/kommuner/Sundsval')
  await heading(page, 'Kommunen finns inte').waitFor()
  const likest = page.getByRole('main').getByRole('link', { name: 'Sundsvall' })
  expect(await likest.getAttribute('href')).toBe('/kommuner/2281')
})

test('a chosen theme is remembered without a cookie', async ({ visit: { site }, open }) => {
  const page = await open('/')
  await awake(page)
  await page.getByRole('button', { name: 'Mörkt' }).click()
  await page.goto('/utforska')
  await page.locator('html[data-theme=dark]').waitFor()

  expect(await page.locator('body').evaluate(body => getComputedStyle(body).backgroundColor)).toBe('rgb(17, 25, 28)')
  await page.getByRole('button', { name: 'Mörkt', pressed: true }).waitFor()
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => document.cookie)).toBe('')
  expect((await fetch(site.url)).headers.getSetCookie()).toEqual([])
})

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const isFocused = (element: Element) => element === document.activeElement

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate(isFocused)) return
  }
  throw new Error('Tab does not reach it.')
}
