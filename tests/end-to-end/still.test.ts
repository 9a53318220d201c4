import { expect } from 'vitest'
import { awake, publishExamples, test } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

const whole = { '/': 'Våga testa', '/fall/farre-blanketter': 'Ingen läser det som skrivs.' }
for (const [path, text] of Object.entries(whole)) {
  test(`a page that was changed before its scripts came is built anew, whole: ${path}`, async ({ open }) => {
    const page = await open('about:blank')
    await page.route(path, async route => {
      const answer = await route.fetch()
      // As extensions do that put in what they have to say.
      await route.fulfill({ response: answer, body: (await answer.text()).replace(/<main[^>]*>/, '$&<b>Annons</b>') })
    })
    await page.goto(path)
    await awake(page)
    await page.getByText('Annons').waitFor({ state: 'detached' })
    await page.getByRole('main').getByText(text).first().waitFor()

    expect(await page.getByRole('main').count()).toBe(1)
  })
}

test('what is not there is told of on the way, too', async ({ open }) => {
  const page = await open('/om')
  await awake(page)
  const link = '<a href="/fall/finns-inte">Dit</a>'
  await page.getByRole('main').evaluate((main, link) => main.insertAdjacentHTML('beforebegin', link), link)
  await page.getByRole('link', { name: 'Dit' }).click()
  await page.getByRole('heading', { level: 1, name: 'Fallet finns inte' }).waitFor()

  expect(await page.title()).toContain('Fallet finns inte')
})
