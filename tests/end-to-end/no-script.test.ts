import type { BrowserContextOptions } from 'playwright-core'
import { expect } from 'vitest'
import { smallExample } from '../harness/fictional.ts'
import { publishExamples, test } from '../harness/visit.ts'

const noScript: BrowserContextOptions = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }
const narrow: BrowserContextOptions = { ...noScript, viewport: { width: 390, height: 844 } }

test.beforeAll(async ({ visit }) => {
  await publishExamples(visit)
  await visit.publish(...Array.from({ length: 10 }, (_, index) => smallExample(`litet-${index + 1}`)))
})

const contents = {
  '/': ['Någon har redan provat.', 'Våga testa', 'Nyast testat', 'Sundsvall'],
  '/en': ['Someone has already tried', 'Sundsvall'],
  '/utforska?utfall=fungerade': ['Skönsmomodellen', 'Utfall: Fungerade'],
  '/utforska?utfall=fungerade-inte&steg=1': ['Inga träffar med de filtren.'],
  '/fall/sundsvall-skonsmomodellen': [
    'Utmaningar och dilemman',
    'Förslag till förbättring',
    'Källor',
    'Vad vi inte vet',
  ],
  '/kommuner/2281': ['Sundsvalls kommun', 'Västernorrlands län', 'Skönsmomodellen'],
  '/kommuner/0114': ['Det finns inget fall från Upplands Väsby här ännu.'],
  '/kommuner': ['Sveriges 290 kommuner', 'Ängelholm', 'Åre'],
  '/finns-inte': ['Sidan finns inte', 'Utforska lärdomar'],
  '/kommuner/Sundsval': ['Kommunen finns inte', 'Sundsvall'],
  '/fall/tillbakadraget': ['Fallet är tillbakadraget', 'Exemplet hade fel i sig.'],
}
for (const [path, texts] of Object.entries(contents)) {
  test(`without script a page reads whole: ${path}`, async ({ open }) => {
    const page = await open(path, noScript)
    const shown = await page.getByRole('main').innerText()

    expect(texts.filter(text => !shown.includes(text))).toEqual([])
  })
}

test('without script the great thread is drawn', async ({ open }) => {
  const page = await open('/', { ...noScript, viewport: { width: 1440, height: 900 }, reducedMotion: 'no-preference' })
  // At the first frame of its motion, whatever the clock says.
  const seen = await page.locator('.great-thread path').evaluateAll(paths => {
    for (const motion of document.getAnimations()) motion.currentTime = 0
    return paths
      .filter(path => path.closest('.drawing'))
      .map(path => {
        const { stroke, strokeDasharray } = getComputedStyle(path)
        const opacity = Number(getComputedStyle(path.parentElement!).opacity)
        return stroke !== 'none' && strokeDasharray === 'none' && opacity >= 0.4
      })
  })

  expect(seen).toEqual(Array(7).fill(true))
})

for (const options of [noScript, narrow]) {
  test(`without script the filters work as a form at ${options.viewport?.width}`, async ({ open }) => {
    const page = await open('/utforska?ordning=titel', options)
    const fold = page.locator('summary', { hasText: 'Filtrera' })
    if (await fold.isVisible()) await fold.click()
    await page.getByRole('checkbox', { name: /^Fungerade \d/ }).check()
    await page.getByRole('form', { name: 'Filter' }).getByRole('button', { name: 'Visa' }).click()
    await page.waitForURL('**/utforska?ordning=titel&utfall=fungerade')

    expect(await page.getByRole('link', { name: 'Ta bort filtret Utfall: Fungerade' }).isVisible()).toBe(true)
    const outcomes = await page.getByRole('article').filter({ hasText: 'Fungerade' }).count()
    expect(outcomes).toBe(await page.getByRole('article').count())
  })
}

test('without script the order is chosen with a button', async ({ open }) => {
  const page = await open('/utforska?steg=6', noScript)
  await page.getByLabel('Sortera').selectOption('A–Ö')
  await page.getByLabel('Sortera').locator('xpath=..').getByRole('button', { name: 'Visa' }).click()
  await page.waitForURL('**/utforska?steg=6&ordning=titel')
  const titles = await page.getByRole('article').getByRole('heading').allInnerTexts()

  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'sv')))
})

test('without script all cases are there, page after page, forwards and back', async ({ visit: { site }, open }) => {
  const { cases } = await site.ask('{ cases(filter: { examples: INCLUDE }) { totalCount } }')
  const page = await open('/utforska', noScript)
  const addresses = () =>
    page
      .getByRole('article')
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll(all => all.map(link => link.getAttribute('href')))
  const first = await addresses()
  await page.getByRole('link', { name: 'Nästa', exact: true }).click()
  const second = await addresses()
  await page.getByRole('link', { name: 'Föregående' }).click()

  expect(new Set([...first, ...second]).size).toBe(cases.totalCount)
  expect(first).toHaveLength(20)
  expect(await addresses()).toEqual(first)
})

test('without script a municipality is found by name', async ({ open }) => {
  const page = await open('/kommuner', noScript)
  await page.getByLabel('Sök på kommunens namn').fill('ornskold')
  await page.getByRole('button', { name: 'Sök' }).click()
  await page.getByRole('link', { name: 'Örnsköldsvik' }).click()

  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Örnsköldsvik')
})

for (const options of [noScript, narrow]) {
  test(`without script menu and language switch work at ${options.viewport?.width}`, async ({ open }) => {
    const page = await open('/fall/sundsvall-skonsmomodellen', options)
    const menu = page.locator('summary', { hasText: 'Meny' })
    if (await menu.isVisible()) await menu.click()
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/en/cases/sundsvall-skonsmomodellen')

    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('h1').innerText()).toMatch(/^Skönsmomodellen/)
  })
}

test('what needs a script is not shown without one', async ({ open }) => {
  const page = await open('/', noScript)

  expect(await page.getByText('Utseende').isVisible()).toBe(false)
})
