// How long searching takes at the server as the base grows, for usual questions and the worst. See "Speed" in README.md.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase, type Address } from '../../../server/database/database.ts'
import { tables } from '../../../server/features.ts'
import { reindex } from '../../../server/search/index.service.ts'
import { readSynonyms } from '../../../seeds/synonyms.ts'
import { startPostgresql } from '../../harness/postgresql.ts'
import { fill } from '../fill.ts'
import { openBase, type SearchedBase } from './base.ts'
import { typed, type Typed } from './typed.ts'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, database: { type: 'string' } },
})
const sizes = options.quick ? [500, 5000] : [5000, 50_000]
const folder = mkdtempSync(join(tmpdir(), 'lardom-search-speed-'))
const server = await startPostgresql()

const searching = `query ($query: String!) {
  search(query: $query, filter: { examples: INCLUDE }) {
    totalCount didYouMean
    nodes { kind score title snippet { text ranges { start end } } whyMatched { asked found reason } case { slug } }
    facets { kinds { value count } outcomes { value count } themes { value count } municipalityGroups { value count }
      countyCodes { value count } networks { value count } stepReached { value count } obstacles { value count } }
  }
}`
const suggesting = 'query ($query: String!) { suggest(prefix: $query, examples: INCLUDE) { kind title } }'

try {
  for (const database of ['sqlite', 'postgresql'] as const) {
    if (options.database && options.database !== database) continue
    console.log(`\n## ${database}: milliseconds at the server, warm\n`)
    console.log('| cases | what | questions | median | p95 | most |\n| --- | --- | --- | --- | --- | --- |')
    for (const cases of sizes) await measureAt(database, cases)
  }
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function measureAt(database: 'sqlite' | 'postgresql', cases: number): Promise<void> {
  const name = `search_${cases}`
  if (database === 'postgresql') await server.createDatabase(name)
  const address: Address =
    database === 'sqlite'
      ? { kind: 'sqlite', file: join(folder, `${cases}.sqlite`) }
      : { kind: 'postgresql', url: server.url(name) }
  await fill(address, cases)
  const opened = await openDatabase(address, tables)
  const begun = performance.now()
  const documents = await reindex(opened.em, readSynonyms())
  console.error(`${database}: ${documents} things indexed in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
  if (database === 'postgresql') await opened.em.getConnection().execute('analyze')
  await opened.close()
  await using base = await openBase(address)
  const questions = typed(await base.words())
  await tell(base, cases, 'search with facets', searching, questions.usual)
  await tell(base, cases, 'suggestions', suggesting, questions.begun)
  await tell(base, cases, 'search, the worst', searching, questions.worst)
}

/** Asks everything once to warm up, then once more with other words for the same, so that no kept answer is measured. */
async function tell(base: SearchedBase, cases: number, what: string, question: string, all: Typed[]): Promise<void> {
  for (const { query } of all) await base.ask(question, { query })
  const times: number[] = []
  for (const { query } of all) {
    const begun = performance.now()
    await base.ask(question, { query: `${query} ` })
    times.push(performance.now() - begun)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(1)
  console.log(`| ${cases} | ${what} | ${times.length} | ${at(0.5)} | ${at(0.95)} | ${times.at(-1)!.toFixed(1)} |`)
}
