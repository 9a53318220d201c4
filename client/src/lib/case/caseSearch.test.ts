import { expect, test } from 'vitest'
import { caseVariables, readCaseSearch, withoutValue, writeCaseSearch } from './caseSearch.ts'

const read = (query: string) => readCaseSearch(new URLSearchParams(query))

test('an address is read and written back the same', () => {
  const query = '?utfall=fungerade&utfall=fungerade-inte&steg=5&tema=STY.tillit&lan=22&ordning=titel&efter=abc'
  expect(writeCaseSearch(read(query))).toBe(query)
})

test('an address without a search is written as nothing', () => {
  expect(writeCaseSearch(read(''))).toBe('')
})

test('values that no filter could have are left out', () => {
  const { chosen, order } = read('utfall=bra&steg=9&tema=%00&lan=<b>&lan=22&ordning=DROP')
  expect(chosen).toMatchObject({ outcomes: [], stepReached: [], themes: [], countyCodes: ['22'] })
  expect(order).toBe('NEWEST')
})

test('a value that is given twice counts once', () => {
  expect(read('lan=22&lan=22').chosen.countyCodes).toEqual(['22'])
})

test('a page is asked for forwards or backwards, never both', () => {
  expect(caseVariables(read('efter=a&fore=b'))).toMatchObject({ first: 20, after: 'a' })
  expect(caseVariables(read('fore=b'))).toMatchObject({ last: 20, before: 'b' })
})

test('a filter that is taken away begins again at the first page', () => {
  const search = withoutValue(read('lan=22&lan=14&efter=a'), 'countyCodes', '22')
  expect(writeCaseSearch(search)).toBe('?lan=14')
})

test('filters become the conditions of the query, and examples are included until they are hidden', () => {
  expect(caseVariables(read('utfall=behover-justeras&steg=6')).filter).toEqual({
    outcomes: ['NEEDS_ADJUSTMENT'],
    stepReached: [6],
    examples: 'INCLUDE',
  })
  expect(caseVariables(read('exempel=dolj')).filter).toEqual({ examples: 'EXCLUDE' })
})
