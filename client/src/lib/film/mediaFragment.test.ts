import { expect, test } from 'vitest'
import { readFragment, writeFragment } from './mediaFragment.ts'

const read = (hash: string) => readFragment(hash, 100)

test('an address names where a film starts, and perhaps where the stretch ends', () => {
  expect(read('#t=12.5,47')).toEqual({ from: 12.5, to: 47 })
  expect(read('#t=12')).toEqual({ from: 12, to: null })
  expect(read('#t=,47')).toEqual({ from: 0, to: 47 })
  expect(read('#t=npt:1:02.5')).toEqual({ from: 62.5, to: null })
  expect(read('#track=audio&t=0:00:03,1000')).toEqual({ from: 3, to: 100 })
})

test('what is no time, lies beyond the end or goes backwards is left out', () => {
  expect(['', '#t=', '#t=x', '#t=-1', '#t=100', '#t=9,3', '#t=1,2,3', '#innehall', '#t=1e1'].map(read)).toEqual(
    Array(9).fill(null),
  )
})

test('a stretch is written as it is read', () => {
  expect(writeFragment(12.5, 47)).toBe('#t=12.5,47')
  expect(writeFragment(0)).toBe('#t=0')
  expect(read(writeFragment(1 / 3))).toEqual({ from: 0.33, to: null })
})
