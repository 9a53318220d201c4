import type { SqlEntityManager } from '@mikro-orm/sql'
import { newId } from '../database/id.ts'
import { raiseVersion, waitForTurn } from '../knowledge/knowledge.service.ts'
import { Analysis } from './analysed.ts'
import { caseDocuments } from './caseDocuments.ts'
import { referenceDocuments } from './referenceDocuments.ts'
import { SearchKind, type SearchDocument } from './searchDocument.ts'
import { rowsOf, run, type Row } from './sql.ts'
import { storeBehind } from './store.ts'
import type { SynonymGroup } from './synonyms.ts'
import { distinctWords, stemOf } from './words.ts'

/** To be raised whenever documents, words or stems are made in another way: older indexes are then made anew. */
const format = '3'
const casesAtATime = 100
const dropped = ['search_index', 'search_texts', 'search_documents', 'search_words', 'search_state'].map(
  table => `drop table if exists ${table}`,
)

const ofCases = [
  ...[SearchKind.CASE, SearchKind.CHALLENGE, SearchKind.EXPLORATION, SearchKind.INSIGHT, SearchKind.SOLUTION],
  ...[SearchKind.SOLUTION_TEST, SearchKind.IMPROVEMENT],
]
const isOfCase = `kind in (${ofCases.map(kind => `'${kind}'`).join(', ')})`

export type IndexState = 'ok' | 'missing' | 'older format' | 'behind'

/** Whether the index is there, in this format, and of the knowledge as it is now. Only looks. */
export async function indexState(em: SqlEntityManager): Promise<IndexState> {
  if (!(await hasTables(em))) return 'missing'
  const [state] = await rowsOf(em, 'select s.format, s.version, k.version as now from search_state s, knowledge k')
  if (!state) return 'missing'
  if (state['format'] !== format) return 'older format'
  return state['version'] === state['now'] ? 'ok' : 'behind'
}

/** Puts what is public of a case into the index, in the place of what was there. Part of the publishing transaction. */
export async function indexCase(em: SqlEntityManager, id: string): Promise<void> {
  if (!(await fits(em))) return
  await remove(em, `case_id = ? and ${isOfCase}`, [id])
  await add(em, await caseDocuments(em, [id]))
  await keepUp(em)
}

/** Brings what belongs to no case, and what is left of cases that have gone, into step. Part of that transaction. */
export async function indexReferences(em: SqlEntityManager): Promise<void> {
  if (!(await fits(em))) return
  await remove(em, `not ${isOfCase} or case_id not in (select id from cases)`)
  await add(em, await referenceDocuments(em))
  await keepUp(em)
}

/** Makes the index anew, all of it or nothing: readers have the old one until it is done. Gives how many documents. */
export function reindex(
  em: SqlEntityManager,
  synonyms: readonly SynonymGroup[],
  progress?: (documents: number) => void,
): Promise<number> {
  return em.fork().transactional(async inner => {
    const em = inner as SqlEntityManager
    await waitForTurn(em)
    // Answers under way, and those that are kept, are of the old one, if there was one.
    if (await hasTables(em)) await raiseVersion(em, new Date().toISOString())
    const { emptied, settings, tables, indexes, usualSettings } = storeBehind(em)
    const cleared = (await fits(em)) ? (emptied ?? dropped) : dropped
    for (const statement of [...cleared, ...settings, ...tables]) await run(em, statement)
    await run(
      em,
      `insert into search_state (id, format, version, synonyms, generation, next_number)
        select 1, ?, version, ?, ?, 1 from knowledge`,
      [format, JSON.stringify(synonyms), newId('index')],
    )
    let count = await add(em, await referenceDocuments(em))
    const cases = await rowsOf(em, 'select id from cases order by newest_key, id')
    for (let from = 0; from < cases.length; from += casesAtATime) {
      const ids = cases.slice(from, from + casesAtATime).map(({ id }) => id as string)
      count += await add(em, await caseDocuments(em, ids))
      progress?.(count)
    }
    for (const statement of [...indexes, ...usualSettings]) await run(em, statement)
    return count
  })
}

/** Makes the index anew if there is none, or none that fits; gives why, or null when all was well. Takes the synonyms. */
export async function healIndex(em: SqlEntityManager, synonyms: readonly SynonymGroup[]): Promise<IndexState | null> {
  const state = await indexState(em.fork() as SqlEntityManager)
  if (state === 'ok') await takeSynonyms(em, JSON.stringify(synonyms))
  else await reindex(em, synonyms)
  return state === 'ok' ? null : state
}

/** Other synonyms give other answers: they are a new state of the knowledge. */
function takeSynonyms(em: SqlEntityManager, synonyms: string): Promise<void> {
  return em.fork().transactional(async inner => {
    const em = inner as SqlEntityManager
    const [known] = await rowsOf(em, 'select synonyms from search_state')
    if (known?.['synonyms'] === synonyms) return
    await raiseVersion(em, new Date().toISOString())
    await run(em, 'update search_state set synonyms = ?', [synonyms])
    await keepUp(em)
  })
}

/** Whether the index can be written to: without tables, or in another format, the next start makes it anew. */
async function fits(em: SqlEntityManager): Promise<boolean> {
  if (!(await hasTables(em))) return false
  const [state] = await rowsOf(em, 'select format from search_state')
  return state?.['format'] === format
}

async function hasTables(em: SqlEntityManager): Promise<boolean> {
  return (await rowsOf(em, storeBehind(em).isThere)).length > 0
}

async function add(em: SqlEntityManager, documents: SearchDocument[]): Promise<number> {
  if (!documents.length) return 0
  const [state] = await rowsOf(em, 'select next_number as first from search_state')
  const first = state!['first'] as number
  await run(em, 'update search_state set next_number = next_number + ?', [documents.length])
  const analysis = new Analysis()
  const analysed = documents.map((document, index) => analysis.of(document, first + index))
  const { addDocuments, addTexts, addIndex } = storeBehind(em)
  await run(em, addDocuments, [JSON.stringify(analysed.map(({ document }) => document))])
  await run(em, addTexts, [JSON.stringify(analysed.map(({ texts }) => texts))])
  await run(em, addIndex, [JSON.stringify(analysed.map(({ index }) => index))])
  await countWords(em, analysed, 1)
  return analysed.length
}

async function remove(em: SqlEntityManager, condition: string, values: unknown[] = []): Promise<void> {
  const texts = await rowsOf(
    em,
    `select number, title, body, context from search_texts
      where number in (select number from search_documents where ${condition})`,
    values,
  )
  if (!texts.length) return
  const numbers = JSON.stringify(texts.map(({ number }) => number))
  for (const statement of storeBehind(em).removeDocuments) await run(em, statement, [numbers])
  await countWords(em, texts.map(wordsIn), -1)
  await run(em, 'delete from search_words where documents <= 0')
}

/** The place of a case stands in its context too. */
const wordsIn = ({ title, body, context }: Row) => ({
  words: distinctWords(title as string, body as string, context as string),
})

async function countWords(em: SqlEntityManager, documents: { words: Iterable<string> }[], difference: 1 | -1) {
  const counts = new Map<string, number>()
  for (const { words } of documents) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + difference)
  }
  const rows = [...counts].map(([word, count]) => [word, stemOf(word), count])
  await run(em, storeBehind(em).countWords, [JSON.stringify(rows)])
}

/** The index is of the version that this transaction makes, if it was of the one before: never of more than it knows. */
async function keepUp(em: SqlEntityManager): Promise<void> {
  const now = '(select version from knowledge)'
  await run(em, `update search_state set version = ${now} where version >= ${now} - 1`)
}
