import 'reflect-metadata'
import { expect } from 'vitest'
import { monthsKept } from '../../server/message/message.service.ts'
import { awake, pageKinds, publishExamples, test } from '../harness/visit.ts'
import { projectFiles, read } from '../rules/files.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

test('the pages keep in a browser only the theme that the reader chooses and the place on the page, and no cookies', async ({
  open,
}) => {
  const page = await open('/')
  const stored = () => page.evaluate(() => Object.keys(localStorage))
  for (const path of Object.values(pageKinds)) {
    await page.goto(path)
    await awake(page)
  }
  expect(await stored()).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  // Where the reader was on each page, until the tab is closed.
  const untilClosed = await page.evaluate(() => Object.keys(sessionStorage))
  expect(untilClosed.filter(name => !name.startsWith('sveltekit:'))).toEqual([])

  await page.goto('/')
  await awake(page)
  await page.getByText('Mörkt', { exact: true }).click()
  expect(await stored()).toEqual(['theme'])
})

test('what the page about personal data says is what the program does', async ({ open }) => {
  const code = projectFiles().filter(path => path.startsWith('client/src/') && /\.(ts|svelte|html)$/.test(path))
  const keys = code.flatMap(path =>
    [...read(path).matchAll(/(?:local|session)Storage\.\w+\('(\w+)'/g)].map(match => match[1]),
  )
  expect([...new Set(keys)]).toEqual(['theme'])
  expect(code.filter(path => /document\.cookie|cookies\.set/.test(read(path)))).toEqual([])

  const page = await open('/personuppgifter')
  const main = await page.getByRole('main').innerText()
  expect(monthsKept).toBe(12)
  expect(main).toContain('Tolv månader, sedan tas de bort automatiskt')
  expect(main).toContain('Det finns inga kakor')
  expect(main).toContain('har inte angett sitt namn')
})
