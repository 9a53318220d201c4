import { expect, test } from 'vitest'
import { weaveOf } from './weave.ts'

test('a code has one cloth for ever', () => {
  // Changing these numbers changes what every municipality looks like.
  expect(weaveOf('9901')).toEqual(weaveOf('9901'))
  expect(
    weaveOf('9901')
      .stripes.map(({ yarn, width }) => `${yarn}×${width}`)
      .join(' '),
  ).toBe('2×4 5×5 7×2 5×7 1×2 2×3 1×2 5×7 7×2 5×5')
})

test('the stripes of a cloth lie edge to edge', () => {
  for (const code of ['0114', '2281', '9901', 'tre-mal']) {
    const { stripes, repeat } = weaveOf(code)
    const ends = stripes.map(({ start, width }) => start + width)
    expect(stripes.map(({ start }) => start)).toEqual([0, ...ends.slice(0, -1)])
    expect(ends.at(-1)).toBe(repeat)
  }
})
