import { expect, test } from 'vitest'
import { containing, folded, sortKey } from './sortKey.ts'

test('names stand in the Swedish alphabet, whatever their capitals and accents', () => {
  const names = ['', '10', '9', 'a', 'Ab', 'abc', 'é', 'z', 'Å', 'åb', 'Ä', 'Ö', 'öz']
  const shuffled = [...names].reverse()

  const inOrder = shuffled.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  expect(inOrder).toEqual(['', '10', '9', 'a', 'Ab', 'abc', 'é', 'z', 'Å', 'åb', 'Ä', 'Ö', 'öz'])
})

test('a key is digits only, two for each of the first sixty letters', () => {
  expect(sortKey('Åre')).toBe('372815')
  expect(sortKey('å')).toBe(sortKey('a\u030a'))
  expect(sortKey('🙂'.repeat(100))).toMatch(/^\d{0,120}$/)
  expect(sortKey('x'.repeat(200))).toHaveLength(120)
})

test('a text is looked for without capitals and accents, and its signs stand for themselves', () => {
  expect(folded('ÖSTERSUND')).toBe('ostersund')
  expect(containing('100 %_!')).toBe('%100 !%!_!!%')
})
