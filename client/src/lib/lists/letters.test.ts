import { expect, test } from 'vitest'
import { byLetter, letterOf } from './letters.ts'

test('å, ä and ö are letters of their own, and other accents count as their base letter', () => {
  expect(['åsen', 'Ängen', 'örn', 'écran', 'Bok', '214 mål', '”Citat”', ''].map(title => letterOf(title, '#'))).toEqual(
    [...['Å', 'Ä', 'Ö', 'E', 'B', '#', '#', '#']],
  )
})

test('entries keep their order within their letter', () => {
  const entries = ['12 mål', 'ask', 'Bok', 'Boll', 'Ås'].map(title => ({ title }))
  expect(byLetter(entries, '#').map(({ letter, anchor, entries }) => [letter, anchor, entries.length])).toEqual([
    ['#', 'tecken', 1],
    ['A', 'bokstav-a', 1],
    ['B', 'bokstav-b', 2],
    ['Å', 'bokstav-å', 1],
  ])
})
