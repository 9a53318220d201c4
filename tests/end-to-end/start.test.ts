import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { newSite } from '../harness/site.ts'
import { awake, test, violations } from '../harness/visit.ts'

test('the map has one Tab stop; arrows move on it as places lie, and Enter opens', async ({ open }) => {
  const page = await open('/')
  await awake(page)
  const map = page.getByRole('group', { name: 'Karta över lösningar som återanvänts' })
  expect(await map.locator('a[tabindex="0"]').count()).toBe(1)

  await map.locator('a[tabindex="0"]').focus()
  await page.keyboard.press('End')
  const south = await focused(page)
  await page.keyboard.press('ArrowUp')
  const north = await focused(page)
  expect(north.y).toBeLessThan(south.y)
  expect(await map.locator('a[tabindex="0"]').getAttribute('aria-label')).toBe(north.name)
  // The list beside it follows: what has nothing to do with the place steps back.
  const travels = page.getByRole('region', { name: 'Så vandrar lösningarna' }).locator('ol > li')
  const lit = page.getByRole('region', { name: 'Så vandrar lösningarna' }).locator('ol > li:not(.dim)')
  expect(await lit.count()).toBeGreaterThan(0)
  expect(await lit.count()).toBeLessThan(await travels.count())
  for (const text of await lit.allInnerTexts()) expect(text).toContain(north.name)

  await page.keyboard.press('Tab')
  expect(await map.evaluate(map => map.contains(document.activeElement))).toBe(false)
  await page.keyboard.press('Shift+Tab')
  expect((await focused(page)).name).toBe(north.name)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: north.name }).waitFor()
})

test('every place on the map of reuses is in the list beside it, and led to alike', async ({ open }) => {
  const page = await open('/', { javaScriptEnabled: false })
  const section = page.getByRole('region', { name: 'Så vandrar lösningarna' })
  const onMap = await addresses(section.locator('svg a'))
  const inList = await addresses(section.locator('ol a[href^="/kommuner/"]'))

  expect(onMap.length).toBeGreaterThan(3)
  expect(onMap).toEqual(inList)
  expect(onMap.every(address => address.startsWith('/kommuner/99'))).toBe(true)
  expect(await section.getByText('Exempel', { exact: true }).isVisible()).toBe(true)
})

test('without examples the page shows what is real, and leaves out what there is nothing for', async ({ browser }) => {
  await using site = await newSite()
  const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto('/')

  const regions = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()
  expect(regions).toEqual([
    ...['11 tester i 15 fall. Så gick det.', 'Den röda tråden går i sex steg', 'Nyast testat'],
    ...['Här finns fallen', 'Nätverk', 'Ta med er det som finns'],
  ])
  const where = page.getByRole('region', { name: 'Här finns fallen' })
  const onMap = await addresses(where.locator('svg a'))
  expect(onMap.length).toBeGreaterThan(15)
  expect(onMap).toEqual(await addresses(where.locator('li a')))
  expect(await page.getByRole('main').innerText()).not.toMatch(/Exempel|Inga tester/)
  expect(await violations(page)).toEqual([])
  await context.close()
})

test('the great thread draws itself once per visit, and not where motion is unwanted', async ({ open }) => {
  const page = await open('/', { reducedMotion: 'no-preference' })
  await awake(page)
  const drawing = () =>
    page
      .locator('.great-thread use')
      .first()
      .evaluate(use => getComputedStyle(use).animationName.includes('draw'))
  expect(await drawing()).toBe(true)
  await page.getByRole('banner').getByRole('link', { name: 'Kommuner' }).click()
  await page.getByRole('heading', { level: 1, name: 'Kommuner' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Någon har redan provat.' }).waitFor()
  expect(await drawing()).toBe(false)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  expect(await drawing()).toBe(false)
})

async function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement!
    return { name: element.getAttribute('aria-label') ?? '', y: element.getBoundingClientRect().y }
  })
}

function addresses(links: Locator): Promise<string[]> {
  const read = (found: Element[]) => [...new Set(found.map(link => link.getAttribute('href') ?? ''))].sort()
  return links.evaluateAll(read as never)
}
