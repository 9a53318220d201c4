import { expect, test } from 'vitest'
import { editDistance, nearestMunicipalities } from './nearest.ts'

const all = [
  { code: '9901', name: 'Exempelköping' },
  { code: '9902', name: 'Provinge' },
  { code: '9903', name: 'Åmodell' },
]

test('a distance counts letters added, taken away and changed', () => {
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('abc', 'abc')).toBe(0)
  expect(editDistance('provige', 'provinge')).toBe(1)
})

test('a mistyped name finds the municipality, without its dots and with "kommun" too', () => {
  expect(nearestMunicipalities('exempelkoping', all)).toEqual([all[0]])
  expect(nearestMunicipalities('Provige-kommun', all)).toEqual([all[1]])
  expect(nearestMunicipalities('åmo', all)).toEqual([all[2]])
})

test('a mistyped code finds the one most like it first', () => {
  expect(nearestMunicipalities('9912', all)[0]).toEqual(all[1])
})

test('what is like nothing finds nothing', () => {
  expect(nearestMunicipalities('xyzzyxyzzy', all)).toEqual([])
})
