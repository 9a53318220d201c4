import { expect, test } from 'vitest'
import { afterHeading, ownHeading } from './heading.ts'

test('a heading that is cut out of the text is not read twice', () => {
  expect(ownHeading('Vi mäter allt', 'Vi mäter allt. Ingen läser.')).toBeNull()
  expect(ownHeading('Vi mäter allt …', 'Vi mäter allt som går att mäta.')).toBeNull()
  expect(ownHeading('Ingen läser', 'Rapporterna läggs på hög.')).toBe('Ingen läser')
})

test('after the heading comes what it did not say', () => {
  expect(afterHeading('Vi mäter allt', 'Vi mäter allt. Ingen läser.')).toBe('Ingen läser.')
  expect(afterHeading('Vi mäter allt …', 'Vi mäter allt som går att mäta.')).toBe('… som går att mäta.')
  expect(afterHeading('Ingen läser', 'Rapporterna läggs på hög.')).toBe('Rapporterna läggs på hög.')
  expect(afterHeading('Vi mäter allt', 'Vi mäter allt.')).toBeNull()
  expect(afterHeading('Målet', null)).toBeNull()
})
