import 'reflect-metadata'
import { copyFileSync } from 'node:fs'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { FastifyInstance } from 'fastify'
import { seed } from '../../seeds/seed.ts'
import { readSynonyms } from '../../seeds/synonyms.ts'
import { startApi, type Api } from '../../server/api.ts'
import { exportCases } from '../../server/case/case.export.ts'
import { caseDocument, formatVersion } from '../../server/case/case.document.ts'
import { publishCase, type Published } from '../../server/case/case.publish.ts'
import { readConfig } from '../../server/config.ts'
import { openDatabase, openReading, type Address, type Database } from '../../server/database/database.ts'
import { migrate } from '../../server/database/migrate.ts'
import type { Reading } from '../../server/database/reading.ts'
import { OpenData } from '../../server/dump/openData.ts'
import { readersByKind, tables } from '../../server/features.ts'
import { buildServer, type PageHandler } from '../../server/http.ts'
import { buildSchema, schemaText } from '../../server/schema.ts'
import { healIndex } from '../../server/search/index.service.ts'
import { newFolder } from './folder.ts'
import { postgresql } from './postgresql.inject.ts'

/** A database of its own with the real seeds in it, and the API over it. */
export interface World extends AsyncDisposable {
  readonly database: Database
  readonly address: Address
  readonly em: SqlEntityManager
  readonly reading: Reading
  readonly api: Api
  /** The whole server, for `inject`; without pages. */
  readonly app: FastifyInstance
  /** Asks the API over HTTP and gives the JSON of the answer. */
  ask(query: string, variables?: object): Promise<Asked>
  /** How many SQL statements asking takes, the knowledge version left out. */
  statements(query: string, variables?: object): Promise<number>
  /** Publishes a document; what is not given is the least that can be published, as an example. */
  publish(document: object): Promise<Published>
}

/** Whatever JSON holds: answers are compared whole, and their form is what is tested. */
type Json = ReturnType<typeof JSON.parse>
export interface Asked {
  data: Json
  errors?: { message: string; extensions: Record<string, unknown>; path?: unknown[] }[]
  extensions?: Json
}

const schema = buildSchema()
const kind = () => (process.env['LARDOM_TEST_DATABASE'] === 'postgresql' ? 'postgresql' : 'sqlite')
let made = 0
let template: Promise<Address> | undefined

/** Opens a fresh copy of a base that is migrated and has the seeds. */
export async function newWorld(): Promise<World> {
  const { address, remove } = await newDatabase()
  return openWorld(address, remove)
}

/** Opens a base that is there already; a second one on the same address is a second server. */
export async function openWorld(address: Address, remove: () => Promise<void> = async () => {}): Promise<World> {
  const database = await openDatabase(address, tables)
  const reading = openReading(address, () => {})
  const api = await startApi(schema, database, reading)
  const pages: PageHandler = (_request, response) => response.writeHead(404).end()
  const config = readConfig({ LOG_LEVEL: 'silent' })
  const data = newFolder('data')
  const documents = () => exportCases(database.em)
  const source = { schema, reading, em: database.em, readersByKind, documents }
  const openData = new OpenData(source, data.file('open-data'), () => {})
  const app = buildServer({ config, api, reading, openData, schemaText: schemaText(schema), pages })
  const ask = async (query: string, variables: object = {}): Promise<Asked> => {
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
    return answer.json()
  }
  return {
    ...{ database, address, reading, api, app, ask },
    get em() {
      return database.em.fork()
    },
    statements: async (query, variables) => {
      const before = reading.statementCount
      const { errors } = await ask(query, variables)
      if (errors) throw new Error(errors[0]!.message)
      return reading.statementCount - before - 2
    },
    publish: document =>
      database.em.fork().transactional(em => {
        const least = {
          format: 'lardom-case',
          formatVersion,
          title: 'Ett exempel',
          slug: 'ett-exempel',
          isExample: true,
        }
        const whole = caseDocument.parse({ ...least, ...document })
        return publishCase(em as SqlEntityManager, whole, { now: new Date(), origin: 'IMPORT' })
      }),
    [Symbol.asyncDispose]: async () => {
      await app.close()
      await openData.stop()
      data[Symbol.dispose]()
      await api.stop()
      await reading.close()
      await database.close()
      await remove()
    },
  }
}

/** A copy of the template as a database of its own. */
export async function newDatabase(): Promise<{ address: Address; remove: () => Promise<void> }> {
  const from = await (template ??= makeTemplate())
  made += 1
  if (from.kind === 'sqlite') {
    const folder = newFolder('world')
    const file = folder.file('lardom.sqlite')
    copyFileSync(from.file, file)
    return { address: { kind: 'sqlite', file }, remove: async () => folder[Symbol.dispose]() }
  }
  const name = `world_${process.pid}_${made}`
  await postgresql().createDatabase(name, `template_${process.pid}`)
  const remove = () => postgresql().dropDatabase(name)
  return { address: { kind: 'postgresql', url: postgresql().url(name) }, remove }
}

/** A database with nothing in it, not even tables. */
export async function emptyDatabase(): Promise<{ address: Address; remove: () => Promise<void> }> {
  made += 1
  if (kind() === 'sqlite') {
    const folder = newFolder('empty')
    const address = { kind: 'sqlite' as const, file: folder.file('lardom.sqlite') }
    return { address, remove: async () => folder[Symbol.dispose]() }
  }
  const name = `empty_${process.pid}_${made}`
  await postgresql().createDatabase(name)
  const remove = () => postgresql().dropDatabase(name)
  return { address: { kind: 'postgresql', url: postgresql().url(name) }, remove }
}

async function makeTemplate(): Promise<Address> {
  const address = await templateAddress()
  const database = await openDatabase(address, tables)
  await migrate(database)
  await seed(database.em, new Date('2026-11-23T08:00:00Z'))
  await healIndex(database.em, readSynonyms())
  if (address.kind === 'sqlite') await database.em.getConnection().execute('pragma wal_checkpoint(truncate)')
  await database.close()
  return address
}

async function templateAddress(): Promise<Address> {
  if (kind() === 'postgresql') {
    const name = `template_${process.pid}`
    await postgresql().createDatabase(name)
    return { kind: 'postgresql', url: postgresql().url(name) }
  }
  return { kind: 'sqlite', file: newFolder('template').file('template.sqlite') }
}
