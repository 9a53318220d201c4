import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import { expect } from 'vitest'
import { pageKinds, publishExamples, test, type Visit } from '../harness/visit.ts'

test.beforeAll(({ visit }) => publishExamples(visit))

const htmlOf = async ({ site }: Visit, path: string) => (await fetch(site.url + path)).text()
const extracted = (html: string) => new WebAutoExtractor({ addLocation: true, embedSource: [] }).parse(html)
const content = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1]

/** The vocabulary itself is not given to the validator: it asks here what Google wants of each type. */
const isWrong = ({ severity, issueMessage }: { severity: string; issueMessage: string }) =>
  severity === 'ERROR' && !issueMessage.endsWith('is not a valid schema.org type')

// Types and properties are those of schema.org by the types that the builders are written in (schema-dts).
for (const [kind, path] of Object.entries(pageKinds)) {
  test(`what a page says of itself is well said: ${kind}`, async ({ visit }) => {
    const html = await htmlOf(visit, path)
    if (html.includes('name="robots" content="noindex"')) return
    const data = extracted(html)
    const issues = await new Validator({ '@graph': [] }).validate(data)

    expect(data.errors).toEqual([])
    expect(Object.keys(data.jsonld).length).toBeGreaterThan(0)
    expect(issues.filter(isWrong)).toEqual([])
    expect(JSON.stringify(data.jsonld)).not.toMatch(/undefined|null,|\[object|"https?:\/\/[^"]*\/\//)
    for (const name of ['description', 'og:title', 'og:description', 'og:url', 'og:image', 'og:type', 'twitter:card']) {
      expect([name, content(html, name)]).toEqual([name, expect.stringMatching(/\S/)])
    }
    expect(html.match(/rel="canonical"/g)).toHaveLength(1)
    expect([...html.matchAll(/hreflang="([^"]+)" href="http/g)].map(match => match[1])).toEqual([
      'sv',
      'en',
      'x-default',
    ])
  })
}

test('a case is a report with its place, themes, sources, version and licence', async ({ visit }) => {
  const { jsonld } = extracted(await htmlOf(visit, '/en/cases/sundsvall-skonsmomodellen'))
  const [report] = jsonld['Report']!

  expect(report).toMatchObject({
    name: expect.stringMatching(/^Skönsmomodellen/),
    url: `${visit.site.url}/en/cases/sundsvall-skonsmomodellen`,
    version: '1',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    spatialCoverage: [{ name: 'Sundsvall', identifier: { value: '2281' } }],
  })
  expect(report!['citation']).not.toHaveLength(0)
  expect(JSON.stringify(report)).not.toContain('Fictional')
})

test('an example says that it is one, to machines, in its name and where it is shared', async ({ visit }) => {
  const html = await htmlOf(visit, '/fall/farre-blanketter')
  const [report] = extracted(html).jsonld['Report']!

  expect(report).toMatchObject({ genre: 'Exempel', disambiguatingDescription: expect.stringContaining('Fictional') })
  expect(html).toContain('<title>Färre blanketter i hemtjänsten (exempel) – Lärdom</title>')
  expect(content(html, 'og:title')).toBe('Färre blanketter i hemtjänsten (exempel)')
})

test('the picture that is shown where a page is shared is there, and as large as it says', async ({ visit }) => {
  const html = await htmlOf(visit, '/')
  const bytes = Buffer.from(await (await fetch(content(html, 'og:image')!)).arrayBuffer())

  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String)).toEqual([
    content(html, 'og:image:width'),
    content(html, 'og:image:height'),
  ])
})

test('a text cannot end the element that it stands in', async ({ visit }) => {
  await visit.publish({
    title: '</script><script>alert(1)</script>',
    slug: 'markup',
    isExample: true,
    municipalities: ['9901'],
  })
  const html = await htmlOf(visit, '/fall/markup')

  expect(html).not.toContain('<script>alert(1)')
  expect(extracted(html).jsonld['Report']![0]!['name']).toBe('</script><script>alert(1)</script>')
})

test('the data set lists every file with its checksum', async ({ visit }) => {
  const { jsonld } = extracted(await htmlOf(visit, '/oppna-data'))
  const [set] = jsonld['Dataset']!
  const files = set!['distribution'] as { contentUrl: string; sha256?: string }[]

  expect(files.length).toBeGreaterThan(20)
  const [first] = files
  expect((await fetch(first!.contentUrl)).status).toBe(200)
  expect(first!.sha256).toMatch(/^[0-9a-f]{64}$/)
})
