import { expect, test } from 'vitest'
import { readCompare, writeCompare } from './compareSearch.ts'

const read = (query: string) => readCompare(new URLSearchParams(query))

test('what is compared stands in the address, each once, and comes back as it was written', () => {
  expect(read('losning=a&losning=b&losning=a')).toEqual({
    ...{ kind: 'solution', slugs: ['a', 'b'], isCut: false, isMixed: false },
  })
  expect(read(writeCompare('case', ['a', 'å b'])).slugs).toEqual(['a', 'å b'])
  expect(read('').slugs).toEqual([])
})

test('more than four are cut, and of two kinds the one with most is taken', () => {
  expect(read('fall=a&fall=b&fall=c&fall=d&fall=e')).toMatchObject({ slugs: ['a', 'b', 'c', 'd'], isCut: true })
  expect(read('fall=a&fall=b&losning=c')).toMatchObject({ kind: 'case', slugs: ['a', 'b'], isMixed: true })
  expect(read('fall=a&losning=b')).toMatchObject({ kind: 'solution', slugs: ['b'], isMixed: true })
  expect(read('fall=%20&fall=')).toMatchObject({ slugs: [] })
})
