/** How well each case answers a query: 3, 2 or 1; what is not there does not. */
export type Grades = Readonly<Record<string, number>>

export interface Score {
  readonly queries: number
  readonly ndcg: number
  /** Mean reciprocal rank. */
  readonly mrr: number
  /** The share of queries that found nothing at all. */
  readonly zero: number
}

const graded = 10

/** How much of the best possible order the first ten are, 0–1: a gain of 2^grade − 1, worth less further down. */
export function ndcg(found: readonly string[], grades: Grades): number {
  const best = Object.values(grades).toSorted((a, b) => b - a)
  return gain(found.map(slug => grades[slug] ?? 0)) / gain(best)
}

/** 1 over the place of the first one that is clearly about it (grade 2 or more); 0 when there is none. */
export function reciprocalRank(found: readonly string[], grades: Grades): number {
  const place = found.findIndex(slug => (grades[slug] ?? 0) >= 2)
  return place === -1 ? 0 : 1 / (place + 1)
}

/** The means over queries that something answers. */
export function score(results: readonly { found: readonly string[]; grades: Grades }[]): Score {
  return {
    queries: results.length,
    ndcg: mean(results.map(({ found, grades }) => ndcg(found, grades))),
    mrr: mean(results.map(({ found, grades }) => reciprocalRank(found, grades))),
    zero: mean(results.map(({ found }) => (found.length === 0 ? 1 : 0))),
  }
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function gain(grades: readonly number[]): number {
  return grades.slice(0, graded).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)
}
