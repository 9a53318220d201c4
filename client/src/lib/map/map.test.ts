import { expect, test } from 'vitest'
import { drawnArcs } from './arcs.ts'
import { letterHeight, placeLabels, view } from './labels.ts'
import { neighbour, ways, type Way } from './neighbour.ts'
import { drawnPlaces, type Place } from './place.ts'
import { project } from './project.ts'

const place = (code: string, latitude: number, longitude: number, more: Partial<Place> = {}): Place => ({
  code,
  name: `Exempelort ${code}`,
  latitude,
  longitude,
  href: `/kommuner/${code}`,
  ...more,
})
/** A hundred places, some of them close together. */
const many = Array.from({ length: 100 }, (_, i) =>
  place(String(i), 55.6 + ((i * 37) % 100) * 0.12, 12.6 + ((i * 61) % 89) * 0.06, { outcome: 'WORKED', tests: i % 9 }),
)

test('the middle of the map is its meridian, and north is up', () => {
  const south = project(56, 15.8)
  const north = project(68, 15.8)
  expect(south.x).toBe(north.x)
  expect(north.y).toBeLessThan(south.y)
})

test('places come from north to south, the more tests the larger, within bounds', () => {
  const drawn = drawnPlaces([
    place('a', 56, 14, { outcome: 'WORKED', tests: 1 }),
    place('b', 66, 20, { outcome: 'DID_NOT_WORK', tests: 500 }),
    place('c', 60, 16),
  ])
  expect(drawn.map(({ code, radius }) => [code, radius])).toEqual([
    ['b', 13],
    ['c', 5.5],
    ['a', 8],
  ])
})

test('no name lies over another or beyond the edge', () => {
  const drawn = drawnPlaces(many)
  const labels = [...placeLabels(drawn)].map(([code, label]) => {
    const width = drawn.find(place => place.code === code)!.name.length * 7
    const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor]
    return { left, right: left + width, top: label.y - letterHeight + 2, bottom: label.y + 2 }
  })
  expect(labels.length).toBeGreaterThan(10)
  for (const [i, a] of labels.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(view.left)
    expect(a.right).toBeLessThanOrEqual(view.right)
    for (const b of labels.slice(i + 1))
      expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true)
  }
})

test('an arrow leads to the nearest place in its direction, and stays where there is none', () => {
  const [north, west, middle, south] = drawnPlaces([
    place('north', 64, 15.8),
    place('west', 60.2, 13),
    place('middle', 60, 15.8),
    place('south', 56, 15.8),
  ])
  const all = [north!, west!, middle!, south!]
  const to = (way: Way) => neighbour(all, middle!, way).code
  expect(to('ArrowUp')).toBe('north')
  expect(to('ArrowDown')).toBe('south')
  expect(to('ArrowLeft')).toBe('west')
  expect(to('ArrowRight')).toBe('middle')
  expect([to('Home'), to('End')]).toEqual(['north', 'south'])
})

test('Page Down goes through all places, and no key leads out of the map', () => {
  const drawn = drawnPlaces(many)
  const gone = [drawn[0]!]
  while (gone.at(-1) !== drawn.at(-1)) gone.push(neighbour(drawn, gone.at(-1)!, 'PageDown'))
  expect(gone).toEqual(drawn)
  for (const from of drawn) for (const way of ways) expect(drawn).toContain(neighbour(drawn, from, way))
})

test('an arc joins two places on the map, and several between them do not lie on each other', () => {
  const drawn = drawnPlaces([place('a', 56, 14), place('b', 66, 20)])
  const arcs = drawnArcs(
    [
      { from: 'a', to: 'b', outcome: 'WORKED' },
      { from: 'a', to: 'b', outcome: 'DID_NOT_WORK' },
      { from: 'a', to: 'elsewhere', outcome: 'WORKED' },
      { from: 'a', to: 'a', outcome: 'WORKED' },
    ],
    drawn,
  )
  expect(arcs).toHaveLength(2)
  expect(arcs[0]!.path).not.toBe(arcs[1]!.path)
  const [a, b] = [project(56, 14), project(66, 20)]
  expect(arcs[0]!.path).toMatch(new RegExp(`^M${a.x} ${a.y}Q.* ${b.x} ${b.y}$`))
})
