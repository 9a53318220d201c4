import { expect, test } from 'vitest'
import { formatClock, formatCountry, formatDate, formatDay, formatDuration, formatNumber } from './format.ts'

test('thousands are set apart as the language does', () => {
  expect(formatNumber(31400, 'sv')).toBe('31\u00a0400')
  expect(formatNumber(31400, 'en')).toBe('31,400')
})

test('a date is as exact as its source', () => {
  expect(formatDate('2017', 'sv')).toBe('2017')
  expect(formatDate('2017-05', 'sv')).toBe('maj 2017')
  expect(formatDate('2026-11-12', 'sv')).toBe('12 november 2026')
  expect(formatDate('2026-11-12', 'en')).toBe('12 November 2026')
  expect(formatDate('hösten 2017', 'sv')).toBe('hösten 2017')
})

test('an instant is the day it was in Sweden', () => {
  expect(formatDay('2026-11-22T23:30:00Z', 'sv')).toBe('23 november 2026')
})

test('a country is named, and an unknown code left as it is', () => {
  expect(formatCountry('NO', 'sv')).toBe('Norge')
  expect(formatCountry('DK', 'en')).toBe('Denmark')
  expect(formatCountry('?', 'sv')).toBe('?')
})

test('a point in a film is told as a clock does, its length in words', () => {
  expect([4, 64.9, 754, 3724].map(formatClock)).toEqual(['0:04', '1:04', '12:34', '1:02:04'])
  expect([45, 90, 3480, 7530].map(seconds => formatDuration(seconds, 'sv'))).toEqual([
    '45 sekunder',
    '1 minut 30 sekunder',
    '58 minuter',
    '2 timmar 5 minuter',
  ])
})
