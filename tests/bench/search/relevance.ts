// How well the search finds what people judged to be right, beside three others. See "Speed" in README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startPostgresql } from '../../harness/postgresql.ts'
import { openSeeded } from './base.ts'
import { miniSearch, substring, textSearch, type Finding } from './baselines.ts'
import { readCaseTexts } from './caseTexts.ts'
import { scoreParts, type PartScore } from './parts.ts'
import { judgedParts, judgedQueries } from './queries.ts'
import { measure, partsTable, tables, worst, type Measured } from './report.ts'
import { casesOf, searchHits } from './search.ts'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    worst: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})
if (!['search', 'baselines', undefined].includes(options.only)) throw new Error('--only takes search or baselines')

const folder = mkdtempSync(join(tmpdir(), 'lardom-relevance-'))
const server = await startPostgresql()
try {
  await server.createDatabase('relevance')
  await relevance(join(folder, 'lardom.sqlite'), server.url('relevance'))
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function relevance(file: string, url: string): Promise<void> {
  const queries = judgedQueries()
  const measured: Measured[] = []
  const parts: Record<string, PartScore[]> = {}
  const add = async (system: string, finding: Finding) => measured.push(await measure(system, finding, queries))

  await using sqlite = await openSeeded({ kind: 'sqlite', file })
  if (options.only !== 'baselines') {
    await using postgresql = await openSeeded({ kind: 'postgresql', url })
    for (const [kind, base] of Object.entries({ SQLite: sqlite, PostgreSQL: postgresql })) {
      await add(`search, ${kind}`, async query => casesOf(await searchHits(base, query)))
      parts[`search, ${kind}`] = await scoreParts(base, judgedParts())
    }
  }
  if (options.only !== 'search') {
    const texts = await readCaseTexts(sqlite)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      await add('substring', substring(texts))
      await add('to_tsvector', await textSearch(texts, client))
      await add('MiniSearch', miniSearch(texts))
    } finally {
      await client.end()
    }
  }
  if (options.json) return console.log(JSON.stringify({ cases: measured, parts }, null, 2))
  console.log(tables(measured))
  for (const [system, scores] of Object.entries(parts)) console.log(partsTable(system, scores))
  if (options.worst) for (const each of measured) console.log(worst(each))
}
