import { expect, test } from 'vitest'
import { openingOf } from './opening.ts'

const long = `${'ord '.repeat(40)}slut.`

test('the opening of a text is whole sentences, as many as are short', () => {
  expect(openingOf('Ett. Två.')).toBe('Ett. Två.')
  expect(openingOf(`Ett. ${long}`)).toBe('Ett.')
  expect(openingOf('Utan punkt')).toBe('Utan punkt')
})

test('a first sentence is never cut', () => {
  expect(openingOf(`${long} Mer.`)).toBe(long)
})
