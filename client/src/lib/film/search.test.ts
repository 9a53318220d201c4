import { expect, test } from 'vitest'
import { found, marked } from './search.ts'

test('lines are found by what is said and by who says it, whatever the case', () => {
  const line = { text: 'Fyra av elva rapporter', speaker: 'Kvalitetschefen' }
  expect(['elva', 'ELVA', ' kvalitets ', ''].map(wanted => found(line, wanted))).toEqual([true, true, true, true])
  expect(found(line, 'fem')).toBe(false)
  expect(found({ ...line, speaker: null }, 'kvalitets')).toBe(false)
})

test('each hit in a text is marked, signs of their own meaning among them', () => {
  expect(marked('Aha (a)?', 'a')).toEqual([
    { text: 'A', isHit: true },
    { text: 'h', isHit: false },
    { text: 'a', isHit: true },
    { text: ' (', isHit: false },
    { text: 'a', isHit: true },
    { text: ')?', isHit: false },
  ])
  expect(marked('Aha (a)?', '(a)?').filter(({ isHit }) => isHit)).toEqual([{ text: '(a)?', isHit: true }])
  expect(marked('Aha', ' ')).toEqual([{ text: 'Aha', isHit: false }])
})
