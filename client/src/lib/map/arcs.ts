import type { Arc, Drawn } from './place.ts'

/** An arc as it is drawn: its path, and the middle of it, where its outcome stands. */
export interface DrawnArc extends Arc {
  key: string
  path: string
  x: number
  y: number
}

/** How far an arc bends to its right, as a part of its length. */
const bend = 0.22

/** Arcs between the places that are on the map; several between the same two bend more and more. */
export function drawnArcs(arcs: readonly Arc[], places: readonly Drawn[]): DrawnArc[] {
  const at = new Map(places.map(place => [place.code, place]))
  const drawn = new Map<string, number>()
  return arcs.flatMap(arc => {
    const [from, to] = [at.get(arc.from), at.get(arc.to)]
    if (!from || !to || from === to) return []
    const pair = `${arc.from} ${arc.to}`
    const before = drawn.get(pair) ?? 0
    drawn.set(pair, before + 1)
    const bent = bend * (1 + before * 0.7)
    const [x, y] = [(from.x + to.x) / 2 + (to.y - from.y) * bent, (from.y + to.y) / 2 - (to.x - from.x) * bent]
    const middle = (a: number, b: number, c: number) => tenths((a + 2 * b + c) / 4)
    return [
      {
        ...arc,
        key: `${pair} ${before}`,
        path: `M${from.x} ${from.y}Q${tenths(x)} ${tenths(y)} ${to.x} ${to.y}`,
        x: middle(from.x, x, to.x),
        y: middle(from.y, y, to.y),
      },
    ]
  })
}

const tenths = (value: number) => Math.round(value * 10) / 10
