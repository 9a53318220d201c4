import { expect, test } from 'vitest'
import { howToStep, linesOf } from './conditions.ts'

test('each line of a text is one thing', () => {
  expect(linesOf('Ett.\n\n  Två. \n')).toEqual(['Ett.', 'Två.'])
  expect(linesOf(null)).toEqual([])
})

test('a step begins with what to do, and goes on with the rest', () => {
  expect(howToStep('Rita kartan: lista alla rapporter.')).toEqual({
    head: 'Rita kartan',
    rest: 'Lista alla rapporter.',
  })
  expect(howToStep('2. Visa kartan. Be om ett tertial.')).toEqual({ head: 'Visa kartan', rest: 'Be om ett tertial.' })
  expect(howToStep('Stryk dem som krävs i lag.')).toEqual({ head: 'Stryk dem som krävs i lag', rest: null })
})
