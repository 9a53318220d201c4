import { expect } from 'vitest'
import { awake, publishExamples, test } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

const noScript = { javaScriptEnabled: false }

for (const [how, options] of [
  ['without script', noScript],
  ['with script', {}],
] as const) {
  test(`from a case one comes to it and those like it side by side, ${how}`, async ({ open }) => {
    const page = await open('/fall/sundsvall-skonsmomodellen', options)
    if (how === 'with script') await awake(page)
    const related = page.getByRole('region', { name: 'Fall som liknar det här' })
    const first = related.getByRole('listitem').first()

    expect(await first.getByRole('heading').textContent()).toBe(
      'Tillitsmodell med små tvärprofessionella team i hemtjänsten',
    )
    expect(await first.textContent()).toMatch(/samma tema:\s+Äldreomsorg/)
    expect(await first.textContent()).toMatch(/gemensamma ord:/)

    for (const box of (await related.getByRole('checkbox').all()).slice(1)) await box.uncheck()
    await related.getByRole('button', { name: 'Jämför med valda fall' }).click()
    await page.getByRole('heading', { name: 'Jämför fall', level: 1 }).waitFor()
    const address = new URL(page.url())
    expect(address.pathname + address.search).toBe(
      '/jamfor?fall=sundsvall-skonsmomodellen&fall=oslo-tillitsmodell-hemtjanst',
    )
    const table = page.getByRole('table')
    expect(await table.getByRole('columnheader').count()).toBe(2)
    const row = (name: string) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
    expect(await row('Kommuner bakom').textContent()).toContain('Endast en kommun, dra inga slutsatser.')
    expect(await row('Kommun').last().textContent()).toMatch(/B3 Större stad, SKR 2023\s+99\s048 invånare, SCB/)
    expect(await row('Se upp med').textContent()).toContain('inte redovisat i källorna')

    await page.getByLabel('Lägg till ett liknande fall').selectOption({ index: 0 })
    await page.getByRole('button', { name: 'Lägg till' }).click()
    await page.waitForURL(/fall=.*fall=.*fall=/)
    expect(await table.getByRole('columnheader').count()).toBe(3)
    await table.getByRole('link', { name: 'Ta bort Skönsmomodellen' }).click()
    await page.waitForURL(url => !url.search.includes('sundsvall'))
    expect(await table.getByRole('columnheader').count()).toBe(2)
  })
}

test('a solution is compared by its tests, and where many stand behind it nothing warns', async ({ open }) => {
  const page = await open('/jamfor?losning=rapportpaus&losning=losning-utan-test', noScript)
  const cells = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Kommuner bakom' }) })
  const [many, one] = await cells.getByRole('cell').allTextContents()

  expect(many!.trim()).toMatch(/^\d+ kommuner$/)
  expect(one).toContain('Endast en kommun, dra inga slutsatser.')
})

test('what is not there, was withdrawn, is too much or of another kind is said, and the rest is compared', async ({
  open,
}) => {
  const page = await open(
    '/jamfor?fall=farre-blanketter&fall=tillbakadraget&fall=finns-inte&fall=../x&fall=motala-stadsvision&losning=rapportpaus',
    noScript,
  )
  const main = page.getByRole('main')

  for (const said of [
    'Fall och lösningar kan inte jämföras med varandra. Fallen visas.',
    'Högst fyra kan jämföras. De fyra första i adressen visas.',
    'Det finns inget fall på adressen finns-inte.',
    'Det finns inget fall på adressen ../x.',
    'Fallet är tillbakadraget:',
    'En jämförelse behöver minst två.',
  ])
    expect(await main.textContent()).toContain(said)
  expect(await page.getByRole('columnheader').count()).toBe(1)
  await page.getByRole('link', { name: /Läs varför/ }).click()
  expect(await main.textContent()).toContain('Exemplet hade fel i sig.')
})

test('a comparison is for readers and not for search engines, and stays as it is in the other language', async ({
  open,
}) => {
  const page = await open('/jamfor?fall=farre-blanketter&fall=motala-stadsvision', noScript)

  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  await page.getByRole('link', { name: 'English' }).click()
  expect(new URL(page.url()).search).toBe('?fall=farre-blanketter&fall=motala-stadsvision')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Compare cases')
  expect(await page.getByRole('columnheader').count()).toBe(2)
})

test('on a narrow screen there is a list for each, and nothing to scroll sideways', async ({ open }) => {
  const page = await open('/jamfor?fall=farre-blanketter&fall=motala-stadsvision', {
    viewport: { width: 390, height: 800 },
  })

  expect(await page.getByRole('table').count()).toBe(0)
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).count()).toBe(2)
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
})

test('a municipality tells of those like it by the figures', async ({ open }) => {
  const page = await open('/kommuner/2281', noScript)
  const similar = page.getByRole('region', { name: 'Kommuner som liknar' })

  expect(await similar.textContent()).toContain('samma kommungrupp: B3 Större stad (2023)')
  expect(await similar.textContent()).toMatch(/befolkning \d+\s\d{3} mot 99\s048/)
  expect(await similar.textContent()).toContain('samma län: Västernorrlands län')
})

test('a challenge tells of those like it in other cases', async ({ open, visit: { site } }) => {
  const answer = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ case(slug: "sundsvall-skonsmomodellen") { challenges(first: 1) { nodes { id } } } }',
    }),
  })
  const { data } = await answer.json()
  const page = await open(`/en/challenges/${data.case.challenges.nodes[0].id}`, noScript)
  const similar = page.getByRole('region', { name: 'Similar challenges in other municipalities' })

  expect(await similar.getByRole('listitem').first().textContent()).toMatch(/same theme:\s+Care of older people/)
})
