import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

test('each line of a text is one thing', () => {
  expect(linesOf('Ett.\n\n  Två. \n')).toEqual(['Ett.', 'Två.'])
  expect(linesOf(null)).toEqual([])
})
