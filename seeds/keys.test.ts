import { expect, test } from 'vitest'
import type { CaseDocument } from '../server/case/case.document.ts'
import { exportCases } from '../server/case/case.export.ts'
import type { CaseFile } from '../server/case/case.file.ts'
import { importCases } from '../server/case/case.import.ts'
import { openDatabase } from '../server/database/database.ts'
import { seedId } from '../server/database/id.ts'
import { migrate } from '../server/database/migrate.ts'
import { tables } from '../server/features.ts'
import { emptyDatabase, newWorld, openWorld, type World } from '../tests/harness/world.ts'
import { seedExamples } from './examples.ts'
import { seed } from './seed.ts'

/** A base of its own that was sown by itself, and not copied from the one of the other tests. */
async function sownAnew(): Promise<World> {
  const { address, remove } = await emptyDatabase()
  const database = await openDatabase(address, tables)
  await migrate(database)
  await seed(database.em)
  await seedExamples(database.em)
  await database.close()
  return openWorld(address, remove)
}

test('what one sown site exports is known again by another, real cases and examples alike', async () => {
  await using one = await newWorld()
  await seedExamples(one.em)
  await using other = await sownAnew()
  const files: CaseFile[] = []
  for await (const document of exportCases(one.em)) {
    const name = document['slug'] as string
    files.push({ name, document: document as CaseDocument, warnings: [], told: () => '' })
  }

  const imported = await importCases(other.em, files)
  expect(imported.length).toBeGreaterThan(15)
  expect(imported.filter(({ changed, version }) => changed || version !== 1)).toEqual([])
})

test('what is sown sorts as older than what is published later', async () => {
  await using world = await newWorld()
  const { id } = await world.publish({})

  expect(seedId('case', 'x')).toBe(seedId('case', 'x'))
  expect(seedId('case', 'x')).not.toBe(seedId('case', 'y'))
  const { data } = await world.ask('{ cases(first: 100) { nodes { id } } }')
  for (const sown of data.cases.nodes) expect(sown.id < id).toBe(true)
})
