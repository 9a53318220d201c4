import { expect, test } from 'vitest'
import { firstDayOf, isPartialDate, lastDayOf } from './period.ts'

test('years, months and days are dates, and nothing else is', () => {
  for (const date of ['2018', '2018-02', '2020-02-29', '0001', '9999-12-31'])
    expect([date, isPartialDate(date)]).toEqual([date, true])
  const wrong = [
    '',
    '18',
    '2018-',
    '2018-2',
    '2018-13',
    '2018-00',
    '2018-02-29',
    '2018-04-31',
    '2018-01-00',
    ' 2018',
    '2018-01-01T00',
  ]
  for (const date of wrong) expect([date, isPartialDate(date)]).toEqual([date, false])
})

test('a date lasts from its first day to its last', () => {
  const spans: [string, string, string][] = [
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2018-04', '2018-04-01', '2018-04-30'],
    ['2018-04-05', '2018-04-05', '2018-04-05'],
    ['0050', '0050-01-01', '0050-12-31'],
  ]
  for (const [date, first, last] of spans) expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last])
})
