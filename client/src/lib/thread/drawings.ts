import { round, smoothPath, turn, type Point } from './curve.ts'
import { figurePoints, smallFigurePoints, stepNumbers, type StepNumber } from './figures.ts'

/** Under this many pixels a figure is drawn in its simplified form. */
export const simplifiedBelow = 34

/** The path of one step's figure, centred in a square of `size`. */
export function figurePath(step: StepNumber, size: number, loopCount?: number): string {
  const points = size < simplifiedBelow ? smallFigurePoints(step, loopCount) : figurePoints(step, loopCount)
  const padding = size > 36 ? 3 : 2
  const [left, right] = extent(points.map(([x]) => x))
  const [top, bottom] = extent(points.map(([, y]) => y))
  const scale = (size - 2 * padding) / Math.max(right - left, bottom - top)
  return smoothPath(
    points.map(([x, y]) => [(x - (left + right) / 2) * scale + size / 2, (y - (top + bottom) / 2) * scale + size / 2]),
  )
}

export interface Thread {
  /** Where the middle of each figure stands along the thread. */
  middles: readonly number[]
  y: number
  scale: number
  start: number
  end: number
}

/** All six figures on one thread: a path per step, and a seventh for the thread that goes on. */
export function threadPaths({ middles, y, scale, start, end }: Thread): string[] {
  let last: Point = [start, y]
  const paths = stepNumbers.map((step, i) => {
    const figure = figurePoints(step).map(([px, py]): Point => [px * scale + (middles[i] ?? 0), py * scale + y])
    const [entryX, entryY] = figure[0] ?? last
    const reach = entryX - last[0]
    const sway = (i % 2 ? 1 : -1) * 10 * scale
    const approach: Point[] = [
      last,
      [last[0] + reach * 0.3, y + sway],
      [last[0] + reach * 0.66, (y + entryY) / 2 - sway * 0.4],
    ]
    last = figure.at(-1) ?? last
    return smoothPath([...approach, ...figure])
  })
  const [x, lastY] = last
  const rest = end - x
  return [...paths, smoothPath([last, [x + rest * 0.35, lastY - 6], [x + rest * 0.7, y + 8], [end, y]])]
}

/** The loops of a case's tests on the small progress thread, at most four so that they stay apart. */
export function progressLoops(x: number, y: number, tests: number): string {
  const count = Math.min(tests, 4)
  const span = count * 5.4
  const steps = count * 16
  const points = Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = (count * turn * i) / steps
    return [x - span / 2 + (span * t) / (count * turn) + 5.46 * Math.sin(t), y - 5.2 + 5.2 * Math.cos(t)]
  })
  return smoothPath(points)
}

/** The loop of one test: a circle that hangs from the thread. */
export function testLoop(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 37 }, (_, i): Point => {
    const t = (turn * i) / 36
    return [x + radius * Math.sin(t), y + radius - radius * Math.cos(t)]
  })
  return smoothPath(points)
}

/** Straight pieces of thread between points on one height. */
export function straightPieces(pieces: readonly (readonly [from: number, to: number])[], y: number): string {
  return pieces.map(([from, to]) => `M${round(from)} ${y}L${round(to)} ${y}`).join('')
}

function extent(values: number[]): [low: number, high: number] {
  return [Math.min(...values), Math.max(...values)]
}
