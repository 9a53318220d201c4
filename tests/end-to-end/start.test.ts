import { expect } from 'vitest'
import { awake, test } from '../harness/visit.ts'

test('the map has one Tab stop; arrows move on it as places lie, and Enter opens', async ({ open }) => {
  const page = await open('/')
  await awake(page)
  const map = page.getByRole('group', { name: 'Karta över kommunerna som har fall' })
  expect(await map.locator('a[tabindex="0"]').count()).toBe(1)

  await map.locator('a[tabindex="0"]').focus()
  await page.keyboard.press('End')
  const south = await focused(page)
  await page.keyboard.press('ArrowUp')
  const north = await focused(page)
  expect(north.y).toBeLessThan(south.y)
  expect(await map.locator('a[tabindex="0"]').getAttribute('aria-label')).toBe(north.name)
  // The list beside it follows.
  expect(await page.getByRole('region', { name: 'Här finns fallen' }).locator('li.lit').innerText()).toContain(
    north.name,
  )

  await page.keyboard.press('Tab')
  expect(await map.evaluate(map => map.contains(document.activeElement))).toBe(false)
  await page.keyboard.press('Shift+Tab')
  expect((await focused(page)).name).toBe(north.name)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: north.name }).waitFor()
})

test('every place on the map is in the list beside it, and led to alike', async ({ open }) => {
  const page = await open('/', { javaScriptEnabled: false })
  const section = page.getByRole('region', { name: 'Här finns fallen' })
  const addresses = (links: SVGElement[] | HTMLElement[]) => links.map(link => link.getAttribute('href')).sort()
  const onMap = await section.locator('svg a').evaluateAll(addresses)
  const inList = await section.locator('li a').evaluateAll(addresses)

  expect(onMap.length).toBeGreaterThan(15)
  expect(onMap).toEqual(inList)
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

async function focused(page: import('playwright-core').Page) {
  return page.evaluate(() => {
    const element = document.activeElement!
    return { name: element.getAttribute('aria-label') ?? '', y: element.getBoundingClientRect().y }
  })
}
