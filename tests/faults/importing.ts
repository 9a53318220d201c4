// Publishes fictional cases one batch after another until it is killed, and says so after each commit.
// Words: the number of the first case, how many cases, the first edition.
import 'reflect-metadata'
import { writeSync } from 'node:fs'
import { readCaseFile } from '../../server/case/case.file.ts'
import { importCases } from '../../server/case/case.import.ts'
import { readConfig } from '../../server/config.ts'
import { openDatabase } from '../../server/database/database.ts'
import { tables } from '../../server/features.ts'
import { readAliases } from '../../seeds/aliases.ts'
import { generatedDocument } from './documents.ts'

const [first, count, from] = process.argv.slice(2).map(Number) as [number, number, number]
const aliases = readAliases()
const { em } = await openDatabase(readConfig().database, tables)
const file = (number: number, edition: number) =>
  readCaseFile(`${number}.json`, Buffer.from(JSON.stringify(generatedDocument(number, edition))), aliases)

for (let edition = from; ; edition += 1) {
  // One, two or three in one transaction.
  for (let number = first; number < first + count;) {
    const size = Math.min(1 + (number % 3), first + count - number)
    const files = Array.from({ length: size }, (_, place) => file(number + place, edition))
    const imported = await importCases(em, files)
    // At once and not through a buffer: what was not written when the process dies was not acknowledged.
    writeSync(1, imported.map(({ slug, version }) => `published ${slug} ${version}\n`).join(''))
    number += size
  }
}
