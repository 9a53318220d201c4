import { sql } from 'kysely'
import { run, type Loading } from '../graphql/statements.ts'
import type { Catalogue } from './catalogue.ts'
import type { Asked, Interpretation } from './interpretation.ts'
import { storeOf } from './store.ts'
import type { Wanted } from './wanted.ts'

/** What answers a question, before it is chosen from and ranked. */
export interface Matches {
  /** Numbers of documents: what answers more of the question first, then the newest. */
  readonly numbers: readonly number[]
  /** Whether there may be more than these. */
  readonly isCut: boolean
  /** What was looked for, the strictest first. */
  readonly levels: readonly Wanted[]
}

/** So many hits are counted and sorted; of more, those that were indexed last. */
export const mostMatches = 10_000
/** With fewer hits, or of fewer cases, also what answers a part of the question is shown. */
const enough = { hits: 10, cases: 4 }
/** The words that tell most; every choice of two of them is looked for. */
const mostChosen = 6

/** What answers the whole question; where that is little, what answers two of its words, and at last any of them. */
export async function matchesOf(
  loading: Loading,
  { asked, excluded, isImpossible }: Interpretation,
  catalogue: Catalogue,
  counts: (number: number) => boolean,
): Promise<Matches> {
  const phrases = asked.filter(({ isPhrase }) => isPhrase)
  const words = asked.filter(({ isPhrase }) => !isPhrase)
  const telling = words.filter(({ isCommon }) => !isCommon)
  const chosen = (telling.length ? telling : words).toSorted((a, b) => b.weight - a.weight).slice(0, mostChosen)
  if (isImpossible || (!phrases.length && !chosen.length)) return { numbers: [], isCut: false, levels: [] }
  const ways = (some: readonly Asked[]) => some.map(({ ways }) => ways.map(({ stems }) => stems))
  const wanted = { always: ways(phrases), groups: ways(chosen), without: excluded.map(stem => [stem]) }
  const found = new Set<number>()
  const levels: Wanted[] = []
  let isCut = false
  for (const atLeast of new Set([chosen.length, Math.min(chosen.length, 2), Math.min(chosen.length, 1)])) {
    levels.push({ ...wanted, atLeast })
    const numbers = await numbersOf(loading, levels.at(-1)!, mostMatches + 1)
    isCut = numbers.length > mostMatches
    for (const number of numbers.slice(0, mostMatches)) if (catalogue.has(number)) found.add(number)
    const counted = [...found].filter(counts)
    const cases = new Set(counted.map(number => catalogue.theCase[number]).filter(Boolean))
    if (counted.length >= enough.hits && cases.size >= enough.cases) break
  }
  return { numbers: [...found].slice(0, mostMatches), isCut, levels }
}

/** The numbers of what has what is wanted, the newest first. */
export async function numbersOf(loading: Loading, wanted: Wanted, most: number): Promise<number[]> {
  const rows = await run(loading, storeOf(loading.reading.kind).matching(wanted, most))
  return rows.map(row => row['number'] as number)
}

/** Which of these say it in their titles; of very many, the newest. */
export async function inTitles(loading: Loading, { levels }: Matches, most: number): Promise<Set<number>> {
  const numbers = await numbersOf(loading, { ...levels.at(-1)!, without: [], inTitle: true }, most)
  return new Set(numbers)
}

/** The rows of these documents with their texts, by number. */
export async function rowsOf<T>(loading: Loading, numbers: readonly number[]): Promise<Map<number, T>> {
  if (!numbers.length) return new Map()
  const { isOneOf, list } = loading.reading
  const rows = await run(
    loading,
    sql`select t.*, d.id, d.kind, d.case_id as "caseId", d.municipality_id as "municipalityId", d.language,
        d.is_example as "isExample"
      from search_texts t join search_documents d on d.number = t.number
      where ${isOneOf(sql.ref('t.number'), sql`${list([...numbers])}`)}`,
  )
  return new Map(rows.map(row => [row['number'] as number, row as T]))
}
