import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect } from 'vitest'
import { fullExample } from '../harness/fictional.ts'
import { publishExamples, test, type Visit } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

const get = async ({ site }: Visit, path: string) => {
  const answer = await fetch(site.url + path, { redirect: 'manual' })
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
}

for (const format of ['bib', 'ris', 'csl.json']) {
  test(`a case is cited in .${format} as a reference manager reads it`, async ({ visit }) => {
    const { text } = await get(visit, `/fall/sundsvall-skonsmomodellen.${format}`)
    const [read, ...others] = new Cite(text).data

    expect(others).toEqual([])
    expect(read).toMatchObject({
      type: 'report',
      title: 'Skönsmomodellen – hemtjänstens medarbetare planerar själva utifrån brukaren',
      publisher: 'Lärdom',
      URL: `${visit.site.url}/fall/sundsvall-skonsmomodellen?version=1`,
    })
    const [author] = read.author
    expect(author.literal ?? author.family).toBe('Lärdom')
    expect(read.issued['date-parts'][0].map(Number)).toHaveLength(3)
    expect(read.note).toContain('CC BY 4.0')
  })

  test(`signs that a program could take for its own are kept in .${format}`, async ({ visit }) => {
    const title = 'Kostnad & nytta: 50 % {mer} av $, #1_a ~ ^ \\x'
    await visit.publish({
      title,
      slug: `tecken-${format.replace('.', '-')}`,
      isExample: true,
      municipalities: ['9901'],
    })
    const { text } = await get(visit, `/fall/tecken-${format.replace('.', '-')}.${format}`)

    expect(new Cite(text).data[0].title).toBe(title)
    expect(text).toContain('Exempel: innehållet är påhittat.')
  })
}

test('a version that was public before keeps its citation, under its title of then', async ({ visit }) => {
  const [first] = JSON.parse((await get(visit, '/fall/farre-blanketter.csl.json?version=1')).text)
  const [now] = JSON.parse((await get(visit, '/fall/farre-blanketter.csl.json')).text)

  expect([first.version, first.title]).toEqual(['1', fullExample.title])
  expect(Number(now.version)).toBeGreaterThan(1)
  expect(first.URL).toMatch(/\/fall\/farre-blanketter\?version=1$/)
})

test('a citation follows its case: moved, withdrawn, not there, no such version', async ({ visit }) => {
  const moved = await get(visit, `/en/cases/${fullExample.slug}.bib`)
  expect([moved.status, moved.location]).toEqual([308, '/en/cases/farre-blanketter.bib'])
  expect((await get(visit, '/fall/tillbakadraget.ris')).status).toBe(410)
  expect((await get(visit, '/fall/finns-inte.bib')).status).toBe(404)
  expect((await get(visit, '/fall/farre-blanketter.bib?version=99')).status).toBe(404)
})

test('a solution is cited as part of its case', async ({ visit }) => {
  const { solutions } = await visit.site.ask('{ solutions(first: 1) { nodes { slug heading case { title } } } }')
  const [{ slug, heading, case: within }] = solutions.nodes
  const { text } = await get(visit, `/en/solutions/${slug}.csl.json`)

  expect(JSON.parse(text)[0]).toMatchObject({ title: heading, 'container-title': within.title })
})
