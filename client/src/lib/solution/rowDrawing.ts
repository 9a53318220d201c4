import { smoothPath, type Point } from '#lib/thread/curve.ts'
import { evenly } from './evenly.ts'
import type { Scale, Trial } from './trial.ts'

/** One column of the evidence chart in the units of its drawing. */
export const columnWidth = 100
export const rowHeight = 44
const middle = rowHeight / 2
/** How far apart trials of the same extent stand. */
const apart = 34

/** Where the symbols of a row stand, and the thread through them in the order of time. */
export function drawRow(trials: readonly Pick<Trial, 'scale'>[], columns: readonly Scale[]) {
  const width = columns.length * columnWidth
  const place = evenly(columns.length, columnWidth / 2, width - columnWidth / 2)
  const points = trials.map(({ scale }, index): Point => {
    const same = trials.filter(trial => trial.scale === scale).length
    const before = trials.slice(0, index).filter(trial => trial.scale === scale).length
    const gap = Math.min(apart, (columnWidth - 22) / Math.max(same - 1, 1))
    return [place.at(columns.indexOf(scale)) + (before - (same - 1) / 2) * gap, middle]
  })
  const thread = points
    .slice(1)
    .map((to, index) => arc(points[index]!, to))
    .join('')
  const guide = `M${columnWidth / 2} ${middle}H${width - columnWidth / 2}`
  return { width, points, thread, guide }
}

/** From one symbol to the next: over the line when the extent grows, under it when it shrinks. */
function arc(from: Point, to: Point): string {
  const reach = Math.abs(to[0] - from[0])
  const lift = Math.min(15, 5 + reach / 14) * (to[0] < from[0] ? 1 : -1)
  return smoothPath([from, [(from[0] + to[0]) / 2, middle + lift], to])
}
