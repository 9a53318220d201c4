import { frame } from './frame.ts'

const radians = Math.PI / 180

/** Where a place lies on the map, in its 300 × 660 units: transverse Mercator, so that the north is not blown up. */
export function project(latitude: number, longitude: number): { x: number; y: number } {
  const east = (longitude - frame.meridian) * radians
  const north = latitude * radians
  const x = frame.left + frame.scale * Math.atanh(Math.cos(north) * Math.sin(east))
  const y = frame.top - frame.scale * Math.atan2(Math.tan(north), Math.cos(east))
  return { x: rounded(x), y: rounded(y) }
}

const rounded = (value: number) => Math.round(value * 10) / 10
