import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { awake, publishExamples, test, violations } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

/** Once it is a combobox, which a select is too. */
const box = (page: Page) => page.locator('#sok[role=combobox]')
const list = (page: Page) => page.getByRole('listbox', { name: 'Förslag' })

async function typed(page: Page, text: string) {
  await awake(page)
  await page.locator('#sok').focus()
  await box(page).waitFor()
  await page.keyboard.type(text)
}

test('suggestions stand grouped by kind, and the keys reach, open and leave them', async ({ open }) => {
  const page = await open('/')
  await typed(page, 'rapp')
  await list(page).waitFor()
  expect(await box(page).getAttribute('aria-expanded')).toBe('true')
  const options = list(page).getByRole('option')
  const count = await options.count()
  expect(count).toBeGreaterThan(1)
  expect(count).toBeLessThanOrEqual(10)
  expect(await list(page).getByRole('group').count()).toBeGreaterThan(0)
  await page.getByText(`${count} förslag. Välj med piltangenterna`).waitFor({ state: 'attached' })

  await page.keyboard.press('ArrowDown')
  const first = options.first()
  expect(await first.getAttribute('aria-selected')).toBe('true')
  expect(await box(page).getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'))
  await page.keyboard.press('Escape')
  await list(page).waitFor({ state: 'hidden' })
  expect(await box(page).getAttribute('aria-expanded')).toBe('false')
  expect(await box(page).inputValue()).toBe('rapp')

  await page.keyboard.press('ArrowDown')
  await list(page).waitFor()
  await page.keyboard.press('ArrowDown')
  const href = await options.first().getAttribute('href')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${href}`)
})

test('Enter with nothing chosen searches, and the list is gone', async ({ open }) => {
  const page = await open('/utforska?utfall=fungerade')
  await typed(page, 'rapp')
  await list(page).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/utforska?utfall=fungerade&q=rapp')

  await list(page).waitFor({ state: 'hidden' })
  expect(await page.locator('#sok').evaluate(element => element === document.activeElement)).toBe(true)
})

test('who types before the suggestions are fetched gets them all the same', async ({ open }) => {
  const page = await open('/')
  await awake(page)
  await page.locator('#sok').pressSequentially('rapp', { delay: 0 })

  await list(page).waitFor()
})

test('a press on a suggestion opens it', async ({ open }) => {
  const page = await open('/')
  await typed(page, 'rapp')
  const option = list(page).getByRole('option').first()
  await option.waitFor()
  const href = await option.getAttribute('href')
  await option.click()

  await page.waitForURL(`**${href}`)
})

test('nothing is fetched for suggestions before the box has the focus', async ({ open }) => {
  const page = await open('about:blank')
  const fetched: string[] = []
  page.on('request', request => fetched.push(request.url()))
  await page.goto('/', { waitUntil: 'networkidle' })
  await awake(page)
  const before = fetched.length
  await page.locator('#sok').focus()
  await box(page).waitFor()

  expect(fetched.slice(before).every(url => url.endsWith('.js'))).toBe(true)
  expect(fetched.length).toBeGreaterThan(before)
})

test('what is typed fast asks for its end alone', async ({ open }) => {
  const page = await open('/')
  const asked: string[] = []
  page.on('request', request => {
    if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON().variables.prefix)
  })
  await typed(page, 'rapporter')
  await list(page).waitFor()

  expect(asked.at(-1)).toBe('rapporter')
  expect(asked.length).toBeLessThan(6)
})

test('with the API out of reach the box still searches', async ({ open }) => {
  const page = await open('/')
  await page.route('**/graphql', route => route.abort())
  await typed(page, 'rapp')
  await page.getByText('Inga förslag. Sök med Enter.').waitFor({ state: 'attached' })
  await page.unroute('**/graphql')
  await page.keyboard.press('Enter')

  await page.waitForURL('**/utforska?q=rapp')
})

test('a pasted text that is too long is cut, and the reader is told', async ({ open }) => {
  const page = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] })
  await typed(page, '')
  await page.evaluate(() => navigator.clipboard.writeText('rapport '.repeat(1250)))
  await page.keyboard.press('Control+V')
  await page.getByText('Texten var längre än 1 000 tecken och kortades.').waitFor()

  expect((await box(page).inputValue()).length).toBe(1000)
})

for (const [path, viewport] of [
  ['/', { width: 1440, height: 900 }],
  ['/en/explore', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing wrong with open suggestions: ${path}`, async ({ open }) => {
    const page = await open(path, { viewport })
    await typed(page, 'rapp')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('ArrowDown')
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await violations(page)))
    }

    expect(found).toEqual([])
  })
}
