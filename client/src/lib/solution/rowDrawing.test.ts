import { expect, test } from 'vitest'
import { drawRow } from './rowDrawing.ts'
import type { Scale } from './trial.ts'

const columns: Scale[] = ['UNIT', 'DEPARTMENT', 'SEVERAL_DEPARTMENTS', 'WHOLE_MUNICIPALITY']
const at = (...scales: Scale[]) =>
  drawRow(
    scales.map(scale => ({ scale })),
    columns,
  )

test('a trial stands in the middle of the column of its extent', () => {
  expect(at('UNIT').points).toEqual([[50, 22]])
  expect(at('WHOLE_MUNICIPALITY').points).toEqual([[350, 22]])
  expect(at('UNIT').thread).toBe('')
})

test('trials of the same extent stand side by side within their column', () => {
  const xs = at('DEPARTMENT', 'DEPARTMENT', 'DEPARTMENT', 'DEPARTMENT', 'DEPARTMENT').points.map(([x]) => x)

  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
  expect(new Set(xs).size).toBe(5)
  expect(xs[0]! - 11).toBeGreaterThanOrEqual(100)
  expect(xs.at(-1)! + 11).toBeLessThanOrEqual(200)
})

test('the thread goes over the line towards a greater extent and under it towards a smaller one', () => {
  const heights = (path: string) => [...path.matchAll(/[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y))

  expect(Math.min(...heights(at('UNIT', 'DEPARTMENT').thread))).toBeLessThan(22)
  expect(Math.max(...heights(at('UNIT', 'DEPARTMENT').thread))).toBe(22)
  expect(Math.max(...heights(at('DEPARTMENT', 'UNIT').thread))).toBeGreaterThan(22)
  expect(Math.min(...heights(at('DEPARTMENT', 'UNIT').thread))).toBe(22)
})
