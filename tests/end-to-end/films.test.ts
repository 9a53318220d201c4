import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { serveFilm } from '../harness/film.ts'
import { awake, publishExamples, test, violations } from '../harness/visit.ts'

const film = '/filmer/provfilmen'

test.beforeAll(async ({ visit }) => {
  await publishExamples(visit)
})

test('before play no player is fetched; a press on the button fetches it and plays within the content policy', async ({
  open,
}) => {
  const page = await open('about:blank')
  await serveFilm(page)
  const scripts: string[] = []
  page.on('response', response => {
    if (response.headers()['content-type']?.includes('javascript')) scripts.push(response.url())
  })
  const troubles: string[] = []
  page.on('console', message => {
    if (/error|warning/.test(message.type())) troubles.push(message.text())
  })
  page.on('pageerror', error => troubles.push(String(error)))
  await page.goto(film, { waitUntil: 'networkidle' })
  expect(await page.locator('video, media-player').count()).toBe(0)
  const before = scripts.length

  await page.getByRole('button', { name: 'Spela filmen' }).click()
  await playing(page)
  await page.getByRole('button', { name: 'Text: undertexter' }).click()
  expect(scripts.length).toBeGreaterThan(before)
  // Broken rules of the content policy would be told here.
  expect(troubles).toEqual([])
})

test('a film is watched with the keyboard alone', async ({ open }) => {
  const page = await opened(open, film)
  await page.getByRole('button', { name: 'Spela filmen' }).focus()
  await page.keyboard.press('Enter')
  await playing(page)
  await page.locator('button:focus[aria-label=Pausa]').waitFor()

  await page.keyboard.press('Space')
  await page.waitForFunction(() => document.querySelector('video')!.paused)
  // However long it has played on a slow machine: no key must reach an end of the film.
  await page.evaluate(() => (document.querySelector('video')!.currentTime = 1))
  const press = async (key: string, expected: number) => {
    await page.waitForFunction(() => !document.querySelector('video')!.seeking)
    const from = await time(page)
    await page.keyboard.press(key)
    await page.waitForFunction(
      wanted => Math.abs(document.querySelector('video')!.currentTime - wanted) < 0.3,
      from + expected,
    )
  }
  await press('l', 10)
  await press('ArrowRight', 5)
  await press('ArrowLeft', -5)
  await press('j', -10)

  await page.keyboard.press('m')
  await page.getByRole('button', { name: 'Ljud av', pressed: true }).waitFor()
  await page.getByRole('button', { name: 'Text: undertexter', pressed: false }).waitFor()
  await page.keyboard.press('c')
  await page.getByRole('button', { name: 'Text: undertexter', pressed: true }).waitFor()
  await page.keyboard.press('f')
  await page.getByRole('button', { name: 'Lämna helskärm' }).waitFor()
})

test('the controls go while the film plays untouched, and are back with the pointer, a key, a pause or the focus', async ({
  open,
}) => {
  const page = await opened(open, film)
  await page.getByRole('button', { name: 'Spela filmen' }).click()
  await playing(page)
  const player = (await page.locator('media-player').boundingBox())!
  const shown = (opacity: string) =>
    page.waitForFunction(
      opacity => getComputedStyle(document.querySelector('media-player .controls')!).opacity === opacity,
      opacity,
    )

  await shown('0')
  await page.mouse.move(player.x + 100, player.y + 100)
  await shown('1')
  await shown('0')
  // A key makes the focus one that is seen, and that keeps them.
  await page.keyboard.press('m')
  await page.locator('media-player :focus-visible').waitFor()
  await shown('1')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await shown('0')
  await page.evaluate(() => document.querySelector('video')!.pause())
  await shown('1')
})

test('axe finds nothing wrong with the player', async ({ open }) => {
  const page = await opened(open, film)
  await page.getByRole('button', { name: 'Spela filmen' }).click()
  await playing(page)

  expect(await violations(page)).toEqual([])
})

test('captions are off until chosen, and then shown as they are said', async ({ open }) => {
  const page = await opened(open, `${film}#t=9.5`)
  await page.getByRole('button', { name: 'Spela filmen från 0:09' }).click()
  await playing(page)
  const shown = page.locator('media-captions').getByText('Fyra av elva rapporter')
  expect(await shown.count()).toBe(0)
  await page.getByRole('button', { name: 'Text: undertexter' }).click()
  await shown.waitFor()
})

test('an address with a time starts there, marks its chapter and stops where the stretch ends', async ({ open }) => {
  const page = await opened(open, `${film}#t=10,12.5`)
  const chapters = page.getByRole('navigation', { name: 'Kapitel' })
  const current = chapters.locator('[aria-current]')
  await page.getByText('Spela filmen från 0:10').waitFor()
  expect(await current.innerText()).toContain('Rapporten utan läsare')

  await page.getByRole('button', { name: 'Spela filmen från 0:10' }).click()
  await playing(page)
  await page.waitForFunction(() => document.querySelector('video')!.paused)
  expect(await time(page)).toBeGreaterThan(12.4)
  expect(await time(page)).toBeLessThan(14)
  expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toMatch(
    /^1[23] sekunder av 24 sekunder, Rapporten utan läsare$/,
  )
})

test('a line of the text plays from its time, and the text follows the film until the reader scrolls', async ({
  open,
}) => {
  const page = await opened(open, film)
  await page.getByRole('link', { name: 'Spela från 0:15' }).click()
  await playing(page)

  expect(await time(page)).toBeGreaterThanOrEqual(15.5)
  const line = page.getByRole('region', { name: 'Det som sägs' }).locator('p[aria-current]')
  expect(await line.innerText()).toContain('Tre frågor räcker.')
  const follows = page.getByLabel('Följ med i texten')
  expect(await follows.isChecked()).toBe(true)
  await line.hover()
  await page.mouse.wheel(0, 40)
  await page.waitForFunction(() => !document.querySelector<HTMLInputElement>('.follow input')!.checked)
})

test('the links beside the text are those of the chapter, which can be shared by its address', async ({
  visit,
  open,
}) => {
  const page = await opened(open, film)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const links = page.getByRole('complementary', { name: 'I det här kapitlet' })
  await links.getByText('Kapitlet är inte knutet till något fall.').first().waitFor()
  await page
    .getByRole('navigation', { name: 'Kapitel' })
    .getByRole('link', { name: /Rapporten utan läsare/ })
    .click()
  await links.getByRole('link', { name: 'Färre blanketter i hemtjänsten' }).waitFor()
  expect(await links.getByRole('article').filter({ visible: true }).count()).toBe(3)
  expect(new URL(page.url()).hash).toBe('#t=8,15')

  await links.getByRole('button', { name: 'Dela kapitlet från 0:08' }).click()
  await links.getByText('Adressen är kopierad.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${visit.site.url}${film}#t=8,15`)
})

test('what is said can be searched, with and without script', async ({ open }) => {
  const page = await opened(open, film)
  const lines = page.getByRole('region', { name: 'Det som sägs' }).locator('p[data-line]')
  await page.getByLabel('Sök i det som sägs').fill('RAPPORTER')
  await page.getByRole('status').getByText('1 träff').waitFor()
  expect(await lines.count()).toBe(1)
  expect(await lines.locator('mark').innerText()).toBe('rapporter')

  const plain = await open(`${film}?sok=moderatorn`, { javaScriptEnabled: false })
  expect(await plain.locator('p[data-line]').allInnerTexts()).toHaveLength(1)
})

test('without script the film is the browser’s own, with captions, and everything reads', async ({ open }) => {
  const page = await open(film, { javaScriptEnabled: false })
  const main = page.getByRole('main')
  const video = main.locator('video')

  expect(await video.getAttribute('controls')).toBe('')
  expect(await video.getAttribute('preload')).toBe('none')
  expect(await video.locator('track').getAttribute('src')).toBe('/provfilmen.vtt')
  expect(await page.getByRole('button', { name: 'Spela filmen' }).isVisible()).toBe(false)
  const said = await main.innerText()
  for (const text of ['Välkomna till en film om ingenting.', 'Tre frågor räcker.', 'Färre blanketter'])
    expect(said).toContain(text)
})

test('a seminar without films says so and shows no player', async ({ open }) => {
  const page = await open('/seminarier/tillit-i-styrningen-2019')
  const main = await page.getByRole('main').innerText()

  expect(main).toContain('Filmerna finns inte här')
  expect(main).toContain('Det finns filmer från seminariet.')
  expect(await page.locator('video, media-player').count()).toBe(0)
})

test('a chapter of a seminar’s film leads to its place in the film', async ({ open }) => {
  const page = await open('/seminarier/provseminariet')
  await serveFilm(page)
  await awake(page)
  await page.getByRole('link', { name: /Tre frågor/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Provfilmen' }).waitFor()
  await page.getByText('Spela filmen från 0:15').waitFor()
})

async function opened(open: (path: string) => Promise<Page>, path: string): Promise<Page> {
  const page = await open('about:blank')
  await serveFilm(page)
  await page.goto(path)
  await awake(page)
  return page
}

const time = (page: Page) => page.evaluate(() => document.querySelector('video')!.currentTime)

async function playing(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const video = document.querySelector('video')
    return video && !video.paused && video.currentTime > 0
  })
}
