import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { smallExample } from '../harness/fictional.ts'
import { awake, publishExamples, test } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

test('the chart and the table of a solution tell the same, test by test', async ({ open }) => {
  const page = await open('/losningar/rapportpaus')
  const rows = page.getByRole('table', { name: 'Tester per kommun' }).locator('tbody tr')
  const drawn = await rows.evaluateAll(all =>
    all.map(row => {
      const sentence = row.querySelector('[role=img]')?.getAttribute('aria-label') ?? ''
      const symbols = row.querySelectorAll('[role=img] circle.halo').length
      return [row.querySelector('th a')?.textContent?.trim(), sentence, String(symbols)]
    }),
  )
  await page.getByText('Samma uppgifter som tabell').click()
  const table = page.getByRole('region', { name: 'Samma uppgifter som tabell' })
  const heads = (await table.locator('thead th').allInnerTexts()).map(head => head.toLowerCase())
  const told = await table.locator('tbody tr').evaluateAll(
    (all, heads) =>
      all.map(row => {
        const tests = [...row.children].flatMap((cell, column) =>
          [...cell.querySelectorAll('div')].map(test => (test.textContent ?? '').replace(':', `, ${heads[column]}:`)),
        )
        return [row.querySelector('th')?.textContent?.trim(), tests.sort().join('. '), String(tests.length)]
      }),
    heads,
  )

  expect(drawn.length).toBe(6)
  expect(drawn[0]![1]).toBe(
    'Test 1, en förvaltning: behöver justeras. Test 2, hela kommunen: fungerade inte. Test 3, flera förvaltningar: fungerade',
  )
  expect(drawn).toEqual(told)
})

test('the heading counts what the chart shows, and the figures under the title count its municipalities', async ({
  open,
}) => {
  const page = await open('/losningar/rapportpaus')

  await page.getByRole('heading', { name: 'Sex kommuner, åtta tester' }).waitFor()
  const tally = page.getByRole('list', { name: 'Så har det gått' }).getByRole('listitem')
  expect(await tally.allInnerTexts()).toEqual([
    expect.stringMatching(/^4\s+kommuner: fungerade$/),
    expect.stringMatching(/^1\s+behöver justeras$/),
    expect.stringMatching(/^1\s+fungerade inte$/),
  ])
})

test('why a solution has its level is told by what decided it, and nobody claims it', async ({ visit, open }) => {
  const { solution } = await visit.site.ask('{ solution(slug: "rapportpaus") { evidence { level reasons } } }')
  const page = await open('/losningar/rapportpaus', { javaScriptEnabled: false })
  const panel = page.getByRole('complementary', { name: 'Varifrån den kommer' })
  await panel.getByText('Varför denna nivå').click()

  expect(await panel.getByRole('heading').innerText()).toContain(`Nivå ${solution.evidence.level} av 5`)
  expect(await panel.getByRole('listitem').count()).toBe(solution.evidence.reasons.length)
  expect(await panel.innerText()).toContain('Exemplet bedöms bara bland exempel.')
})

test('the drawn chain of reuse says what its list says', async ({ open }) => {
  const page = await open('/losningar/rapportpaus')
  const chain = page.getByRole('region', { name: 'Hit har tråden gått' })
  const sentence = (await chain.getByRole('img').first().getAttribute('aria-label')) ?? ''
  const items = await chain.locator('li > .head').allInnerTexts()

  expect(items.length).toBeGreaterThan(5)
  expect(sentence.match(/\w\.( |$)/g)).toHaveLength(items.length)
  for (const item of items) expect(sentence).toContain(item.split('\n')[0]!.trim())
  // What Skissvik made of it was taken over by others again.
  expect(await chain.locator('li li li').filter({ hasText: 'Utkastå' }).count()).toBe(1)
})

test('on a small screen the chain is told by its list alone', async ({ open }) => {
  const page = await open('/losningar/rapportpaus', { viewport: { width: 390, height: 844 } })
  const chain = page.getByRole('region', { name: 'Hit har tråden gått' })

  expect(await chain.getByRole('region', { name: 'Återanvändningskedja' }).isVisible()).toBe(false)
  expect(await chain.getByRole('link', { name: 'Skissvik' }).first().isVisible()).toBe(true)
})

test('a real solution whose sources state no links says so, and shows only what is told', async ({ visit, open }) => {
  const { cases } = await visit.site.ask('{ cases(first: 100) { nodes { slug solutions { nodes { slug } } } } }')
  const slugs = new Map<string, string>(
    cases.nodes.flatMap(({ slug, solutions }: { slug: string; solutions: { nodes: { slug: string }[] } }) =>
      solutions.nodes.slice(0, 1).map(solution => [slug, solution.slug]),
    ),
  )
  const page = await open(`/losningar/${slugs.get('sundsvall-skonsmomodellen')}`)
  await page.getByRole('heading', { name: 'En kommun, två tester' }).waitFor()
  expect(await page.getByText('Källorna anger inte vilken insikt lösningen svarar på.').isVisible()).toBe(true)
  expect(await page.getByRole('heading', { name: 'Hit har tråden gått' }).count()).toBe(0)
  expect(await page.getByText('Exempel', { exact: true }).count()).toBe(0)

  await page.goto(`/losningar/${slugs.get('kopenhamn-meningssamlingen')}`)
  expect(await page.getByRole('heading', { name: 'Inget test är redovisat' }).isVisible()).toBe(true)
  expect(await page.getByRole('table').count()).toBe(0)
})

test('a solution that was taken out of its case answers 410, with when, why and its case', async ({ visit, open }) => {
  const answer = await fetch(`${visit.site.url}/losningar/borttagen-losning`)
  expect(answer.status).toBe(410)

  const page = await open('/losningar/borttagen-losning')
  await heading(page, 'Lösningen är borttagen')
  const main = page.getByRole('main')
  expect(await main.innerText()).toContain('Det som först föreslogs')
  expect(await main.innerText()).toContain('Borttagen ur fallet i en senare version.')
  expect(await main.getByRole('link', { name: 'Exemplet omskrivet' }).getAttribute('href')).toBe('/fall/omskrivet')
  expect((await fetch(`${visit.site.url}/losningar/finns-inte`)).status).toBe(404)
})

test('a solution that has moved sends the reader on', async ({ visit, open }) => {
  const moving = smallExample('flyttar')
  const solution = { text: 'Den som flyttar.' }
  await visit.publish({ ...moving, solutions: [{ ...solution, slug: 'forsta-adressen' }] })
  const { case: theCase } = await visit.site.ask('{ case(slug: "flyttar") { id solutions { nodes { id } } } }')
  const key = theCase.solutions.nodes[0].id
  await visit.publish({ ...moving, key: theCase.id, solutions: [{ ...solution, key, slug: 'andra-adressen' }] })
  const page = await open('/losningar/forsta-adressen')
  await awake(page)

  expect(page.url()).toBe(`${visit.site.url}/losningar/andra-adressen`)
})

function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name }).waitFor()
}
