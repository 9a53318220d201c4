// Pictures of every page type beside its mock-up, light and dark:
// npm run pictures -- [--mock <folder of the mock-ups>] [--only <part of a name>] [--widths 1440,768,390] [--out <folder>]
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../harness/chromium.ts'
import { pictured, placesOn } from './pictured.ts'
import { showSite } from './shown.ts'

const { values: options } = parseArgs({
  options: {
    mock: { type: 'string' },
    only: { type: 'string', default: '' },
    widths: { type: 'string', default: '1440,390' },
    out: { type: 'string', default: '.pictures' },
  },
})

const widths = options.widths.split(',').map(Number)
const schemes = ['light', 'dark'] as const

mkdirSync(options.out, { recursive: true })
await using site = await showSite()
await using browser = await launchChromium()
const places = await placesOn(site.url)
for (const [name, [address, mock]] of Object.entries(pictured)) {
  if (!name.includes(options.only)) continue
  // The last one, so that it is missed on no other picture.
  if (address.includes('{withdrawn}')) places['withdrawn'] = await site.withdrawAnExample()
  const path = address.replace(/\{(\w+)\}/, (_, place: string) => places[place]!)
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const file = join(options.out, `${name}-${width}-${colorScheme}.png`)
      const ours = await picture(browser, site.url + path, width, colorScheme)
      const drawn = options.mock && mock ? pathToFileURL(resolve(options.mock, `${mock}.html`)).href : undefined
      const theirs = drawn ? await picture(browser, drawn, width, colorScheme) : undefined
      await sideBySide(browser, theirs ? [ours, theirs] : [ours], width, file)
      console.log(file)
    }
  }
}

async function picture(browser: Browser, address: string, width: number, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready)
  const taken = await page.screenshot({ fullPage: true })
  await context.close()
  return taken
}

async function sideBySide(browser: Browser, pictures: Buffer[], width: number, file: string): Promise<void> {
  const gap = 16
  const page: Page = await browser.newPage({
    viewport: { width: pictures.length * width + (pictures.length - 1) * gap, height: 100 },
  })
  const images = pictures.map(data => `<img width="${width}" src="data:image/png;base64,${data.toString('base64')}">`)
  await page.setContent(`<body style="margin:0;display:flex;align-items:start;gap:${gap}px">${images.join('')}</body>`)
  await page.screenshot({ path: file, fullPage: true })
  await page.close()
}
