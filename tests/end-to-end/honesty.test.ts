import { expect } from 'vitest'
import { newSite } from '../harness/site.ts'
import { publishExamples, test } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

test('where the sources state no links a dotted thread says so, and no part claims to build on another', async ({
  open,
}) => {
  const page = await open('/fall/sundsvall-skonsmomodellen')
  const connections = page.getByRole('region', { name: 'Så hänger det ihop' })
  const thread = connections.getByRole('heading', { name: 'Insikter' })

  expect(await connections.innerText()).toContain('Källorna anger inte vilken insikt som svarar mot vilken utmaning.')
  const drawn = await thread.evaluate(heading => getComputedStyle(heading, '::after').borderBottomStyle)
  expect(drawn).toBe('dotted')
  expect(await page.getByText('Bygger på').count()).toBe(0)
})

test('where links are stated each part names what it builds on', async ({ open }) => {
  const page = await open('/fall/farre-blanketter')
  const insight = page.getByRole('article').filter({ hasText: 'Ingen läser det som skrivs.' }).first()

  expect(await page.getByText('Källorna anger inte').count()).toBe(0)
  expect(await insight.innerText()).toContain('Bygger på')
  expect(await insight.getByRole('link').allInnerTexts()).toEqual([
    'I1 · Insikt',
    expect.stringContaining('U1 Blanketterna tar tid'),
    expect.stringContaining('U2 Det som skrivs'),
    expect.stringContaining('Tio samtal'),
  ])
})

test('a test without outcome is neither a success nor a failure', async ({ open }) => {
  const page = await open('/fall/botkyrka-minskad-sjukfranvaro')
  const step = page.getByRole('region', { name: 'Våga testa' })

  expect(await step.getByText('Utfall inte redovisat').count()).toBe(1)
  expect(await step.getByText(/^(Fungerade|Fungerade inte|Behöver justeras)$/).count()).toBe(0)
})

test('an outcome always says according to whom', async ({ visit: { site }, open }) => {
  const judged = `{ cases(first: 100) { nodes { slug solutionTests(first: 100) { nodes { outcome outcomeAccordingTo } } } } }`
  const { cases } = await site.ask(judged)
  const page = await open('/')
  for (const { slug, solutionTests } of cases.nodes) {
    const sources = solutionTests.nodes.filter((test: { outcome: string | null }) => test.outcome)
    if (!sources.length) continue
    await page.goto(`/fall/${slug}`)
    const step = await page.getByRole('region', { name: 'Våga testa' }).innerText()

    for (const { outcomeAccordingTo } of sources) expect(step).toContain(`enligt ${outcomeAccordingTo}`)
  }
})

test('where the source tells the aim only, the page shows an aim and says that the problem is not told', async ({
  open,
}) => {
  const page = await open('/fall/motala-stadsvision')
  const step = await page.getByRole('region', { name: 'Utmaningar och dilemman' }).innerText()

  expect(step).toContain('U1 · Mål')
  expect(step).toContain('Problemet anges inte i källan.')
  await page.goto('/utforska')
  const card = page.getByRole('article').filter({ hasText: 'En stadsvision i dialog' })
  expect(await card.innerText()).toMatch(/Mål\s+Kommunen ville/)
})

test('a step that the sources do not tell of stays in its place and says so', async ({ open }) => {
  const page = await open('/fall/botkyrka-minskad-sjukfranvaro')
  const untold = ['Insikter', 'Förslag till förbättring']

  for (const name of untold) {
    const step = page.getByRole('region', { name, exact: true })
    expect(await step.getByText('Steget är inte redovisat i källorna.').isVisible()).toBe(true)
  }
  expect(await page.getByText('inte redovisat i källorna').count()).toBe(untold.length)
})

test('what the sources leave open is listed as they leave it', async ({ visit: { site }, open }) => {
  const { case: stated } = await site.ask('{ case(slug: "oslo-tillitsmodell-hemtjanst") { unknown } }')
  const page = await open('/fall/oslo-tillitsmodell-hemtjanst')
  const shown = page.getByRole('region', { name: 'Vad vi inte vet' }).getByRole('listitem')

  expect(stated.unknown.length).toBeGreaterThan(0)
  expect(await shown.allInnerTexts()).toEqual(stated.unknown)
})

test('an example is marked wherever it shows, and can be hidden from the list', async ({ open }) => {
  const page = await open('/utforska')
  const card = page.getByRole('article').filter({ hasText: 'Färre blanketter' })
  expect(await card.getByText('Exempel', { exact: true }).isVisible()).toBe(true)
  await page.getByRole('link', { name: 'Exempel visas – dölj' }).click()
  await page.waitForURL('**/utforska?exempel=dolj')
  await page.getByRole('link', { name: 'Exempel är dolda – visa' }).waitFor()
  expect(await card.count()).toBe(0)

  await page.goto('/fall/farre-blanketter')
  expect(await page.locator('.overline').first().innerText()).toMatch(/· Exempel$/)
  await page.goto('/kommuner/9901')
  expect(await page.getByRole('main').getByText('Exempelköpings kommun · Exempel').isVisible()).toBe(true)
  expect(await card.getByText('Exempel', { exact: true }).isVisible()).toBe(true)
  await page.goto('/kommuner')
  const fictional = page.getByRole('region', { name: 'Exempellän' }).getByRole('listitem')
  expect(await fictional.getByText('Exempel', { exact: true }).count()).toBe(await fictional.count())
  await page.goto('/en/explore')
  expect(await card.getByText('Example', { exact: true }).isVisible()).toBe(true)
})

test('real numbers hold no examples, which stand apart with their mark', async ({ visit: { site }, open }) => {
  const { knowledge } = await site.ask(
    '{ knowledge { counts { cases tests { total } } examples: counts(examples: ONLY) { cases tests { total } } } }',
  )
  const page = await open('/')
  const main = await page.getByRole('main').innerText()

  expect(knowledge.counts.cases).toBe(15)
  expect(main).toContain(`${knowledge.counts.tests.total} tester i 15 fall.`)
  const { tests, cases } = knowledge.examples
  const apart = page.getByRole('region', { name: `Exempel ${tests.total} påhittade tester i ${cases} exempelfall` })
  const shown = (await apart.getByRole('listitem').allInnerTexts()).map(text => Number.parseInt(text, 10))
  expect(shown.reduce((sum, count) => sum + count, 0)).toBe(tests.total)
})

test('among the newest tested is one that failed, and an example among them is marked', async ({ open }) => {
  const page = await open('/')
  const newest = page.getByRole('region', { name: 'Nyast testat' })
  const shown = newest.getByRole('article')

  expect(await shown.filter({ hasText: 'Fungerade inte' }).count()).toBeGreaterThan(0)
  // The last of them, since no real one has failed.
  expect(await shown.last().getByText('Exempel', { exact: true }).isVisible()).toBe(true)
  expect(await shown.first().getByText('Exempel', { exact: true }).count()).toBe(0)
  const where = page.getByRole('region', { name: 'Här finns fallen' })
  expect(await where.innerText()).not.toContain('Exempelköping')
})

test('a site without the example network speaks of none, on any of its pages', async () => {
  await using site = await newSite()
  const paths = [
    '/',
    '/utforska',
    '/teman',
    '/hinder/time',
    '/natverk',
    '/kommuner',
    '/om',
    '/oppna-data',
    '/tillganglighet',
  ]

  for (const path of [...paths, '/en/about', '/en/open-data', '/en/accessibility']) {
    const answer = await fetch(site.url + path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toMatch(/påhitt|exempelnätverk|fictional|example network/i)
  }
})
