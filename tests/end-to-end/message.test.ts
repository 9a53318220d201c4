import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { awake, test, violations } from '../harness/visit.ts'

const form = '/tillganglighet?om=/fall/motala-stadsvision#meddelande'
const received = (page: Page) => page.getByText('Tack. Meddelandet kom fram')

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script'
  test(`a reader writes without saying who it is, ${how}`, async ({ open }) => {
    const page = await open(form, { javaScriptEnabled })
    if (javaScriptEnabled) await awake(page)
    expect(await page.getByLabel('Sidan det gäller').inputValue()).toBe('/fall/motala-stadsvision')
    await page.getByLabel('Meddelande', { exact: true }).fill('Listan läses upp i fel ordning.')
    await page.getByRole('button', { name: 'Skicka meddelandet' }).click()

    await received(page).waitFor()
    expect(await page.getByLabel('Meddelande', { exact: true }).count()).toBe(0)
    expect(await page.getByRole('status').filter({ hasText: 'Tack.' }).evaluate(isFocused)).toBe(true)
  })

  test(`what is wrong is said at the top and at the field, and what was typed stays, ${how}`, async ({ open }) => {
    const page = await open(form, { javaScriptEnabled })
    if (javaScriptEnabled) await awake(page)
    const text = 'å'.repeat(5001)
    await page.getByLabel('Meddelande', { exact: true }).fill(text)
    await page.getByLabel('E-post').fill('ingen adress')
    await page.getByRole('button', { name: 'Skicka meddelandet' }).click()

    const summary = page.getByRole('alert', { name: 'Meddelandet är inte skickat. Rätta det här:' })
    await summary.waitFor()
    expect(await summary.evaluate(isFocused)).toBe(true)
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      expect.stringMatching(/^Meddelandet är för långt: högst 5\s000 tecken\.$/),
      'Skriv e-postadressen som namn@exempel.se.',
    ])
    const email = page.getByLabel('E-post')
    expect(await email.getAttribute('aria-invalid')).toBe('true')
    expect(await email.inputValue()).toBe('ingen adress')
    expect(await page.getByLabel('Meddelande', { exact: true }).inputValue()).toBe(text)
    expect(await page.getByText('1 tecken för mycket').count()).toBe(1)
    if (!javaScriptEnabled) return
    expect(await violations(page)).toEqual([])
    await summary.getByRole('link').last().click()
    expect(await email.evaluate(isFocused)).toBe(true)
  })
}

test('sent twice, as by a double click or a reload, a message is stored once', async ({ visit: { site }, open }) => {
  const body = new URLSearchParams({ text: 'En enda gång', about: '', email: '', key: '' })
  const send = (origin: string) =>
    fetch(`${site.url}/tillganglighet`, { method: 'POST', body, headers: { origin, accept: 'text/html' } })
  for (let time = 1; time <= 25; time += 1) expect((await send(site.url)).status).toBe(200)

  // More than are taken in an hour, had each been stored.
  const page = await open(form)
  await awake(page)
  await page.getByLabel('Meddelande', { exact: true }).fill('Något annat')
  await page.getByRole('button', { name: 'Skicka meddelandet' }).click()
  await received(page).waitFor()
  // No other site can have its readers write here.
  expect((await send('https://example.org')).status).toBe(403)
})

test('the statement has all parts that the law asks for, and says so where the operator has not given a name', async ({
  open,
}) => {
  const page = await open('/tillganglighet')
  const main = await page.getByRole('main').innerText()

  for (const part of [
    /delvis förenlig med lagen \(2018:1937\)/,
    /Innehåll som inte är tillgängligt/,
    /Oskäligt betungande anpassning/,
    /Innehåll som inte omfattas av lagen/,
    /Bedömd\s+\d+ \S+ \d{4}/,
    /Redogörelsen uppdaterad\s+\d+ \S+ \d{4}/,
    /självskattning/,
    /Tjänst\s+Lärdom/,
    /Ansvarig\s+inte angivet/,
    /har inte angett sitt namn/,
  ])
    expect(main).toMatch(part)
  const report = page.getByRole('link', { name: 'Anmäl bristande tillgänglighet till Digg' })
  expect(await report.first().getAttribute('href')).toBe('https://www.digg.se/tdosanmalan')
})

function isFocused(element: Element): boolean {
  return element === document.activeElement
}
