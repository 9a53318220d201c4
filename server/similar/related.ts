import { sql } from 'kysely'
import type { Row } from '../database/reading.ts'
import { ExamplesFilter, realOnly } from '../graphql/examples.ts'
import { run, type Loading } from '../graphql/statements.ts'
import { tellingWords, thingsHaving } from '../search/telling.reader.ts'
import { likenessByFacts, mostAlike, sharedFacts, withWords, type Candidate } from './candidates.ts'
import { caseFacts, type CaseFacts } from './caseFacts.ts'
import { checkFirst } from './first.ts'
import type { RelatedArgs } from './related.type.ts'

/** A kind of thing that others of its kind are put beside. */
export interface RelatedKind {
  readonly kind: 'CASE' | 'SOLUTION' | 'CHALLENGE'
  readonly table: string
  /** The column that leads to the other thing. */
  readonly column: string
}

interface Thing {
  readonly id: string
  readonly caseId: string
}

/** So many cases with the most facts in common are looked at; what shares words comes beside them. */
const mostCases = 100
/** One word may be chance. */
const fewestWords = 2

/**
 * For each of these things the others of its kind with most in common, one of each case, real ones first. Facts are
 * compared in memory with those of all cases; words are looked up in the index, for all these things at once.
 */
export async function findRelated(
  loading: Loading,
  { kind, table, column }: RelatedKind,
  ids: readonly string[],
  args: Record<string, unknown>,
): Promise<ReadonlyMap<string, Row[]>> {
  const { first, filter } = args as unknown as RelatedArgs
  checkFirst(first)
  const { examples } = { ...realOnly, ...filter }
  const all = await caseFacts(loading)
  const things = kind === 'CASE' ? ids.map(id => ({ id, caseId: id })) : await thingsBy(loading, table, 'id', ids)
  const known = things.filter(({ caseId }) => all.placeOf.has(caseId))
  const words = await tellingWords(loading, ids)
  const stems = new Set([...words.values()].flat().map(({ stem }) => stem))
  const having = Map.groupBy(await thingsHaving(loading, [...stems], kind), ({ stem }) => stem)
  const compared = known.map(({ id, caseId }) => {
    const place = all.placeOf.get(caseId)!
    const likeness = likenessByFacts(all, place)
    return { id, place, likeness, close: mostAlike(likeness, all, examples, mostCases) }
  })
  const cases = [...new Set(compared.flatMap(({ close }) => close))].map(place => all.ids[place]!)
  const parts = kind === 'CASE' ? null : await thingsBy(loading, table, 'case_id', cases)
  const ofCase = Map.groupBy(parts ?? cases.map(id => ({ id, caseId: id })), ({ caseId }) => caseId)
  return new Map(
    compared.map(({ id, place, likeness, close }) => {
      const near = close.flatMap(other =>
        (ofCase.get(all.ids[other]!) ?? []).map(({ id }) => ({ id, place: other, words: [], score: likeness[other]! })),
      )
      const candidates = withWords(near, words.get(id) ?? [], having, all, likeness)
      const others = candidates.filter(
        other => other.place !== place && isWanted(examples, all.isExample[other.place]!),
      )
      return [id, chosen(others, place, all, first).map(({ id, ...row }) => ({ ...row, [column]: id }))]
    }),
  )
}

/** Those with most in common, one of each case, as long as what they have in common says anything. */
function chosen(candidates: Candidate[], place: number, all: CaseFacts, first: number) {
  const cases = new Set<number>()
  const rows: { id: string; score: number; reasons: object[] }[] = []
  const order = (a: Candidate, b: Candidate) =>
    Number(all.isExample[a.place]) - Number(all.isExample[b.place]) || b.score - a.score || a.place - b.place
  for (const { id, place: other, words, score } of candidates.sort(order)) {
    if (rows.length === first) break
    const facts = sharedFacts(all, place, other)
    const says = facts.some(({ kind }) => kind !== 'MUNICIPALITY_GROUP') || words.length >= fewestWords
    if (!says || cases.has(other)) continue
    cases.add(other)
    const inText = words.map(({ word }) => ({ kind: 'WORD', value: word, label: { sv: word, en: word } }))
    rows.push({ id, score, reasons: [...facts, ...inText] })
  }
  return rows
}

function isWanted(examples: ExamplesFilter, isExample: boolean): boolean {
  return examples === ExamplesFilter.INCLUDE || isExample === (examples === ExamplesFilter.ONLY)
}

/** The things of a table with these ids, or of these cases, in their order there. */
async function thingsBy(
  loading: Loading,
  table: string,
  column: 'id' | 'case_id',
  ids: readonly string[],
): Promise<Thing[]> {
  const { isOneOf, list } = loading.reading
  const among = isOneOf(sql.ref(column), sql`${list(ids)}`)
  const rows = await run(
    loading,
    sql`select id, case_id as "caseId" from ${sql.table(table)} where ${among} order by case_id, position`,
  )
  return rows as unknown as Thing[]
}
