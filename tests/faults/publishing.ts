// Publishes ten fictional cases in two editions, one by one, and ends. Words: the number of the first case.
import 'reflect-metadata'
import { readAliases } from '../../seeds/aliases.ts'
import { readCaseFile } from '../../server/case/case.file.ts'
import { importCases } from '../../server/case/case.import.ts'
import { readConfig } from '../../server/config.ts'
import { openDatabase } from '../../server/database/database.ts'
import { tables } from '../../server/features.ts'
import { generatedDocument } from './documents.ts'

const first = Number(process.argv[2])
const aliases = readAliases()
const database = await openDatabase(readConfig().database, tables)
for (const edition of [1, 2]) {
  for (let number = first; number < first + 10; number += 1) {
    const bytes = Buffer.from(JSON.stringify(generatedDocument(number, edition)))
    await importCases(database.em, [readCaseFile(`${number}.json`, bytes, aliases)])
  }
}
await database.close()
