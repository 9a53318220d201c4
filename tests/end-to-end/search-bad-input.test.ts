import { expect } from 'vitest'
import { test } from '../harness/visit.ts'

const inputs: Record<string, string> = {
  'nothing but a space': ' ',
  'ten thousand characters': 'rapport '.repeat(1250),
  'ten thousand letters that are long in an address': 'å'.repeat(10_000),
  'one endless word': 'a'.repeat(10_000),
  'only stop words': 'och att det som en',
  'unbalanced quotes': '"rapporter som "ingen',
  'operators of a search engine': '" * ^ NEAR OR - AND NOT NEAR(a b, 3) col:rapport a*',
  'characters that mean something to a database': `'; drop table cases; -- % _ \\`,
  markup: '<script>alert(1)</script><b>rapport',
  NUL: 'rapport\0er',
  emoji: '😀👩‍👩‍👧 rapport',
  'half an emoji': 'rapport 😀'.slice(0, -1),
  'right to left': 'تقرير דוח \u202erapport',
  'only punctuation': '!!! ??? …',
}

for (const [what, query] of Object.entries(inputs)) {
  test(`the page helps whatever is looked for: ${what}`, async ({ visit: { site }, open }) => {
    const page = await open('about:blank')
    const troubles: string[] = []
    page.on('pageerror', error => troubles.push(String(error)))
    const address = `/utforska?${new URLSearchParams({ q: query })}`
    const answer = await page.goto(address, { waitUntil: 'networkidle' })

    expect(answer?.status()).toBe(200)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Utforska lärdomar')
    const hits = await page.getByRole('article').count()
    expect(hits > 0 || (await page.getByRole('main').getByText('Inga träffar').count()) > 0).toBe(true)
    expect((await page.getByLabel('Sök bland lärdomar').inputValue()).length).toBeLessThanOrEqual(1000)
    expect(troubles).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    expect((await fetch(`${site.url}/en${address.replace('utforska', 'explore')}`)).status).toBe(200)
  })
}

test('a text that is cut is told of', async ({ open }) => {
  const page = await open(`/utforska?q=${'rapport+'.repeat(1250)}`, { javaScriptEnabled: false })

  await page.getByText('Texten var längre än 1 000 tecken. Vi söker på början av den.').waitFor()
})

test('a municipality that nobody has heard of is no error', async ({ open }) => {
  for (const like of ['9999', 'Sundsval', 'x'.repeat(5000), '\0', '"', '😀']) {
    const page = await open(`/utforska?${new URLSearchParams({ q: 'rapport', lik: like })}`, {
      javaScriptEnabled: false,
    })
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Utforska lärdomar')
  }
  const page = await open('/utforska?q=rapport&lik=Sundsval')
  await page.getByText('Det finns ingen kommun med namnet eller koden ”Sundsval”.').waitFor()
  await page.getByRole('link', { name: 'Sundsvall', exact: true }).first().click()
  await page.waitForURL('**/utforska?q=rapport&lik=2281')
})
