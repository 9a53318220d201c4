import { expect, test } from 'vitest'
import { partTitle } from './partTitle.ts'

test('a heading somebody wrote stands over the whole text', () => {
  expect(partTitle('Rapportpaus', 'Låt rapporten vila.')).toEqual({ title: 'Rapportpaus', rest: 'Låt rapporten vila.' })
})

test('where the heading is the first clause the text goes on after it', () => {
  const whole = 'Beslut flyttas. Mandat tydliggörs.'
  expect(partTitle('Beslut flyttas', whole)).toEqual({ title: 'Beslut flyttas', rest: 'Mandat tydliggörs.' })
  expect(partTitle('Coachande chefer', 'Coachande chefer: stödet ges.').rest).toBe('Stödet ges.')
})

test('a text of one clause is its own title', () => {
  expect(partTitle('Ingen läser', 'Ingen läser.')).toEqual({ title: 'Ingen läser', rest: null })
})

test('a heading that is cut gives way to the whole text, unless that is long', () => {
  expect(partTitle('Små team i …', 'Små team i hemtjänsten.')).toEqual({ title: 'Små team i hemtjänsten', rest: null })
  const long = `Små team ${'och fler '.repeat(30)}`
  expect(partTitle('Små team …', long)).toEqual({ title: 'Små team …', rest: long })
})

test('without a text there is only the heading', () => {
  expect(partTitle('Målet', null)).toEqual({ title: 'Målet', rest: null })
})
