import { round, type Point } from '#lib/thread/curve.ts'
import { evenly } from './evenly.ts'

/** What the drawing needs of a municipality in the chain. */
interface Link<Node> {
  began: string | null
  children: Node[]
}

export interface Placed<Node> {
  node: Node
  parent: Node | null
  x: number
  y: number
  /** From the one it took the solution over from; empty for the first. */
  path: string
}

export const chainWidth = 1180
const laneHeight = 82
/** Room for the names of the columns, and over and under the first and last symbol. */
const top = 76
const bottom = 64

/**
 * Lays a chain of reuse out: a column for each half-year, a lane for each branch, so that no thread runs through a
 * municipality. What happens within one half-year, or when nobody knows, stands in a column after the one before it.
 */
export function drawChain<Node extends Link<Node>>(root: Node) {
  const slots = new Map<Node, { season: number; after: number }>()
  const lanes = new Map<Node, number>()
  let nextLane = 0

  function place(node: Node, parent: Node | null): void {
    const before = parent && slots.get(parent)
    const season = seasonOf(node.began)
    slots.set(
      node,
      before && (season === null || season <= before.season)
        ? { season: before.season, after: before.after + 1 }
        : { season: season ?? 0, after: 0 },
    )
    for (const child of node.children) place(child, node)
    const [first, ...others] = node.children.map(child => lanes.get(child) ?? 0)
    // A chain goes straight on in the lane of its first follower; the first of all stands in the middle of what it led to.
    lanes.set(node, first === undefined ? nextLane++ : parent ? first : (first + (others.at(-1) ?? first)) / 2)
  }
  place(root, null)

  const key = ({ season, after }: { season: number; after: number }) => season * 100 + after
  const keys = [...new Set([...slots.values()].map(key))].sort((a, b) => a - b)
  const column = evenly(keys.length, 20, chainWidth - 260)
  const across = (node: Node) => column.at(keys.indexOf(key(slots.get(node)!))) + 40
  const down = (node: Node) => top + (lanes.get(node) ?? 0) * laneHeight
  const step = keys.length > 1 ? column.step : 0

  const placed: Placed<Node>[] = []
  function collect(node: Node, parent: Node | null): void {
    const path = parent ? thread([across(parent) + 16, down(parent)], [across(node) - 16, down(node)], step) : ''
    placed.push({ node, parent, x: across(node), y: down(node), path })
    for (const child of node.children) collect(child, node)
  }
  collect(root, null)

  const columns = keys.map((value, index) => {
    const [season, after] = [Math.floor(value / 100), value % 100]
    return { x: column.at(index), year: String(Math.floor(season / 3)), part: season % 3, isFirst: after === 0 }
  })
  return { placed, columns, height: top + Math.max(nextLane - 1, 0) * laneHeight + bottom }
}

/** From one municipality to another: to the other’s lane within the first column, and then straight on. */
function thread([fromX, fromY]: Point, [toX, toY]: Point, step: number): string {
  const bend = round(Math.min(fromX + step - 32, toX))
  const half = round((fromX + bend) / 2)
  return `M${round(fromX)} ${fromY}C${half} ${fromY} ${half} ${toY} ${bend} ${toY}H${round(toX)}`
}

/** A half-year as a number in order of time: three to a year, the first for years whose month is not told. */
function seasonOf(date: string | null): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '') ?? []
  if (!year) return null
  return Number(year) * 3 + (month === undefined ? 0 : Number(month) <= 6 ? 1 : 2)
}
