import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { partIds, removedInsight } from '../harness/fictional.ts'
import { awake, publishExamples, test } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

test('a part tells what it builds on and what it led to, and each of them leads back to it', async ({ open }) => {
  const page = await open(`/insikter/${partIds.insight}`)
  const connected = page.getByRole('region', { name: 'Så hänger det ihop' })
  expect(await connected.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^Utmaning\s+Blanketterna tar tid/),
    expect.stringMatching(/^Dilemma\s+Det som skrivs/),
    expect.stringMatching(/^Utforskning\s+Tio samtal/),
    expect.stringMatching(/^Lösning\s+Ett kort samtal/),
  ])
  for (const name of [/^Blanketterna tar tid/, /^Tio samtal/]) {
    await page.goto(`/insikter/${partIds.insight}`)
    await connected.getByRole('link', { name }).click()
    await connected.getByRole('link', { name: 'Ingen läser det som skrivs' }).click()
    await heading(page, 'Ingen läser det som skrivs')
  }
})

test('a test says how it went, according to whom and what was learnt, and leads to the next of its solution', async ({
  open,
}) => {
  const page = await open(`/tester/${partIds.test}`)
  const main = page.getByRole('main')
  for (const words of ['Fungerade', 'enligt den påhittade enheten', 'Börja i liten skala.', 'Det frigör tid.']) {
    expect(await main.innerText()).toContain(words)
  }
  await page.getByRole('navigation', { name: 'Fler tester av samma lösning' }).getByRole('link').click()
  await heading(page, 'Hela förvaltningen')

  expect(await main.innerText()).toContain('Behöver justeras')
  expect(await main.getByText('Testat i').innerText()).toContain('Modellhamn')
})

test('where the sources state no links a part says so', async ({ visit, open }) => {
  const { case: motala } = await visit.site.ask('{ case(slug: "motala-stadsvision") { challenges { nodes { id } } } }')
  const page = await open(`/utmaningar/${motala.challenges.nodes[0].id}`)
  const main = await page.getByRole('main').innerText()

  expect(main).toContain('Steg 1 · Mål')
  expect(main).toContain('Problemet anges inte i källan.')
  expect(main).toContain('Källorna anger inte vilka insikter som svarar mot den.')
  expect(main).not.toContain('Exempel')
})

test('parts of every kind have their pages', async ({ visit }) => {
  const nodes = '(first: 100) { nodes { id } }'
  const { cases } = await visit.site.ask(`{ cases(first: 3, filter: { examples: INCLUDE }) { nodes {
    challenges${nodes} explorations${nodes} insights${nodes} solutionTests${nodes} improvements${nodes} } } }`)
  const folders = {
    ...{ challenges: 'challenges', explorations: 'explorations', insights: 'insights' },
    ...{ solutionTests: 'tests', improvements: 'improvements' },
  }
  const answers: number[] = []
  for (const theCase of cases.nodes) {
    for (const [list, folder] of Object.entries(folders)) {
      for (const { id } of theCase[list].nodes.slice(0, 2)) {
        answers.push((await fetch(`${visit.site.url}/en/${folder}/${id}`)).status)
      }
    }
  }

  expect(answers.length).toBeGreaterThan(10)
  expect(new Set(answers)).toEqual(new Set([200]))
})

test('a part that was taken out of its case answers 410, with when, why and its case', async ({ visit, open }) => {
  expect((await fetch(`${visit.site.url}/insikter/${removedInsight}`)).status).toBe(410)
  const page = await open(`/insikter/${removedInsight}`, { javaScriptEnabled: false })
  await heading(page, 'Insikten är borttagen')
  const main = page.getByRole('main')

  expect(await main.innerText()).toContain('Det som först troddes')
  expect(await main.innerText()).toMatch(/Det hände \d+ \w+ \d{4}\./)
  expect(await main.getByRole('link', { name: 'Exemplet omskrivet' }).getAttribute('href')).toBe('/fall/omskrivet')
})

test('what never was a part answers 404, whatever the address looks like', async ({ visit }) => {
  const never = 'insight_00000000000000000000000000'
  for (const path of [`/insikter/${never}`, '/insikter/xyz', `/tester/${partIds.insight}`, '/metoder/finns-inte']) {
    expect([path, (await fetch(visit.site.url + path)).status]).toEqual([path, 404])
  }
})

test('the way from case to solution to insight to exploration to method can be gone with the keyboard alone', async ({
  open,
}) => {
  const page = await open('/fall/fran-214-mal-till-12')
  await awake(page)
  const press = async (link: Locator) => {
    await tabTo(page, link)
    await page.keyboard.press('Enter')
  }
  await press(page.locator('main a[href="/losningar/rapportpaus"]').first())
  await heading(page, 'Rapportpaus')
  await press(page.getByRole('complementary').getByRole('link', { name: /^Rapporten skrivs/ }))
  await heading(page, /^Rapporten skrivs/)
  await press(page.getByRole('main').getByRole('link', { name: 'Arton samtal om samma rapport' }))
  await heading(page, 'Arton samtal om samma rapport')
  await press(page.getByRole('main').getByRole('link', { name: 'Intervjuer' }))
  await heading(page, 'Intervjuer')
})

test('the catalogue has every method under its letter, in the order of the language', async ({ visit, open }) => {
  const { explorationMethods } = await visit.site.ask('{ explorationMethods { totalCount } }')
  for (const [path, locale] of [
    ['/metoder', 'sv'],
    ['/en/methods', 'en'],
  ] as const) {
    const page = await open(path)
    const names = await page.getByRole('heading', { level: 3 }).allInnerTexts()

    expect(names).toHaveLength(explorationMethods.totalCount)
    expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare))
  }
})

test('a method tells of its uses, the real ones before the examples, and examples are marked', async ({ open }) => {
  const page = await open('/metoder/intervjuer')
  const uses = page.getByRole('region', { name: 'Så har den använts' }).locator('ul > li')
  const marked = await uses.evaluateAll(all => all.map(use => use.querySelector('.tag')?.textContent ?? ''))

  expect(marked.length).toBeGreaterThan(3)
  expect(marked).toEqual(marked.toSorted())
  expect(marked).toContain('')
  expect(marked).toContain('Exempel')
})

test('a method is told in English on its English page', async ({ open }) => {
  const page = await open('/en/methods/intervjuer')
  await heading(page, 'Interviews')

  expect(await page.getByRole('main').innerText()).toContain('Write 5–7 open questions')
})

function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate(element => element === document.activeElement)) return
  }
  throw new Error('Tab does not reach it.')
}
