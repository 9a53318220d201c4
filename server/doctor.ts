import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { hasExamples } from '../seeds/examples.ts'
import { isSeeded } from '../seeds/seed.ts'
import { readConfig, type Config } from './config.ts'
import { openDatabase, type Address, type Database } from './database/database.ts'
import { explained, withoutPassword } from './database/explained.ts'
import { migrationState } from './database/migrate.ts'
import { OperatorError } from './database/operatorError.ts'
import { tables } from './features.ts'
import { indexState } from './search/index.service.ts'

/** `wrong` keeps the site from working, `hint` does not. */
export interface Finding {
  readonly state: 'ok' | 'hint' | 'wrong'
  readonly text: string
}

const ok = (text: string): Finding => ({ state: 'ok', text })
const hint = (text: string): Finding => ({ state: 'hint', text })
const wrong = (text: string): Finding => ({ state: 'wrong', text })

/** Looks at everything that the site stands on. Finds faults; mends none. */
export async function examine(): Promise<Finding[]> {
  let config: Config
  try {
    config = readConfig()
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    return error.message.split('\n').map(wrong)
  }
  return [ok('settings'), ...settings(config), ...(await database(config)), pages()]
}

function settings({ baseUrl, operator }: Config): Finding[] {
  const findings: Finding[] = []
  if (!baseUrl) findings.push(hint('BASE_URL is not set: canonical addresses use whatever host readers call'))
  if (!operator.email) findings.push(hint('OPERATOR_EMAIL is not set: readers are not told where to report errors'))
  return findings
}

async function database({ database: address, examples }: Config): Promise<Finding[]> {
  const name = address.kind === 'sqlite' ? address.file : withoutPassword(address.url)
  if (address.kind === 'sqlite' && !existsSync(address.file)) return [noFileYet(address)]
  let opened: Database | undefined
  try {
    opened = await openDatabase(address, tables)
    return [ok(`database ${name} opens`), ...(await migrations(opened, examples)), ...(await integrity(opened))]
  } catch (error) {
    return [wrong(error instanceof OperatorError ? error.message : String(error))]
  } finally {
    await opened?.close()
  }
}

function noFileYet(address: Address & { kind: 'sqlite' }): Finding {
  let folder = dirname(address.file)
  while (!existsSync(folder)) folder = dirname(folder)
  try {
    // With "/." a file in the place of a folder is refused too.
    accessSync(`${folder}/.`, constants.W_OK)
    return hint(`there is no database at ${address.file} yet: the first start makes it`)
  } catch (error) {
    return wrong(explained(error, address).message)
  }
}

async function migrations(database: Database, examples: boolean): Promise<Finding[]> {
  const { pending, unknown, isNew } = await migrationState(database)
  if (unknown.length) return [wrong(`the database is newer than this version: it has ${unknown.join(', ')}`)]
  if (isNew) return [hint('the database is empty: the first start fills it')]
  if (pending.length) return [wrong(`not migrated yet: ${pending.join(', ')} (run "lardom migrate" or start the site)`)]
  return [
    ok('migrations'),
    (await isSeeded(database.em)) ? ok('seeds') : hint('the seeds are not sown: the first start does it'),
    exampleNetwork(examples, await hasExamples(database.em)),
    await searchIndex(database),
  ]
}

async function searchIndex({ em }: Database): Promise<Finding> {
  const state = await indexState(em)
  if (state === 'ok') return ok('search index')
  return wrong(`the search index is ${state}: run "lardom search reindex" or start the site`)
}

function exampleNetwork(wanted: boolean, isHere: boolean): Finding {
  const setting = `EXAMPLES=${wanted ? 'on' : 'off'}`
  if (wanted === isHere) return ok(`example network: ${isHere ? 'sown' : 'not here'} (${setting})`)
  return hint(`example network: ${isHere ? 'the next start takes it away' : 'the next start sows it'} (${setting})`)
}

async function integrity({ address, em }: Database): Promise<Finding[]> {
  if (address.kind === 'postgresql') return []
  const connection = em.getConnection()
  const [check] = await connection.execute<{ quick_check: string }[]>('pragma quick_check')
  const broken = await connection.execute<{ table: string }[]>('pragma foreign_key_check')
  const findings: Finding[] = []
  findings.push(
    check?.quick_check === 'ok' ? ok('the file is whole') : wrong(`the file is damaged: ${check?.quick_check}`),
  )
  findings.push(broken.length ? wrong(`${broken.length} rows refer to something that is not there`) : ok('references'))
  return findings
}

function pages(): Finding {
  const built = existsSync(new URL('../client/build/handler.js', import.meta.url))
  return built ? ok('pages are built') : hint('pages are not built yet: "npm start" builds them')
}
