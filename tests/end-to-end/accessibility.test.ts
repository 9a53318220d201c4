import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { awake, pageKinds, publishExamples, test, violations } from '../harness/visit.ts'

const wide = { width: 1440, height: 900 }
const narrow = { width: 390, height: 844 }
const kinds = Object.entries(pageKinds)
const english = [
  '/en',
  '/en/explore?utfall=fungerade',
  '/en/explore?q=sick+leave&lik=2281&ordning=likast',
  '/en/explore?q=xyzzyq&lik=2218',
  '/en/cases/farre-blanketter',
  '/en/municipalities/2281',
  '/en/no',
]

test.beforeAll(({ visit }) => publishExamples(visit))

for (const [kind, path] of [...kinds, ...english.map(path => ['English', path] as const)]) {
  test(`axe finds nothing wrong: ${kind} ${path}`, async ({ open }) => {
    const page = await open(path, { viewport: wide })

    const found: string[] = []
    for (const viewport of [wide, narrow]) {
      await page.setViewportSize(viewport)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        found.push(...(await violations(page)).map(text => `${viewport.width} ${colorScheme} ${text}`))
      }
    }

    expect(found).toEqual([])
  })
}

test('no page is wider than a screen of 320 pixels', async ({ open }) => {
  const page = await open('/', { viewport: { width: 320, height: 640 } })
  const widths: Record<string, number> = {}
  for (const [kind, path] of kinds) {
    await page.goto(path)
    widths[kind] = await page.evaluate(() => document.documentElement.scrollWidth)
  }

  expect(widths).toEqual(Object.fromEntries(kinds.map(([kind]) => [kind, 320])))
})

test('every page has one main heading and says its language', async ({ open }) => {
  const page = await open('/')
  const said: Record<string, object> = {}
  for (const [kind, path] of kinds) {
    await page.goto(path)
    const headings = await page.locator('h1').count()
    said[kind] = { headings, language: await page.locator('html').getAttribute('lang') }
  }

  expect(said).toEqual(Object.fromEntries(kinds.map(([kind]) => [kind, { headings: 1, language: 'sv' }])))
})

test('Swedish text on an English page is marked as Swedish', async ({ open }) => {
  const page = await open('/en/cases/farre-blanketter')
  const language = (element: Element) => element.closest('[lang]')?.getAttribute('lang')
  const texts = ['Färre blanketter', 'Ett kort samtal', 'den påhittade enheten', 'Tio samtal', 'Provstad har']
  const places = texts.map(text => page.getByRole('main').getByText(text).last())

  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await Promise.all(places.map(place => place.evaluate(language)))).toEqual(texts.map(() => 'sv'))
})

for (const { width, height } of [wide, narrow]) {
  for (const kind of ['start', 'list', 'found by words', 'case with all steps', 'municipalities by name'] as const) {
    test(`focus is always to be seen, forwards and back: ${kind} at ${width}`, async ({ open }) => {
      const page = await open(pageKinds[kind], { viewport: { width, height } })

      const forwards = await walk(page, 'Tab')
      const back = await walk(page, 'Shift+Tab')

      expect(forwards.length).toBeGreaterThan(10)
      expect([...forwards, ...back].filter(({ problem }) => problem)).toEqual([])
    })
  }
}

test('the first thing that Tab reaches leads past the menu to the content', async ({ open }) => {
  const page = await open('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')

  expect(await page.getByRole('combobox', { name: 'Vad vill ni bli bättre på?' }).evaluate(isFocused)).toBe(true)
})

test('the menu of a narrow screen opens with Enter, closes with Escape and gives the focus back', async ({ open }) => {
  const page = await open('/', { viewport: narrow })
  await awake(page)
  const button = page.locator('summary', { hasText: 'Meny' })
  const entry = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Kommuner' })
  await button.focus()
  await page.keyboard.press('Enter')
  await entry.waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await entry.waitFor({ state: 'hidden' })

  expect(await button.evaluate(isFocused)).toBe(true)
})

const isFocused = (element: Element) => element === document.activeElement

/** Goes through the whole page with a key and tells of each stop what keeps it from being seen, if anything. */
async function walk(page: Page, key: string): Promise<{ name: string; problem: string | null }[]> {
  const stops: { name: string; problem: string | null }[] = []
  for (;;) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(seen)
    if (!stop) return stops
    stops.push(stop)
    if (stops.length > 400) throw new Error('The focus never leaves the page.')
  }
}

function seen() {
  const element = document.activeElement
  if (!element || element === document.body) return null
  const name = `${element.localName} ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}`
  const isOutlined = (candidate: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(candidate)
    // In a drawing the ring is drawn too.
    const drawn = candidate.querySelector('circle.focus')
    const { stroke = 'none', strokeWidth = '0' } = drawn ? getComputedStyle(drawn) : {}
    return (
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || (stroke !== 'none' && parseFloat(strokeWidth) >= 2)
    )
  }
  let ring: Element | null = element
  while (ring && !isOutlined(ring)) ring = ring.parentElement
  if (!ring) return { name, problem: 'has no ring' }
  const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect()
  const hit = document.elementFromPoint(left + width / 2, top + height / 2)
  const isOnTop = hit !== null && (element.contains(hit) || hit.contains(element))
  return { name, problem: isOnTop ? null : `lies under ${hit?.localName ?? 'the edge'}` }
}
