import { expect, test } from 'vitest'
import { bars, stateOf } from './timeScale.ts'

const today = '2026-11-23'

test('a network is to come, under way or over by its period, and nothing is guessed without one', () => {
  expect(stateOf({ from: '2027-03', to: '2028-04' }, today)).toBe('PLANNED')
  expect(stateOf({ from: '2026-03', to: '2027' }, today)).toBe('UNDER_WAY')
  expect(stateOf({ from: '2025', to: null }, today)).toBe('UNDER_WAY')
  expect(stateOf({ from: '2017', to: '2019' }, today)).toBe('ENDED')
  expect(stateOf({ from: '2025', to: '2026-11' }, today)).toBe('UNDER_WAY')
  expect(stateOf({ from: null, to: '2019-01-17' }, today)).toBe('ENDED')
  expect(stateOf({ from: null, to: null }, today)).toBe(null)
  expect(stateOf(null, today)).toBe(null)
})

test('bars share one scale of whole years that holds today', () => {
  const scale = bars([{ from: '2024', to: '2025' }, { from: '2026', to: null }, null], today)

  expect(scale.years).toEqual([2024, 2025, 2026, 2027])
  const [over, open, unknown] = scale.bars
  expect(over!.start).toBe(0)
  expect(over!.start + over!.width).toBeCloseTo(66.6, 0)
  expect(over!.gone).toBe(1)
  expect(open!.start).toBeCloseTo(66.7, 0)
  expect(open!.start + open!.width).toBeCloseTo(96.5, 0)
  expect(unknown).toBe(null)
})

test('of what is to come nothing has gone by', () => {
  expect(bars([{ from: '2027-03', to: '2028-04' }], today).bars[0]!.gone).toBe(0)
})
