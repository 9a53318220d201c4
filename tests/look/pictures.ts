// Pictures of every page type beside its mock-up, at two widths, light and dark:
// npm run pictures -- [--mock <folder of the mock-ups>] [--only <part of a name>] [--out <folder>]
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../harness/chromium.ts'
import { showSite } from './shown.ts'

const { values: options } = parseArgs({
  options: {
    mock: { type: 'string' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: '.pictures' },
  },
})

/** Address of a page, and the mock-up that it follows if it has one of its own. */
const pages: Record<string, [path: string, mock?: string]> = {
  start: ['/', 'index'],
  'start-english': ['/en', 'index'],
  utforska: ['/utforska', 'utforska'],
  fall: ['/fall/fran-214-mal-till-12', 'fall'],
  'fall-verkligt': ['/fall/sundsvall-skonsmomodellen', 'fall'],
  losning: ['/losningar/rapportpaus', 'losning'],
  kommun: ['/kommuner/9901', 'kommun'],
  'kommun-verklig': ['/kommuner/2281', 'kommun'],
  natverk: ['/natverk/mindre-rapporter-mer-samtal', 'natverk'],
  'natverk-verkligt': ['/natverk/forenklat-och-effektivare-styrsystem', 'natverk'],
  seminarium: ['/seminarier'],
  metod: ['/metoder/intervjuer'],
  metoder: ['/metoder'],
  'oppna-data': ['/oppna-data', 'api'],
  kommuner: ['/kommuner'],
  natverken: ['/natverk'],
  teman: ['/teman'],
  tema: ['/teman/STY'],
  'alla-fall': ['/fall'],
  om: ['/om'],
  tillganglighet: ['/tillganglighet'],
  personuppgifter: ['/personuppgifter'],
  komponenter: ['/komponenter', 'komponenter'],
  saknas: ['/fall/finns-inte'],
  film: ['/filmer/rapporten-som-ingen-laste'],
  seminariet: ['/seminarier/tillit-i-styrningen-pa-riktigt', 'seminarium'],
  'alla-losningar': ['/losningar'],
  version: ['/fall/fran-214-mal-till-12?version=1'],
  'fall-english': ['/en/cases/fran-214-mal-till-12', 'fall'],
  'utforska-karta': ['/utforska?typ=tester&vy=karta', 'utforska'],
}
const widths = [1440, 390]
const schemes = ['light', 'dark'] as const

mkdirSync(options.out, { recursive: true })
await using site = await showSite()
await using browser = await launchChromium()
for (const [name, [path, mock]] of Object.entries(pages)) {
  if (!name.includes(options.only)) continue
  for (const width of widths) {
    for (const colorScheme of schemes) {
      const file = join(options.out, `${name}-${width}-${colorScheme}.png`)
      const ours = await picture(browser, site.url + path, width, colorScheme)
      const address = options.mock && mock ? pathToFileURL(resolve(options.mock, `${mock}.html`)).href : undefined
      const theirs = address ? await picture(browser, address, width, colorScheme) : undefined
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
