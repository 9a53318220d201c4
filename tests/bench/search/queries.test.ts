import { expect, test } from 'vitest'
import { judgedParts, judgedQueries, sets, types } from './queries.ts'

test('queries of every type are judged, about half of each kept out of the tuning', () => {
  const queries = judgedQueries()
  const amount = (type: string, set: string) => queries.filter(each => each.type === type && each.set === set).length
  const uneven = types.filter(type => Math.abs(amount(type, 'tune') - amount(type, 'held')) > 1)
  expect(uneven).toEqual([])
  expect(Math.min(...types.flatMap(type => sets.map(set => amount(type, set))))).toBeGreaterThanOrEqual(10)
})

test('every case is the best answer to several queries of both sets', () => {
  const best = new Map<string, number>()
  for (const { relevant, set } of judgedQueries()) {
    for (const [slug, grade] of Object.entries(relevant)) {
      if (grade === 3) best.set(`${set} ${slug}`, (best.get(`${set} ${slug}`) ?? 0) + 1)
    }
  }
  expect(best.size).toBe(30)
  expect(Math.min(...best.values())).toBeGreaterThanOrEqual(3)
})

test('parts of all five kinds are judged', () => {
  expect(new Set(judgedParts().map(({ answer }) => answer.kind)).size).toBe(5)
})
