import { expect, test } from 'vitest'
import {
  asksForSearch,
  ofKind,
  readSearch,
  searchFilter,
  searchPage,
  withoutValue,
  withoutWords,
  writeSearch,
} from './exploreSearch.ts'
import { isCut } from './typed.ts'

const read = (query: string) => readSearch(new URLSearchParams(query))

test('an address is read and written back the same', () => {
  const query =
    '?typ=losningar&utfall=fungerade&utfall=fungerade-inte&steg=5&tema=STY.tillit&lan=22&ordning=provad&vy=karta&efter=abc'
  expect(writeSearch(read(query))).toBe(query)
})

test('an address without a search is written as nothing', () => {
  expect(writeSearch(read(''))).toBe('')
  expect(writeSearch(read('?typ=fall&ordning=nyast&vy=lista'))).toBe('')
})

test('words find every kind until one is asked for, best first, and stand in the address before all else', () => {
  const query = '?q=sjuk+fr%C3%A5nvaro&typ=fall&utfall=fungerade&ordning=likast&vy=karta&lik=2281&efter=abc'
  expect(writeSearch(read(query))).toBe(query)
  expect(read('q=rapport')).toMatchObject({ kind: 'all', order: 'RELEVANCE' })
  expect(read('typ=natverk')).toMatchObject({ kind: 'cases', order: 'NEWEST' })
  expect(writeSearch(withoutWords(read('q=rapport&typ=natverk&lan=22&ordning=likast')))).toBe('?lan=22')
  expect(writeSearch(withoutWords(read('q=rapport&typ=losningar')))).toBe('?typ=losningar')
})

test('words that nobody could have typed are made readable, and cut where nobody reads on', () => {
  expect(read('q=%20a%00b%20').query).toBe('a b')
  expect(read(`q=${'ordet '.repeat(2000)}`).query.length).toBeLessThanOrEqual(1000)
  expect(isCut(new URLSearchParams(`q=${'x'.repeat(1001)}`))).toBe(true)
  expect(read(`q=${'x'.repeat(999)}😀`).query.isWellFormed()).toBe(true)
  expect(writeSearch(read('q=%20%00'))).toBe('')
})

test('values that no filter could have are left out', () => {
  const search = read('typ=allt&utfall=bra&steg=9&tema=%00&lan=<b>&lan=22&ordning=DROP&vy=3d')
  expect(search.chosen).toMatchObject({ outcomes: [], stepReached: [], themes: [], countyCodes: ['22'] })
  expect(search).toMatchObject({ kind: 'cases', order: 'NEWEST', view: 'list' })
})

test('an order that a kind does not have is not taken', () => {
  expect(read('typ=insikter&ordning=provad').order).toBe('NEWEST')
  expect(read('typ=metoder').order).toBe('TITLE')
})

test('a method has no place, and so no map', () => {
  expect(read('typ=metoder&vy=karta').view).toBe('list')
})

test('a value that is given twice counts once', () => {
  expect(read('lan=22&lan=22').chosen.countyCodes).toEqual(['22'])
})

test('a page is asked for forwards or backwards, never both', () => {
  expect(searchPage(read('efter=a&fore=b'))).toEqual({ first: 20, after: 'a' })
  expect(searchPage(read('fore=b'))).toEqual({ last: 20, before: 'b' })
})

test('a filter that is taken away begins again at the first page', () => {
  const search = read('lan=22&lan=14&steg=3&efter=a')
  expect(writeSearch(withoutValue(search, 'countyCodes', '22'))).toBe('?steg=3&lan=14')
  expect(writeSearch(withoutValue(search, 'countyCodes'))).toBe('?steg=3')
})

test('another kind keeps the filters and the view, not the order and the page', () => {
  const search = read('typ=losningar&utfall=fungerade&ordning=provad&vy=karta&efter=a')
  expect(writeSearch(ofKind(search, 'insights'))).toBe('?typ=insikter&utfall=fungerade&vy=karta')
})

test('filters become the conditions of the query, and examples are included until they are hidden', () => {
  expect(searchFilter(read('utfall=behover-justeras&steg=6'))).toEqual({
    outcomes: ['NEEDS_ADJUSTMENT'],
    stepReached: [6],
    examples: 'INCLUDE',
  })
  expect(searchFilter(read('exempel=dolj'))).toEqual({ examples: 'EXCLUDE' })
})

test('addresses that asked for a narrowed list are told from those of the list itself', () => {
  expect(
    ['utfall=fungerade', 'ordning=titel', 'kommun=2281'].map(query => asksForSearch(new URLSearchParams(query))),
  ).toEqual([true, true, true])
  expect(['', 'efter=x', 'exempel=dolj'].map(query => asksForSearch(new URLSearchParams(query)))).toEqual([
    ...[false, false, false],
  ])
})
