import { expect } from 'vitest'
import { test } from '../harness/visit.ts'

const query = 'query Example($first: Int) { cases(first: $first) { totalCount } }'

test('GraphiQL opens with the question of the address, runs it, and asks no other host', async ({ open, visit }) => {
  const page = await open('about:blank')
  const troubles: string[] = []
  const elsewhere: string[] = []
  page.on('console', message => /error|warning/.test(message.type()) && troubles.push(message.text()))
  page.on('pageerror', error => troubles.push(String(error)))
  page.on('request', request => {
    if (!request.url().startsWith(visit.site.url) && !request.url().startsWith('data:')) elsewhere.push(request.url())
  })
  await page.goto(`/graphiql?${new URLSearchParams({ query, variables: '{ "first": 3 }' }).toString()}`)
  await page.getByRole('button', { name: /^Execute query/ }).click()
  await page.getByText('totalCount').nth(1).waitFor()

  await expect.poll(() => page.getByRole('region', { name: 'Result Window' }).innerText()).toContain('"totalCount": 15')
  expect(await page.getByRole('region', { name: 'Query Editor' }).innerText()).toContain('query Example')
  expect(troubles).toEqual([])
  expect(elsewhere).toEqual([])
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('the link at the foot of a page leads to its question in GraphiQL', async ({ open }) => {
  const page = await open('/fall/sundsvall-skonsmomodellen', { javaScriptEnabled: false })
  await page.getByText('Visa frågan').click()
  const foot = page.getByRole('complementary', { name: 'Visa frågan' })

  expect(await foot.innerText()).toContain('query CasePage($slug: String!')
  expect(await foot.innerText()).toContain('"slug": "sundsvall-skonsmomodellen"')
  const address = await foot.getByRole('link', { name: 'Öppna i GraphiQL' }).getAttribute('href')
  expect(new URLSearchParams(address!.split('?')[1]).get('query')).toContain('query CasePage')
})

test('the copied question is the one that is shown', async ({ open }) => {
  const page = await open('/kommuner/2281', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByText('Visa frågan').click()
  await page.getByRole('button', { name: 'Kopiera frågan' }).click()
  await page.getByRole('status').filter({ hasText: 'Kopierat' }).waitFor()

  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^query MunicipalityPage/)
})
