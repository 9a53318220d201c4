import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { parse as parseQuery, validate } from 'graphql'
import { expect, test } from 'vitest'
import { addMunicipalities, addNetworks, denseDocument } from '../../tests/harness/examples.ts'
import { newFolder } from '../../tests/harness/folder.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'
import { exportCases } from '../case/case.export.ts'
import { withdrawCase } from '../case/case.withdraw.ts'
import { readersByKind } from '../features.ts'
import { buildSchema } from '../schema.ts'
import { writeDump } from './dump.service.ts'
import { entitiesOf } from './entities.ts'

const schema = buildSchema()
const sourceOf = ({ reading, em }: World) => ({
  ...{ schema, reading, em, readersByKind },
  documents: () => exportCases(em),
})
const rowsOf = (folder: string, name: string): Record<string, string>[] =>
  parse(readFileSync(join(folder, name)), { columns: true, bom: true })

test('a dump has as many of each kind as the API counts, with and without examples', async () => {
  await using world = await newWorld()
  using folder = newFolder('dump')
  await addNetworks(world, await addMunicipalities(world))
  await world.publish(denseDocument(1))
  for (const withExamples of [true, false]) {
    const target = folder.file(`all-${withExamples}`)
    const files = await writeDump(sourceOf(world), target, { withExamples })
    const examples = withExamples ? 'INCLUDE' : 'EXCLUDE'
    const lists = files.filter(
      ({ entity }) => entity?.query.includes('pageInfo') && !/caseM|source|Step/.test(entity.name),
    )
    const counted = lists.map(({ entity }) => {
      const filter = entity!.query.includes('filter:') ? `(filter: { examples: ${examples} })` : ''
      return `${entity!.name}${filter} { totalCount }`
    })
    const { data, errors } = await world.ask(`{ ${counted.join(' ')} }`)
    expect(errors).toBeUndefined()

    expect(lists.length).toBeGreaterThan(15)
    for (const { name, rows, entity } of lists) {
      expect([name, rows]).toEqual([name, data[entity!.name].totalCount])
      expect([name, rowsOf(target, name).length]).toEqual([name, rows])
    }
    const documents = JSON.parse(readFileSync(join(target, 'cases.json'), 'utf8'))
    expect(documents.map(({ slug }: { slug: string }) => slug).toSorted()).toEqual(
      rowsOf(target, 'cases.csv')
        .map(({ slug }) => slug!)
        .toSorted(),
    )
    const marked = files.flatMap(({ name, entity }) =>
      entity?.columns.some(({ name }) => name === 'isExample') ? rowsOf(target, name) : [],
    )
    expect(marked.some(({ isExample }) => isExample === 'true')).toBe(withExamples)
  }
})

test('what is asked for a dump is what the schema has', () => {
  const wrong = entitiesOf(schema).flatMap(({ name, query }) =>
    validate(schema, parseQuery(query)).map(({ message }) => `${name}: ${message}`),
  )
  expect(wrong).toEqual([])
})

test('checksums, sizes and columns are those of the files, and every column is described', async () => {
  await using world = await newWorld()
  using folder = newFolder('dump')
  await writeDump(sourceOf(world), folder.file('all'), { withExamples: true })
  const read = (name: string) => readFileSync(join(folder.file('all'), name))
  const sums = read('checksums.txt').toString().trimEnd().split('\n')
  const { resources, version } = JSON.parse(read('datapackage.json').toString())

  expect(sums.map(line => line.slice(66)).toSorted()).toEqual(
    readdirSync(folder.file('all'))
      .filter(name => name !== 'checksums.txt')
      .toSorted(),
  )
  for (const line of sums) {
    expect(line.slice(0, 64)).toBe(
      createHash('sha256')
        .update(read(line.slice(66)))
        .digest('hex'),
    )
  }
  expect(version).toBe(String((await world.ask('{ knowledge { version } }')).data.knowledge.version))
  const codebook = read('codebook.md').toString()
  for (const { path, bytes, schema } of resources) {
    expect([path, bytes]).toEqual([path, read(path).length])
    if (!schema) continue
    const [header] = parse(read(path), { bom: true, to: 1 })
    expect(header).toEqual(schema.fields.map(({ name }: { name: string }) => name))
    for (const { name, description } of schema.fields) {
      expect([path, name, description]).toEqual([path, name, expect.stringMatching(/\S.+[.!]$/s)])
      expect(codebook).toContain(`| \`${name}\` |`)
    }
  }
})

test('text comes back as it was, whatever signs it has, and none of it runs in a spreadsheet', async () => {
  await using world = await newWorld()
  using folder = newFolder('dump')
  const title = 'Ett "citat", å;\när\tslut'
  await world.publish({ title, summary: '=HYPERLINK("http://example.org")', unknown: ['=1', 'b|c'] })
  await writeDump(sourceOf(world), folder.file('all'), { withExamples: true })
  const row = rowsOf(folder.file('all'), 'cases.csv').find(({ slug }) => slug === 'ett-exempel')!

  expect(row['title']).toBe(title)
  expect(row['summary']).toBe(`'=HYPERLINK("http://example.org")`)
  expect(JSON.parse(row['unknown']!)).toEqual(['=1', 'b|c'])
  const cells = readdirSync(folder.file('all'))
    .filter(name => name.endsWith('.csv'))
    .flatMap(name => rowsOf(folder.file('all'), name).flatMap(row => Object.values(row)))
  expect(cells.filter(cell => /^[=+@\t\r]/.test(cell))).toEqual([])
})

test('the same state is written as the same bytes, in the place of what was there', async () => {
  await using world = await newWorld()
  using folder = newFolder('dump')
  const sums = async () => {
    await writeDump(sourceOf(world), folder.file('all'), { withExamples: true })
    return readFileSync(join(folder.file('all'), 'checksums.txt'), 'utf8')
  }

  expect(await sums()).toBe(await sums())
  expect(readdirSync(folder.path)).toEqual(['all'])
})

test('a folder with something else in it is left alone', async () => {
  await using world = await newWorld()
  using folder = newFolder('dump')
  mkdirSync(folder.file('mine'))
  writeFileSync(join(folder.file('mine'), 'kept.txt'), 'kept')

  await expect(writeDump(sourceOf(world), folder.file('mine'), { withExamples: true })).rejects.toThrow(
    /something else/,
  )
  expect(readdirSync(folder.file('mine'))).toEqual(['kept.txt'])
})

test('the site gives the files of what is real, by their checksums, and new ones once something is published', async () => {
  await using world = await newWorld()
  await world.publish({})
  const get = (name: string, headers = {}) => world.app.inject({ url: `/data/${name}`, headers })
  const first = await get('cases.csv')
  expect(first.headers['content-type']).toContain('text/csv')
  expect(parse(first.rawPayload, { bom: true, columns: true })).toHaveLength(15)
  expect(first.body).not.toContain('ett-exempel')
  expect((await get('cases.csv', { 'if-none-match': first.headers.etag })).statusCode).toBe(304)
  expect((await get('cases.csv', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')

  const [{ slug }] = parse(first.rawPayload, { bom: true, columns: true }) as [{ slug: string }]
  await withdrawCase(world.em, slug, 'Ett prov.')
  expect((await get('cases.csv')).body).not.toContain(`,${slug},`)
  for (const name of ['nothing.csv', '..%2Flardom.sqlite', '%2e%2e']) expect((await get(name)).statusCode).toBe(404)
})
