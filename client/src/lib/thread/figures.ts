import { turn, type Point } from './curve.ts'

/** The six steps of a case. */
export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6
export const stepNumbers: readonly StepNumber[] = [1, 2, 3, 4, 5, 6]

/** Step 1: a tangle, for the pattern is not seen yet. */
// prettier-ignore
const tangle: Point[] = [
  [-50, 4], [-34, -12], [-6, -36], [24, -32], [36, -4], [20, 28], [-12, 36], [-34, 14], [-26, -18], [4, -26],
  [30, -8], [38, 18], [14, 38], [-20, 24], [-38, -6], [-20, -34], [14, -40], [40, -22], [28, 14], [-2, 20],
  [-18, 2], [-4, -14], [16, -4], [10, 14], [-14, 14], [-30, 28], [-8, 41], [22, 36], [38, 22], [52, 8],
]

/** A tangle with fewer turns, for sizes where the whole one would be a blot. */
function smallTangle(): Point[] {
  const points = range(65, i => {
    const t = -2.6 + (5.7 * Math.PI * i) / 64
    return [28 * Math.cos(t) + 12 * Math.cos(1.63 * t + 1), 28 * Math.sin(t) + 12 * Math.sin(1.47 * t + 2.2)]
  })
  const [x, y] = points[0] ?? [0, 0]
  return [[x - 16, y + 10], ...points, [46, 34]]
}

/** Step 2: five petals; go out, come back, go out again. */
const petals = () =>
  range(101, i => {
    const angle = (Math.PI * i) / 100
    const wave = Math.sin(5 * angle)
    const radius = 45 * Math.sign(wave) * Math.abs(wave) ** 0.62
    return [radius * Math.cos(angle), -radius * Math.sin(angle)]
  })

/** Step 3: an ordered spiral (Fermat's), in and out again; its outer ends lie above and below. */
const spiral = (halfTurns: number, steps: number) =>
  range(2 * steps + 1, i => {
    const share = (i - steps) / steps
    const angle = Math.abs(share) * halfTurns * Math.PI
    const radius = 41 * Math.sqrt(Math.abs(share)) * (share < 0 ? -1 : 1)
    const phase = angle + (1.5 - halfTurns) * Math.PI
    return [radius * Math.cos(phase), -radius * Math.sin(phase)]
  })

/** Step 4: a weave; first the warp up and down, round a corner, then the weft from side to side. */
function weave(reach: number, warp: readonly number[], corner: readonly Point[], weft: readonly number[]): Point[] {
  const strands = (lines: readonly number[], place: (along: number, across: number) => Point) =>
    lines.flatMap((at, i): Point[] => {
      const start = i % 2 === 0 ? reach : -reach
      const straight = range(5, s => place(start - (2 * start * s) / 4, at))
      const next = lines[i + 1]
      if (next === undefined) return straight
      const gap = (next - at) / 2
      const bend = range(4, s => {
        const angle = (Math.PI * (s + 1)) / 5
        const beyond = Math.sign(start) * Math.abs(gap) * Math.sin(angle)
        return place(-start - beyond, at + gap - gap * Math.cos(angle))
      })
      return [...straight, ...bend]
    })
  return [
    ...strands(warp, (along, across) => [across, along]),
    ...corner,
    ...strands(weft, (along, across) => [along, across]),
  ]
}

/** Step 5: one loop per test. */
const loops = (count: number) => {
  const steps = count * 22
  const span = count * 25
  return range(steps + 1, i => {
    const t = (count * turn * i) / steps
    return [-span / 2 + (span * t) / (count * turn) + 25.2 * Math.sin(t), 24 * Math.cos(t)]
  })
}

/** Step 6: the looped square, the Nordic sign for a place worth a visit; then the thread goes on. */
function loopedSquare(): Point[] {
  const half = 20
  const radius = 11
  const far = half + radius
  const line = (from: Point, to: Point) =>
    range(4, s => [from[0] + ((to[0] - from[0]) * s) / 3, from[1] + ((to[1] - from[1]) * s) / 3])
  const loop = (x: number, y: number, from: number) =>
    range(11, s => {
      const angle = from + (1.5 * Math.PI * (s + 1)) / 12
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)]
    })
  return [
    ...line([-half, half], [far, half]),
    ...loop(far, far, -Math.PI / 2),
    ...line([half, far], [half, -far]),
    ...loop(far, -far, Math.PI),
    ...line([far, -half], [-far, -half]),
    ...loop(-far, -far, Math.PI / 2),
    ...line([-half, -far], [-half, far]),
    ...loop(-far, far, 0),
    ...line([-far, half], [half, half]),
  ]
}

// prettier-ignore
const weaveCorner: Point[] = [[30, 44], [38, 47.5], [46, 43], [48, 35], [43, 28.5]]
// prettier-ignore
const smallWeaveCorner: Point[] = [[24, -38], [33, -44], [43, -38], [42, -27], [34, -22.5]]

/** The points of a step's figure in a square of about ±46, drawn from left to right. */
export function figurePoints(step: StepNumber, loopCount = 3): Point[] {
  if (step === 1) return tangle
  if (step === 2) return petals()
  if (step === 3) return spiral(3.5, 64)
  if (step === 4) return weave(36, [-27, -9, 9, 27], weaveCorner, [27, 9, -9, -27])
  if (step === 5) return loops(loopCount)
  return loopedSquare()
}

/** The same figures simplified for sizes under 34 px. */
export function smallFigurePoints(step: StepNumber, loopCount = 2): Point[] {
  if (step === 1) return smallTangle()
  if (step === 3) return spiral(2.1, 40)
  if (step === 4) return weave(30, [-22, 0, 22], smallWeaveCorner, [-22, 0, 22])
  return figurePoints(step, loopCount)
}

function range(length: number, point: (index: number) => Point): Point[] {
  return Array.from({ length }, (_, index) => point(index))
}

/** A number from the graph as a step; a case without any content stands at the first. */
export function asStep(number: number): StepNumber {
  return stepNumbers.find(step => step === number) ?? 1
}
