import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { awake, pageKinds, publishExamples, test } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

test('a first page asks nothing: its answers came with it', async ({ open }) => {
  const page = await open('about:blank')
  const asked = listen(page)
  for (const path of Object.values(pageKinds)) {
    await page.goto(path)
    await awake(page)
  }

  expect(asked).toEqual([])
})

test('each page gone to asks once, and going back or forwards asks nothing', async ({ open }) => {
  const page = await open('/')
  await awake(page)
  const asked = listen(page)
  await page.getByRole('link', { name: 'Utforska fallen' }).click()
  await heading(page, 'Utforska lärdomar')
  expect(asked.splice(0)).toEqual(['ExploreCases'])

  await page.getByRole('link', { name: /^Skönsmomodellen/ }).click()
  await heading(page, /^Skönsmomodellen/)
  expect(asked.splice(0)).toEqual(['CasePage'])

  await page.getByRole('main').getByRole('link', { name: 'Sundsvall', exact: true }).click()
  await heading(page, 'Sundsvall')
  expect(asked.splice(0)).toEqual(['MunicipalityPage'])

  await page.goBack()
  await heading(page, /^Skönsmomodellen/)
  await page.goBack()
  await heading(page, 'Utforska lärdomar')
  await page.goBack()
  await heading(page, 'Någon har redan provat.')
  await page.goForward()
  await heading(page, 'Utforska lärdomar')
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
})

test('a choice among the filters asks once', async ({ open }) => {
  const page = await open('/utforska')
  await awake(page)
  const asked = listen(page)
  await page.getByLabel('Fungerade', { exact: false }).first().check()
  await page.waitForURL('**/utforska?utfall=fungerade')
  await page.getByRole('link', { name: 'Ta bort filtret Utfall: Fungerade' }).waitFor()

  expect(asked).toEqual(['ExploreCases'])
})

/** The names of the operations that the page asks for, as they are asked. */
function listen(page: Page): string[] {
  const asked: string[] = []
  page.on('request', request => {
    if (!request.url().endsWith('/graphql')) return
    const { query } = request.postDataJSON() as { query: string }
    asked.push(/query (\w+)/.exec(query)?.[1] ?? query)
  })
  return asked
}

function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name }).waitFor()
}
