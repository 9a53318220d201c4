import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { newFolder } from '../../tests/harness/folder.ts'
import { newWorld, type World } from '../../tests/harness/world.ts'
import { exportCases } from '../case/case.export.ts'
import { addDataFiles } from '../dataFiles.ts'
import { readersByKind } from '../features.ts'
import { buildSchema } from '../schema.ts'
import { OpenData } from './openData.ts'

const schema = buildSchema()
const real = { isExample: false, sources: [{ url: 'https://example.org', publisher: 'Exempelförlaget' }] }

/** Open data whose documents are read only when `gate` lets them, and that counts how often they were. */
function openDataOf({ reading, em }: World, folder: string, gate: () => Promise<void> = async () => {}) {
  const readings: string[] = []
  const errors: unknown[] = []
  const documents = async function* () {
    readings.push('begun')
    await gate()
    yield* exportCases(em)
  }
  const source = { schema, reading, em, readersByKind, documents }
  return { readings, errors, openData: new OpenData(source, folder, error => errors.push(error)) }
}

test('the first file after a publishing is of what was published, and ten who ask at once make it once', async () => {
  await using world = await newWorld()
  using folder = newFolder('open')
  const { openData, readings } = openDataOf(world, folder.file('data'))
  const app = Fastify()
  addDataFiles(app, openData)
  const get = async () => (await app.inject('/data/cases.csv')).body

  expect(await get()).not.toContain(',ett-nytt-fall,')
  await world.publish({ slug: 'ett-nytt-fall', ...real })
  const all = await Promise.all(Array.from({ length: 10 }, get))
  expect(all.filter(body => body.includes(',ett-nytt-fall,'))).toHaveLength(10)
  expect(readings).toHaveLength(2)
  expect(readdirSync(folder.file('data'))).toHaveLength(1)
})

test('what is published while files are made is in them', async () => {
  await using world = await newWorld()
  using folder = newFolder('open')
  let published = false
  const { openData, readings } = openDataOf(world, folder.file('data'), async () => {
    if (!published) await world.publish({ slug: 'ett-nytt-fall', ...real })
    published = true
  })

  const { version, checksums } = (await openData.served())!
  expect(version).toBe((await world.ask('{ knowledge { version } }')).data.knowledge.version)
  expect(checksums.has('cases.csv')).toBe(true)
  await openData.served()
  expect(readings).toHaveLength(2)
})

test('who cannot have the files in time is told to come back, and then has them', async () => {
  await using world = await newWorld()
  using folder = newFolder('open')
  const opened = Promise.withResolvers<void>()
  const { openData } = openDataOf(world, folder.file('data'), () => opened.promise)

  expect(await openData.served(1)).toBeNull()
  opened.resolve()
  expect((await openData.served())!.checksums.has('cases.json')).toBe(true)
})

test('files that cannot be made are 503 with a time to come back, and are made when that is mended', async () => {
  await using world = await newWorld()
  using folder = newFolder('open')
  let broken = true
  const { openData, errors } = openDataOf(world, folder.file('data'), async () => {
    if (broken) throw new Error('broken')
  })
  const app = Fastify()
  addDataFiles(app, openData)

  const refused = await app.inject('/data/cases.json')
  expect([refused.statusCode, Number(refused.headers['retry-after']) > 0]).toEqual([503, true])
  expect(errors).toHaveLength(1)
  broken = false
  expect((await app.inject('/data/cases.json')).statusCode).toBe(200)
})

test('a server that stops does not wait for a making, and leaves nothing of it', async () => {
  await using world = await newWorld()
  using folder = newFolder('open')
  const begun = Promise.withResolvers<void>()
  const stopped = Promise.withResolvers<void>()
  const { openData } = openDataOf(world, folder.file('data'), () => {
    begun.resolve()
    return stopped.promise
  })

  const asked = openData.served()
  await begun.promise
  const stopping = openData.stop()
  stopped.resolve()
  await stopping
  expect(await asked).toBeNull()
  expect(readdirSync(folder.file('data'))).toEqual([])
})

test('files that somebody took away are made again', async () => {
  await using world = await newWorld()
  using folder = newFolder('open')
  const { openData } = openDataOf(world, folder.file('data'))
  const app = Fastify()
  addDataFiles(app, openData)
  await app.inject('/data/cases.json')
  const made = (await openData.served())!.folder

  folder[Symbol.dispose]()
  expect((await app.inject('/data/cases.json')).statusCode).toBe(200)
  expect(existsSync(join(made, 'cases.json'))).toBe(true)
})
