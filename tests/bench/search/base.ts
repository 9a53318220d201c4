import 'reflect-metadata'
import type { FastifyBaseLogger } from 'fastify'
import { seed } from '../../../seeds/seed.ts'
import { readSynonyms } from '../../../seeds/synonyms.ts'
import { startApi } from '../../../server/api.ts'
import { openDatabase, openReading, type Address } from '../../../server/database/database.ts'
import { migrate } from '../../../server/database/migrate.ts'
import { tables } from '../../../server/features.ts'
import { buildSchema } from '../../../server/schema.ts'
import { healIndex } from '../../../server/search/index.service.ts'
import type { WordOfBase } from './typed.ts'

/** A base, and the API over it. */
export interface SearchedBase extends AsyncDisposable {
  /** Asks the API and gives the data of the answer; throws what it says is wrong. */
  ask<T>(query: string, variables?: object): Promise<T>
  /** The words that stand in what can be found, and in how many things each. */
  words(): Promise<WordOfBase[]>
}

const schema = buildSchema()

/** Makes a base with the real seeds in it. */
export async function openSeeded(address: Address): Promise<SearchedBase> {
  const database = await openDatabase(address, tables)
  await migrate(database)
  await seed(database.em)
  await healIndex(database.em, readSynonyms())
  await database.close()
  return openBase(address)
}

/** Opens a base that is there. */
export async function openBase(address: Address): Promise<SearchedBase> {
  const database = await openDatabase(address, tables)
  const reading = openReading(address, () => {})
  const api = await startApi(schema, database, reading)
  return {
    ask: async (query, variables = {}) => {
      const headers = { 'content-type': 'application/json' }
      const question = { method: 'POST', headers, search: '', body: JSON.stringify({ query, variables }) }
      const { body } = await api.answer(question, log)
      const { data, errors } = JSON.parse(body.toString())
      if (errors) throw new Error(errors[0].message)
      return data
    },
    words: () => database.em.getConnection().execute('select word, documents from search_words'),
    [Symbol.asyncDispose]: async () => {
      await api.stop()
      await reading.close()
      await database.close()
    },
  }
}

/** Says only what went wrong. */
const log: FastifyBaseLogger = {
  ...{ level: 'error', silent: () => {}, trace: () => {}, debug: () => {}, info: () => {}, warn: () => {} },
  ...{ error: console.error, fatal: console.error, child: () => log },
}
