import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { project } from '../../client/src/lib/map/project.ts'
import { frameFile, frameText, outlineFile, outlineText, projection } from '../../tools/outline.ts'

test('the outline of Sweden is what tools/outline.ts makes, and small', () => {
  const text = readFileSync(outlineFile, 'utf8')
  expect(text).toBe(outlineText())
  expect(text.length).toBeLessThanOrEqual(8_000)
  expect(readFileSync(frameFile, 'utf8')).toBe(frameText())
})

test('a place lies where the projection of the outline puts it', () => {
  const fitted = projection()
  for (const [longitude, latitude] of [
    [13.0, 55.6],
    [24.1, 65.8],
    [11.2, 58.9],
    [20.2, 67.9],
  ] as const) {
    const [x, y] = fitted([longitude, latitude])!
    const placed = project(latitude, longitude)
    expect(placed.x).toBeCloseTo(x, 0)
    expect(placed.y).toBeCloseTo(y, 0)
  }
})
