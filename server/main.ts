import '../tools/node-guard.js'
import 'reflect-metadata'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { startApi } from './api.ts'
import { exportCases } from './case/case.export.ts'
import { currentTraits } from './case/traits.ts'
import { readConfig, type Config } from './config.ts'
import { openReading } from './database/database.ts'
import { OperatorError } from './database/operatorError.ts'
import { removeOldMessages } from './message/message.service.ts'
import { OpenData } from './dump/openData.ts'
import { readersByKind } from './features.ts'
import { Budget } from './graphql/budget.ts'
import { buildServer } from './http.ts'
import { bridgeToApi, bridgeToData, builtPages, developmentPages } from './pages.ts'
import { readyDatabase } from './ready.ts'
import { buildSchema, schemaText } from './schema.ts'
import { memoryOf } from './search/memory.ts'

const secondsToStop = 10
const dayInMilliseconds = 24 * 60 * 60 * 1000

async function start(development: boolean): Promise<void> {
  const config = readConfig()
  const database = await readyDatabase(config, message => console.log(message))
  const reading = openReading(database.address, error => app.log.warn({ err: error }, 'a reading connection was lost'))
  const schema = buildSchema()
  const api = await startApi(schema, database, reading)
  const { pages, close } = development ? await developmentPages() : { pages: await builtPages(), close: async () => {} }
  const documents = () => exportCases(database.em)
  const source = { schema, reading, em: database.em, readersByKind, documents }
  const openData = new OpenData(source, join(config.dataDirectory, 'open-data'), error =>
    app.log.error({ err: error }, 'the data files were not made'),
  )
  const app = buildServer({ config, api, reading, openData, schemaText: schemaText(schema), pages })
  bridgeToApi(api, app.log)
  const tidyUp = () =>
    removeOldMessages(database.em.fork()).catch(err => app.log.error({ err }, 'old messages are still here'))
  await tidyUp()
  setInterval(tidyUp, dayInMilliseconds).unref()
  bridgeToData(openData)

  const stop = async () => {
    // Whoever keeps a connection busy longer than this is cut off.
    setTimeout(() => process.exit(1), secondsToStop * 1000).unref()
    await app.close()
    await openData.stop()
    await Promise.all([close(), api.stop(), reading.close(), database.close()])
    process.exit(0)
  }
  let stopping: Promise<void> | undefined
  // Told twice, as npm and a terminal do, it still stops once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void (stopping ??= stop()))

  await app.listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
    throw deaf(config, error.code) ?? error
  })
  const { port } = app.server.address() as AddressInfo
  console.log(`Lärdom is at ${config.baseUrl ?? `http://${hostOf(config.host)}:${port}`}`)
  // So that not even the first to filter or to search waits for it.
  const failed = (what: string) => (err: unknown) => app.log.error({ err }, `${what} not read`)
  await currentTraits(reading).catch(failed('the traits of cases were'))
  await memoryOf({ reading, budget: new Budget() }).catch(failed('what searching remembers was'))
}

/** Why it cannot listen there, in words. */
function deaf({ port, host }: Config, code = ''): OperatorError | undefined {
  const problems: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken: stop the other program, or start with PORT=<another>.`,
    EACCES: `Port ${port} is not open to this user: start with PORT=<a number above 1023>.`,
    EADDRNOTAVAIL: `HOST is "${host}": that is no address of this machine.`,
    ENOTFOUND: `HOST is "${host}": there is no such address.`,
    EAI_AGAIN: `HOST is "${host}": there is no such address.`,
  }
  return code in problems ? new OperatorError(problems[code]) : undefined
}

function hostOf(host: string): string {
  return host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host
}

start(process.argv.includes('--dev')).catch((error: unknown) => {
  console.error(error instanceof OperatorError ? error.message : error)
  process.exit(1)
})
