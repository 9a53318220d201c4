import { expect, test } from 'vitest'
import { newestTested } from './newest.ts'

const cases = (...ids: string[]) => ids.map(id => ({ id }))
const shown = (given: Parameters<typeof newestTested>[0]) => newestTested(given).map(({ id }) => id)
const examples = cases('example-1', 'example-2', 'example-3', 'example-4')

test('real cases come first, and examples fill what is left', () => {
  expect(shown({ real: cases('a', 'b'), failed: [], examples })).toEqual(['a', 'b', 'example-1', 'example-2'])
})

test('where no real case has a failed test, the last is an example that has', () => {
  expect(shown({ real: cases('a', 'b', 'c', 'd'), failed: [], examples })).toEqual(['a', 'b', 'c', 'example-1'])
})

test('a real case with a failed test takes the last place, once', () => {
  const real = cases('a', 'b', 'c', 'd')
  expect(shown({ real, failed: cases('z'), examples })).toEqual(['a', 'b', 'c', 'z'])
  expect(shown({ real, failed: cases('b'), examples })).toEqual(['a', 'b', 'c', 'd'])
  expect(shown({ real: cases('b'), failed: cases('b'), examples: [] })).toEqual(['b'])
})

test('without examples and failures the real ones are all there is', () => {
  expect(shown({ real: cases('a', 'b', 'c'), failed: [], examples: [] })).toEqual(['a', 'b', 'c'])
  expect(shown({ real: [], failed: [], examples: [] })).toEqual([])
})
