import { sql } from 'kysely'
import { run, type Loading } from '../graphql/statements.ts'
import type { Facts, SearchKind } from './searchDocument.ts'
import { factsIn } from './facts.ts'
import type { Asked, Interpretation } from './interpretation.ts'
import { storeOf } from './store.ts'
import type { Wanted } from './wanted.ts'

/** Something that answers a question, before it is ranked. */
export interface Match {
  readonly number: number
  readonly id: string
  readonly kind: SearchKind
  readonly caseId: string | null
  readonly municipalityId: string | null
  readonly language: string
  readonly isExample: boolean
  readonly newestKey: string
  readonly firstDay: string | null
  readonly lastDay: string | null
  readonly testCount: number
  readonly facts: Facts
  /** By the database’s own measure: more is better. */
  readonly rank: number
}

export interface Matches {
  readonly all: readonly Match[]
  /** Whether there may be more than these, the newest. */
  readonly isCut: boolean
}

/** So many hits are counted and sorted; of more, the newest. */
export const mostMatches = 10_000
/** With fewer hits, or of fewer cases, also what answers a part of the question is shown. */
const enough = { hits: 10, cases: 4 }
/** The words that tell most; every choice of two of them is looked for. */
const mostChosen = 6

/** What answers the whole question; where that is little, what answers two of its words, and at last any of them. */
export async function matchesOf(
  loading: Loading,
  interpretation: Interpretation,
  counts: (match: Match) => boolean,
): Promise<Matches> {
  const phrases = interpretation.asked.filter(({ isPhrase }) => isPhrase)
  const words = interpretation.asked.filter(({ isPhrase }) => !isPhrase)
  const telling = words.filter(({ isCommon }) => !isCommon)
  const chosen = (telling.length ? telling : words).toSorted((a, b) => b.weight - a.weight).slice(0, mostChosen)
  if (!phrases.length && !chosen.length) return { all: [], isCut: false }
  let found: Matches = { all: [], isCut: false }
  for (const atLeast of levels(chosen.length)) {
    found = await matching(loading, interpretation, phrases, chosen, atLeast)
    const counted = found.all.filter(counts)
    const cases = new Set(counted.flatMap(({ caseId }) => caseId ?? []))
    if (counted.length >= enough.hits && cases.size >= enough.cases) break
  }
  return found
}

function levels(words: number): number[] {
  return [...new Set([words, Math.min(words, 2), Math.min(words, 1)])]
}

async function matching(
  loading: Loading,
  { excluded }: Interpretation,
  phrases: readonly Asked[],
  words: readonly Asked[],
  atLeast: number,
): Promise<Matches> {
  const ways = (asked: readonly Asked[]) => asked.map(({ ways }) => ways.map(({ stems }) => stems))
  const wanted: Wanted = { always: ways(phrases), groups: ways(words), atLeast, without: excluded.map(stem => [stem]) }
  const { kind } = loading.reading
  const rows = await run(
    loading,
    sql`select d.number, d.id, d.kind, d.case_id as "caseId", d.municipality_id as "municipalityId", d.language,
        d.is_example as "isExample", d.newest_key as "newestKey", d.first_day as "firstDay", d.last_day as "lastDay",
        d.test_count as "testCount", d.facts, h."rank"
      from (${storeOf(kind).matching(wanted, mostMatches + 1)}) h join search_documents d on d.number = h."number"`,
  )
  const all = rows.slice(0, mostMatches).map(row => ({
    ...(row as unknown as Match),
    isExample: Boolean(row['isExample']),
    facts: factsIn(row['facts'] as string),
  }))
  return { all, isCut: rows.length > mostMatches }
}
