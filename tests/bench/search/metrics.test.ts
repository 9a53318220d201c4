import { expect, test } from 'vitest'
import { ndcg, reciprocalRank, score, type Grades } from './metrics.ts'

const grades = { exact: 3, about: 2, touches: 1 }

test('the best order has an nDCG of 1, and nothing found has 0', () => {
  expect(ndcg(['exact', 'about', 'touches', 'other'], grades)).toBe(1)
  expect(ndcg([], grades)).toBe(0)
  expect(ndcg(['other'], grades)).toBe(0)
})

test('a worse order is worth what the gains and the places say', () => {
  const best = 7 + 3 / Math.log2(3) + 1 / Math.log2(4)
  expect(ndcg(['about', 'exact'], grades)).toBeCloseTo((3 + 7 / Math.log2(3)) / best, 12)
  expect(ndcg(['other', 'exact'], { exact: 3 })).toBeCloseTo(0.6309, 4)
})

test('what comes after the tenth place counts no more, and more than ten good ones can still be in the best order', () => {
  const others = Array.from({ length: 10 }, (_, index) => `other${index}`)
  expect(ndcg([...others, 'exact'], grades)).toBe(0)
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`case${index}`, 2]))
  expect(ndcg(Object.keys(many), many)).toBe(1)
})

test('the reciprocal rank is that of the first case that is clearly about the query', () => {
  expect(reciprocalRank(['about', 'exact'], grades)).toBe(1)
  expect(reciprocalRank(['touches', 'other', 'exact'], grades)).toBeCloseTo(1 / 3, 12)
  expect(reciprocalRank(['touches'], grades)).toBe(0)
})

test('a score has the means over its queries and the share that found nothing', () => {
  const results: { found: string[]; grades: Grades }[] = [
    { found: ['exact', 'about', 'touches'], grades },
    { found: ['other', 'exact'], grades: { exact: 3 } },
    { found: [], grades },
    { found: ['touches'], grades: { exact: 3, touches: 1 } },
  ]
  const { queries, ndcg: all, mrr, zero } = score(results)
  expect([queries, mrr, zero]).toEqual([4, 0.375, 0.25])
  expect(all).toBeCloseTo((1 + 1 / Math.log2(3) + 0 + 1 / (7 + 1 / Math.log2(3))) / 4, 12)
})
