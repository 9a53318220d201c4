import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { pageKinds, publishExamples, test } from '../harness/visit.ts'

/** Bytes of JavaScript, compressed. What shows every component there is may weigh more: it is no page of the site. */
const maximumScript = (path: string) => (path === '/komponenter' ? 86_000 : 70_000)

test.beforeAll(({ visit }) => publishExamples(visit))

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`a first view is light, quiet and still: ${kind}`, async ({ visit: { site }, open }) => {
    const page = await open('about:blank', { reducedMotion: 'no-preference' })
    const troubles = listenForTroubles(page)
    const fetched = listenForFiles(page)
    await page.addInitScript(watchForShifts)
    await page.goto(path, { waitUntil: 'networkidle' })
    const files = await Promise.all(fetched)
    const total = (kind: RegExp, size: (body: Buffer) => number) =>
      files.filter(({ type }) => kind.test(type)).reduce((sum, { body }) => sum + size(body), 0)

    expect(total(/javascript/, body => gzipSync(body).length)).toBeGreaterThan(0)
    expect(total(/javascript/, body => gzipSync(body).length)).toBeLessThanOrEqual(maximumScript(path))
    expect(total(/^font\//, ({ length }) => length)).toBeGreaterThan(0)
    expect(total(/^font\//, ({ length }) => length)).toBeLessThanOrEqual(90_000)
    expect(files.map(({ url }) => new URL(url).origin).filter(origin => origin !== site.url)).toEqual([])
    expect(await page.evaluate('shifts')).toEqual([])
    expect(troubles).toEqual([])
  })

  test(`no style or script of a page needs leave from the content policy: ${kind}`, async ({ visit: { site } }) => {
    const answer = await fetch(site.url + path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    const html = await answer.text()

    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("script-src 'self' 'sha256-")
    expect(policy).not.toMatch(/unsafe-(inline|eval)/)
    expect(html).not.toMatch(/<[^>]+\sstyle=/)
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/)
    expect(html).not.toMatch(/<style/)
  })
}

/** Errors and warnings of the console, in which broken rules of the policy are told too, and errors of our scripts. */
function listenForTroubles(page: Page): string[] {
  const troubles: string[] = []
  page.on('console', message => {
    const isAnswer = /status of 4(04|10)/.test(message.text())
    if (/error|warning/.test(message.type()) && !isAnswer) troubles.push(message.text())
  })
  page.on('pageerror', error => troubles.push(String(error)))
  page.on('requestfailed', request => troubles.push(`${request.url()} failed`))
  return troubles
}

function listenForFiles(page: Page): Promise<{ url: string; type: string; body: Buffer }>[] {
  const files: Promise<{ url: string; type: string; body: Buffer }>[] = []
  page.on('response', response => {
    const type = response.headers()['content-type'] ?? ''
    files.push(response.body().then(body => ({ url: response.url(), type, body })))
  })
  return files
}

function watchForShifts() {
  const shifts: number[] = []
  Object.assign(globalThis, { shifts })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
  }).observe({ type: 'layout-shift', buffered: true })
}
