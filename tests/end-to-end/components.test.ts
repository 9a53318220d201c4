import { expect } from 'vitest'
import { awake, test, violations } from '../harness/visit.ts'
import { projectFiles, read } from '../rules/files.ts'

const widths = [1440, 390]

test('the page of components shows every component of ui, and search engines leave it out', async ({ open }) => {
  const files = projectFiles()
  const shown = files.filter(path => path.startsWith('client/src/routes/components/')).map(read)
  const names = files.flatMap(path => /^client\/src\/lib\/ui\/(\w+\.svelte)$/.exec(path)?.[1] ?? [])

  expect(names.length).toBeGreaterThan(10)
  expect(names.filter(name => !shown.some(text => text.includes(`#lib/ui/${name}`)))).toEqual([])
  const page = await open('/komponenter')
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex')
  expect(await page.getByRole('banner').getByRole('link', { name: 'Komponenter' }).count()).toBe(0)
})

test('every component in every state is accessible, light and dark, wide and narrow', async ({ open }) => {
  for (const width of widths) {
    const page = await open('/komponenter', { viewport: { width, height: 900 } })
    await awake(page)
    const summaries = page.getByText('Visa felsammanfattningen')
    for (const summary of await summaries.all()) await summary.click()
    expect([width, await violations(page)]).toEqual([width, []])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
})

test('a group of filters opens and closes, and its boxes are ticked, by keyboard; without hits they are not', async ({
  open,
}) => {
  const page = await open('/komponenter')
  await awake(page)
  const group = page.locator('summary', { hasText: 'Stängd grupp' }).first()
  const boxes = page.locator('input[name="closed-light"]')
  await group.focus()
  await page.keyboard.press('Enter')
  expect(await boxes.first().isVisible()).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect(await boxes.nth(1).isChecked()).toBe(true)
  await page.keyboard.press('Tab')
  // The one without hits is passed over.
  expect(await boxes.nth(3).evaluate(box => box === document.activeElement)).toBe(true)
  expect(await boxes.nth(2).isDisabled()).toBe(true)
  await group.focus()
  await page.keyboard.press('Space')
  expect(await boxes.first().isVisible()).toBe(false)
})

test('a field is read with its help and its error, and says how much room is left', async ({ open }) => {
  const page = await open('/komponenter')
  await awake(page)
  const wrong = page.locator('#wrong-light')
  expect(await wrong.getAttribute('aria-describedby')).toBe('wrong-light-help wrong-light-error')
  expect(await page.locator('#wrong-light-error').innerText()).toBe('Skriv vilken skala testet hade.')
  await page.locator('#many-light').fill('12345')
  expect(await page.locator('#many-light-count').innerText()).toBe('75 tecken kvar')
})

test('a theme is chosen by keyboard, and what stands beside each other keeps its own', async ({ open }) => {
  const page = await open('/komponenter', { colorScheme: 'light' })
  await awake(page)
  const background = (theme: string) =>
    page
      .locator(`main [data-theme="${theme}"]`)
      .first()
      .evaluate(part => getComputedStyle(part).backgroundColor)
  const [light, dark] = [await background('light'), await background('dark')]
  expect(light).not.toBe(dark)
  await page.getByRole('main').getByRole('button', { name: 'Mörkt' }).focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(dark)
  expect(await background('light')).toBe(light)
})
