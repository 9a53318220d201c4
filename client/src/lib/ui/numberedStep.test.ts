import { expect, test } from 'vitest'
import { numberedStep } from './numberedStep.ts'

test('a step begins with what to do, and goes on with the rest', () => {
  expect(numberedStep('Rita kartan: lista alla rapporter.')).toEqual({
    head: 'Rita kartan',
    rest: 'Lista alla rapporter.',
  })
  expect(numberedStep('2. Visa kartan. Be om ett tertial.')).toEqual({
    head: 'Visa kartan',
    rest: 'Be om ett tertial.',
  })
  expect(numberedStep('Stryk dem som krävs i lag.')).toEqual({ head: 'Stryk dem som krävs i lag', rest: null })
})
