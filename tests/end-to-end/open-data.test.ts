import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { exampleNames } from '../../client/src/lib/openData/examples.ts'
import { maximumNodes } from '../../server/graphql/budget.ts'
import { maximumDepth } from '../../server/graphql/limits.ts'
import { awake, publishExamples, test } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

const answerOf = (page: Page) => page.getByRole('group', { name: 'Svar', exact: true })

for (const name of exampleNames) {
  test(`the ready example ${name} runs, without script, as JSON and as a file`, async ({ open, visit: { site } }) => {
    const page = await open(`/oppna-data?exempel=${name}`, { javaScriptEnabled: false })
    const file = await fetch(`${site.url}/oppna-data/answer.json?exempel=${name}`)
    const { data, errors } = (await file.json()) as { data: object; errors?: unknown }

    expect([file.status, errors]).toEqual([200, undefined])
    expect(Object.keys(data).length).toBeGreaterThan(0)
    expect(await answerOf(page).innerText()).toContain('"data"')
    expect(await page.getByRole('status').innerText()).toMatch(/^200, (\d+|under 1) ms$/)
    expect(await page.getByText(/^Kostnad /).innerText()).toMatch(/^Kostnad [\d\s]+ av 5\s000$/)
    expect(await page.getByRole('textbox', { name: 'Fråga' }).inputValue()).toMatch(/^query \w+/)
  })
}

test('without script a question of one’s own is asked with a form, and a wrong one is told', async ({ open }) => {
  const page = await open('/en/open-data', { javaScriptEnabled: false })
  const field = page.getByRole('textbox', { name: 'Query' })
  await field.fill('{ knowledge { counts { cases } } }')
  await page.getByRole('button', { name: 'Run' }).click()
  expect(await page.getByRole('group', { name: 'Answer', exact: true }).innerText()).toContain('"cases": 15')

  await field.fill('{ nothing }')
  await page.getByRole('button', { name: 'Run' }).click()
  expect(await page.getByRole('status').innerText()).toContain('400')
  expect(await page.getByRole('group', { name: 'Answer', exact: true }).innerText()).toContain('Cannot query field')
})

test('with script Ctrl+Enter runs, Tab indents, and Esc then Tab leaves the field', async ({ open }) => {
  const page = await open('/oppna-data')
  await awake(page)
  const field = page.getByRole('textbox', { name: 'Fråga' })
  await field.fill('{ knowledge {')
  await field.press('Tab')
  await field.pressSequentially('version } }')
  expect(await field.inputValue()).toBe('{ knowledge {  version } }')
  await field.press('Control+Enter')
  await expect.poll(() => answerOf(page).innerText()).toMatch(/"version": \d+/)
  expect(new URL(page.url()).searchParams.get('query')).toBe('{ knowledge {  version } }')
  expect(await field.evaluate(element => element === document.activeElement)).toBe(true)

  await page.getByRole('button', { name: 'Snygga till' }).click()
  await expect.poll(() => field.inputValue()).toBe('{\n  knowledge {\n    version\n  }\n}')
  await field.focus()
  await field.press('Escape')
  await field.press('Tab')
  expect(await field.evaluate(element => element === document.activeElement)).toBe(false)
})

test('the answer is shown as a table too', async ({ open }) => {
  const page = await open('/oppna-data?exempel=andrat')
  await awake(page)
  await page.getByRole('link', { name: 'Tabell' }).click()

  await page.getByRole('columnheader', { name: 'changedAt' }).waitFor()
  expect(await answerOf(page).getByRole('row').count()).toBe(11)
})

test('the files on the page are there, as large as it says, with the checksums it says', async ({ open, visit }) => {
  const page = await open('/oppna-data', { javaScriptEnabled: false })
  const rows = page.getByRole('group', { name: 'Alla filer' }).getByRole('row')
  const sums = await (await fetch(`${visit.site.url}/data/checksums.txt`)).text()
  expect(await rows.count()).toBeGreaterThan(20)
  for (const row of (await rows.all()).slice(1)) {
    const path = (await row.getByRole('link').getAttribute('href'))!
    expect((await fetch(visit.site.url + path)).status).toBe(200)
    const checksum = await row.locator('code').getAttribute('title')
    expect(sums).toContain(`${checksum}  ${path.slice('/data/'.length)}\n`)
  }
})

test('the command of the page gets an answer, and its rules are those of the API', async ({
  open,
  visit: { site },
}) => {
  const page = await open('/oppna-data', { javaScriptEnabled: false })
  const command = await page.getByRole('group', { name: 'Från kommandoraden' }).innerText()
  const [, url] = /^curl (\S+)/.exec(command)!
  const [, body] = /-d '(.+)'/.exec(command)!
  const answer = await fetch(url!, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body! })

  expect(url).toBe(`${site.url}/graphql`)
  expect(await answer.json()).toMatchObject({ data: { networks: { nodes: [{ name: expect.any(String) }] } } })
  const rules = (await page.getByRole('main').innerText()).replace(/\s/g, ' ')
  expect(rules).toContain(
    `högst ${maximumNodes.toLocaleString('sv-SE').replace(/\s/g, ' ')} saker och ${maximumDepth} nivåer`,
  )
})
