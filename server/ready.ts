import { hasExamples, seedExamples } from '../seeds/examples.ts'
import { removeExamples } from '../seeds/removeExamples.ts'
import { isSeeded, seed } from '../seeds/seed.ts'
import { readSynonyms } from '../seeds/synonyms.ts'
import type { Config } from './config.ts'
import { alone } from './database/alone.ts'
import { keepBackup } from './database/backup.ts'
import { openDatabase, type Database } from './database/database.ts'
import { explained } from './database/explained.ts'
import { migrate, migrationState } from './database/migrate.ts'
import { refreshStatistics } from './database/statistics.ts'
import { tables } from './features.ts'
import { healIndex } from './search/index.service.ts'

/** Opens the database and brings it to the state this version needs: backed up, migrated and, the first time, sown. */
export async function readyDatabase(config: Config, tell: (message: string) => void): Promise<Database> {
  const database = await openDatabase(config.database, tables)
  try {
    const { pending, isNew, unknown } = await migrationState(database)
    if (pending.length && !isNew && !unknown.length)
      tell(`Backup before upgrading: ${await keepBackup(database, config.dataDirectory, 'upgrade')}`)
    if (pending.length || unknown.length) {
      for (const name of await migrate(database)) tell(`Migrated: ${name}`)
    }
    if (!(await isSeeded(database.em))) await alone(database, () => sow(database, tell))
    if ((await hasExamples(database.em)) !== config.examples)
      await alone(database, () => switchExamples(database, config.examples, tell))
    await alone(database, () => heal(database, tell))
    await refreshStatistics(database)
    return database
  } catch (error) {
    await database.close()
    throw explained(error, database.address)
  }
}

/** Adds the example network, or takes it away, as the setting says. */
async function switchExamples({ em }: Database, wanted: boolean, tell: (message: string) => void): Promise<void> {
  // Another server may have done it while this one waited.
  if ((await hasExamples(em)) === wanted) return
  if (wanted) tell(`Sown: the example network with ${(await seedExamples(em)).length} fictional cases (EXAMPLES=on)`)
  else tell(`Taken away: the example network with ${await removeExamples(em)} fictional cases (EXAMPLES=off)`)
}

async function sow({ em }: Database, tell: (message: string) => void): Promise<void> {
  // Another server may have done it while this one waited.
  if (await isSeeded(em)) return
  const cases = await seed(em)
  tell(`Sown: 290 municipalities, the method catalogue and ${cases.length} real cases`)
}

async function heal({ em }: Database, tell: (message: string) => void): Promise<void> {
  const why = await healIndex(em, readSynonyms())
  if (why) tell(`Made anew: the search index (it was ${why})`)
}
