import { sql } from 'kysely'
import { run, type Loading } from '../graphql/statements.ts'
import type { Match } from './match.ts'
import type { Asked, Interpretation } from './interpretation.ts'
import { SearchKind } from './searchDocument.ts'

export interface Ranked {
  readonly match: Match
  /** How well it answers: more is better, and only comparable within one search. */
  readonly score: number
}

/** Of more hits than these, the database’s own measure decides which are looked at closely. */
const mostRanked = 300
/** BM25’s constants: how soon a word has been said often enough, and how much long texts are held back. */
const saturation = 1.2
const lengthShare = 0.5
/** What is left of the score of a hit that answers next to nothing of the question. */
const leastShare = 0.3
const fieldWeights = { title: 3, body: 1, context: 0.6 }
const usualLength: Partial<Record<SearchKind, number>> = { CASE: 300, EXPLORATION_METHOD: 150, NETWORK: 150 }
const usualLengthOfParts = 40
/** What somebody who looks for experience wants to see first, all else being equal. */
const kindWeights: Partial<Record<SearchKind, number>> = {
  CASE: 1.15,
  SOLUTION: 1.05,
  EXPLORATION: 0.9,
  EXPLORATION_METHOD: 0.75,
  MATERIAL: 0.8,
  MUNICIPALITY: 0.8,
}
/** Each further hit of the same case stands back a little, so that other cases are seen. */
const sameCase = 0.8

/** The hits in the order in which they answer the question: real ones before examples, the newer before equals. */
export async function ranked(
  loading: Loading,
  matches: readonly Match[],
  interpretation: Interpretation,
): Promise<Ranked[]> {
  const byRank = matches.length <= mostRanked ? matches : matches.toSorted((a, b) => b.rank - a.rank)
  const close = byRank.slice(0, mostRanked)
  const stems = await stemsOf(loading, close)
  const scored = close.map(match => ({ match, score: scoreOf(match, stems.get(match.number)!, interpretation.asked) }))
  return [...apart(scored.sort(byScore)), ...byRank.slice(mostRanked).map(match => ({ match, score: 0 }))]
}

interface Stems {
  readonly title: readonly string[]
  readonly body: readonly string[]
  readonly context: readonly string[]
}

async function stemsOf(loading: Loading, matches: readonly Match[]): Promise<Map<number, Stems>> {
  if (!matches.length) return new Map()
  const { isOneOf, list } = loading.reading
  const numbers = sql`${list(matches.map(({ number }) => number))}`
  const rows = await run(
    loading,
    sql`select number, title_stems, body_stems, context_stems from search_texts where ${isOneOf(sql.ref('number'), numbers)}`,
  )
  const split = (stored: unknown) => (stored as string).split(' ')
  return new Map(
    rows.map(row => [
      row['number'] as number,
      { title: split(row['title_stems']), body: split(row['body_stems']), context: split(row['context_stems']) },
    ]),
  )
}

function scoreOf(match: Match, { title, body, context }: Stems, asked: readonly Asked[]): number {
  const usual = usualLength[match.kind] ?? usualLengthOfParts
  const held = 1 - lengthShare + (lengthShare * body.length) / usual
  const fields = [
    { counts: countsOf(title), stems: title, weight: fieldWeights.title },
    { counts: countsOf(body), stems: body, weight: fieldWeights.body / held },
    { counts: countsOf(context), stems: context, weight: fieldWeights.context },
  ]
  let score = 0
  let answered = 0
  let all = 0
  for (const { ways, weight } of asked) {
    let best = 0
    let often = 0
    for (const way of ways) {
      const times = fields.reduce((sum, field) => sum + field.weight * timesIn(field, way.stems), 0)
      if (times > 0) best = Math.max(best, way.weight)
      often += way.weight * times
    }
    all += weight
    if (best === 0) continue
    answered += weight * best
    // However often a text says something like it, it counts for no more than that likeness.
    const saidEnough = often / best / (saturation + often / best)
    score += weight * best * saidEnough
  }
  const share = all === 0 ? 0 : answered / all
  return score * (leastShare + (1 - leastShare) * share) * (kindWeights[match.kind] ?? 1)
}

function countsOf(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

function timesIn({ counts, stems }: { counts: Map<string, number>; stems: readonly string[] }, way: readonly string[]) {
  const first = counts.get(way[0]!) ?? 0
  if (first === 0 || way.length === 1) return first
  return stems.filter((_, at) => way.every((stem, index) => stems[at + index] === stem)).length
}

function byScore(a: Ranked, b: Ranked): number {
  if (a.match.isExample !== b.match.isExample) return a.match.isExample ? 1 : -1
  return b.score - a.score || (b.match.newestKey > a.match.newestKey ? 1 : -1)
}

function apart(sorted: Ranked[]): Ranked[] {
  const seen = new Map<string, number>()
  return sorted
    .map(({ match, score }) => {
      if (match.caseId === null) return { match, score }
      const before = seen.get(match.caseId) ?? 0
      seen.set(match.caseId, before + 1)
      return { match, score: score * sameCase ** before }
    })
    .sort(byScore)
}
