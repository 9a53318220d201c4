import type { Arc, Drawn } from './place.ts'

/** An arc as it is drawn: its path, and the middle of it, where its outcome stands. */
export interface DrawnArc extends Arc {
  key: string
  path: string
  x: number
  y: number
  /** Points along it, which names keep off where they can. */
  along: Point[]
}

interface Point {
  x: number
  y: number
}

/** Where on an arc its outcome may stand, as shares of the way: as near the middle as there is room. */
const shares = [0.5, 0.4, 0.6, 0.32, 0.68]
const room = 15

/** How far an arc bends to its right, as a part of its length. */
const bend = 0.22

/** Arcs between the places that are on the map; several between the same two bend more and more. */
export function drawnArcs(arcs: readonly Arc[], places: readonly Drawn[]): DrawnArc[] {
  const at = new Map(places.map(place => [place.code, place]))
  const drawn = new Map<string, number>()
  const taken: Point[] = [...places]
  return arcs.flatMap(arc => {
    const [from, to] = [at.get(arc.from), at.get(arc.to)]
    if (!from || !to || from === to) return []
    const pair = `${arc.from} ${arc.to}`
    const before = drawn.get(pair) ?? 0
    drawn.set(pair, before + 1)
    const bent = bend * (1 + before * 0.7)
    const [x, y] = [(from.x + to.x) / 2 + (to.y - from.y) * bent, (from.y + to.y) / 2 - (to.x - from.x) * bent]
    const between = (share: number, a: number, b: number, c: number) =>
      tenths((1 - share) ** 2 * a + 2 * share * (1 - share) * b + share ** 2 * c)
    const point = (share: number) => ({ x: between(share, from.x, x, to.x), y: between(share, from.y, y, to.y) })
    const isFree = (one: Point) => taken.every(other => Math.hypot(one.x - other.x, one.y - other.y) >= room)
    const mark = shares.map(point).find(isFree) ?? point(0.5)
    if (arc.outcome) taken.push(mark)
    return [
      {
        ...arc,
        key: `${pair} ${before}`,
        path: `M${from.x} ${from.y}Q${tenths(x)} ${tenths(y)} ${to.x} ${to.y}`,
        ...mark,
        along: Array.from({ length: 15 }, (_, i) => point((i + 1) / 16)),
      },
    ]
  })
}

const tenths = (value: number) => Math.round(value * 10) / 10
