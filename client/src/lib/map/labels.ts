import type { Drawn } from './place.ts'

/** Where the name of a place is written: beside its symbol, with its baseline there. */
export interface Label {
  x: number
  y: number
  anchor: 'start' | 'end' | 'middle'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** What is seen of the map's units: the land, and water to its west where names have room. */
export const view = { left: -50, top: 0, right: 310, bottom: 660 }

export const letterHeight = 13
/** A letter of the bold sans is seldom wider; measured on the names of all municipalities. */
const letterWidth = 7.3
const gap = 5

interface Line {
  x: number
  y: number
  along: readonly { x: number; y: number }[]
}

/**
 * Names for those places that have room for one: none over another, none over a symbol, none beyond the map's edge. If
 * it can be, none over the marks of the lines either, nor over the lines.
 */
export function placeLabels(places: readonly Drawn[], lines: readonly Line[] = []): Map<string, Label> {
  const symbols = places.map(({ code, x, y, radius }) => ({ code, box: around(x, y, radius + 1.5) }))
  const marks = lines.map(({ x, y }) => around(x, y, 8))
  const strokes = lines.flatMap(({ along }) => along.map(({ x, y }) => around(x, y, 1)))
  const taken: Box[] = []
  const labels = new Map<string, Label>()
  // What is large goes first: it has most tests behind it.
  for (const place of places.toSorted((a, b) => b.radius - a.radius)) {
    const fits = (label: Label) => {
      const box = boxOf(place, label)
      const inside =
        box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom
      const others = symbols.filter(({ code }) => code !== place.code).map(({ box }) => box)
      return inside && ![...others, ...taken].some(other => overlaps(box, other))
    }
    const isClear = (boxes: Box[]) => (label: Label) => !boxes.some(box => overlaps(boxOf(place, label), box))
    const possible = sides(place).filter(fits)
    const clear = possible.filter(isClear(marks))
    const label = clear.find(isClear(strokes)) ?? clear[0] ?? possible[0]
    if (!label) continue
    taken.push(boxOf(place, label))
    labels.set(place.code, label)
  }
  return labels
}

/** Where a name goes that must be read now, whether or not there is room. */
export function anyLabel(place: Drawn): Label {
  const all = sides(place)
  const inside = all.find(label => {
    const { left, right } = boxOf(place, label)
    return left >= view.left && right <= view.right
  })
  return inside ?? all[2]!
}

function sides({ x, y, radius, isExample }: Drawn): Label[] {
  // Outside the symbol lies the mark of an example.
  const off = radius + gap + (isExample ? 3 : 0)
  return [
    { x: x + off, y: y + 4.5, anchor: 'start' },
    { x: x - off, y: y + 4.5, anchor: 'end' },
    { x, y: y - off, anchor: 'middle' },
    { x, y: y + off + 9, anchor: 'middle' },
  ]
}

function boxOf({ name }: Drawn, { x, y, anchor }: Label): Box {
  const width = name.length * letterWidth
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - letterHeight + 2, bottom: y + 4 }
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
})

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
