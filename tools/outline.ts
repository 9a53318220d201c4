import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoTransverseMercator } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

// Draws the outline of Sweden once, from Natural Earth (public domain): `node --import tsx tools/outline.ts`.
// A browser gets the finished picture as a file of its own; a test holds that it is what is made here.

type Point = [number, number]

const meridian = 15.8
const width = 300
const height = 660
const margin = 6
/** A bend smaller than this many units is not seen at the size the map has on a page. */
const smallestBend = 1
/** Islets below this part of the globe are specks at this size. */
const smallestIsland = 1.5e-6

const folder = new URL('../client/src/lib/map/', import.meta.url)
export const frameFile = new URL('frame.ts', folder)
export const outlineFile = new URL('outline.svg', folder)

/** The transverse Mercator that fills the map with Sweden. */
export function projection() {
  return geoTransverseMercator()
    .rotate([-meridian, 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: 'MultiPolygon', coordinates: sweden() },
    )
}

/** The text of the file with the outline, for a map to show with `<use>` in its own colours. */
export function outlineText(): string {
  const fitted = projection()
  const rings = sweden().map(([shore]) => bends(shore!.map(point => fitted(point as Point)!)))
  return `<!-- Written by tools/outline.ts from Natural Earth (public domain): not by hand. -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">
  <path id="land" d="${rings.map(drawn).join('')}" />
</svg>
`
}

/** The text of the file that says how places are put on it. */
export function frameText(): string {
  const fitted = projection()
  const [left, top] = fitted.translate()
  return `// Written by tools/outline.ts from Natural Earth (public domain): not by hand.

/** The transverse Mercator that fills the map, 300 × 660 units, with Sweden. */
export const frame = {
  meridian: ${meridian},
  scale: ${fitted.scale().toFixed(3)},
  left: ${left.toFixed(3)},
  top: ${top.toFixed(3)},
}
`
}

function sweden() {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const country = feature(world, world.objects.countries).features.find(({ id }) => id === '752')
  if (country?.geometry.type !== 'MultiPolygon') throw new Error('world-atlas has no Sweden of several polygons')
  return country.geometry.coordinates.filter(coordinates => geoArea({ type: 'Polygon', coordinates }) > smallestIsland)
}

/** Leaves out the points whose triangle with their neighbours is smallest, until all that is left is seen. */
function bends(shore: Point[]): Point[] {
  const points = shore.slice(0, -1)
  for (;;) {
    const sizes = points.map((point, i) => triangle(points.at(i - 1)!, point, points[(i + 1) % points.length]!))
    const smallest = Math.min(...sizes)
    if (smallest > smallestBend || points.length < 6) return points
    points.splice(sizes.indexOf(smallest), 1)
  }
}

/** A closed path of steps in tenths, each from where the rounded one before it came to. */
function drawn(ring: Point[]): string {
  const tenths = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as Point)
  const steps = tenths.map(([x, y], i) => [x - (tenths[i - 1]?.[0] ?? 0), y - (tenths[i - 1]?.[1] ?? 0)] as Point)
  const [first, ...rest] = steps.map(([x, y]) => `${x / 10}${y < 0 ? '' : ' '}${y / 10}`)
  return `M${first}l${rest.join(' ').replaceAll(' -', '-')}z`
}

const triangle = (a: Point, b: Point, c: Point) =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2

if (process.argv[1] === import.meta.filename) {
  writeFileSync(outlineFile, outlineText())
  writeFileSync(frameFile, frameText())
}
