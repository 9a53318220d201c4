// Draws client/static/share.png, which is shown where a page is shared: run it when the design changes.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadPaths } from '../client/src/lib/thread/drawings.ts'
import { launchChromium } from '../tests/harness/chromium.ts'

const client = join(import.meta.dirname, '..', 'client')
const lib = join(client, 'src', 'lib')
// The page has no address, so its fonts come inside it.
const tokens = readFileSync(join(lib, 'style', 'tokens.css'), 'utf8').replace(
  /url\('\.\.\/fonts\/([^']+)'\)/g,
  (_, name: string) => `url(data:font/woff2;base64,${readFileSync(join(lib, 'fonts', name), 'base64')})`,
)
const width = 1200
const middles = [0, 1, 2, 3, 4, 5].map(at => 130 + at * 188)
const paths = threadPaths({ middles, y: 470, scale: 1.06, start: -40, end: width + 40 })

const html = `<!doctype html><html lang="sv" data-theme="light"><style>${tokens}
  body { margin: 0; width: ${width}px; height: 630px; overflow: hidden; background: var(--paper); color: var(--ink); }
  header { display: flex; align-items: center; gap: 14px; padding: 68px 84px 0; font: 560 44px/1 var(--font-serif); letter-spacing: -0.02em; }
  p { margin: 46px 84px 0; max-width: 20ch; font: 480 76px/1.06 var(--font-serif); letter-spacing: -0.022em; text-wrap: balance; }
  svg { position: absolute; inset: 0; fill: none; stroke: var(--thread); stroke-linecap: round; stroke-linejoin: round; stroke-width: 3.4; }
  header svg { position: static; width: 68px; height: 51px; stroke-width: 2.6; }
</style><body>
  <header><svg viewBox="0 0 40 30"><path d="M2 25c8 .6 14-3.5 17.5-11C22.6 7.2 21 2.3 17.6 2.6c-4 .4-5.3 9-3.3 15.2 1.9 6 6.7 8 12.2 6.7 4.3-1 7.3-2.6 11.5-2"/></svg>Lärdom</header>
  <p>Någon har redan provat.</p>
  <svg viewBox="0 0 ${width} 630" width="${width}" height="630">${paths.map(path => `<path d="${path}"/>`).join('')}</svg>
</body></html>`

const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width, height: 630 } })
await page.setContent(html)
await page.evaluate(() => document.fonts.ready)
writeFileSync(join(client, 'static', 'share.png'), await page.screenshot())
await browser.close()
