export type Point = readonly [x: number, y: number]

export const turn = Math.PI * 2

/** One decimal is finer than a screen shows and halves the size of the page. */
export const round = (value: number) => Math.round(value * 10) / 10

/** A path through all the points, as cubic Béziers (Catmull-Rom), so that no figure has a corner. */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0]
  const [startX, startY] = at(0)
  let path = `M${round(startX)} ${round(startY)}`
  for (let i = 0; i < points.length - 1; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    path += `C${round(from[0] + (to[0] - before[0]) / 6)} ${round(from[1] + (to[1] - before[1]) / 6)}`
    path += ` ${round(to[0] - (after[0] - from[0]) / 6)} ${round(to[1] - (after[1] - from[1]) / 6)}`
    path += ` ${round(to[0])} ${round(to[1])}`
  }
  return path
}
