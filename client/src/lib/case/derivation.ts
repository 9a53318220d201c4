import { round } from '#lib/thread/curve.ts'

/** That one part of a case builds on another. */
export interface Derivation {
  from: string
  to: string
}

/** All that a part rests on, however far back, and all that came of it. */
export interface Chain {
  id: string
  sources: ReadonlySet<string>
  results: ReadonlySet<string>
}

export function chainOf(id: string, derivations: readonly Derivation[]): Chain {
  return {
    id,
    sources: reached(id, part => derivations.flatMap(({ from, to }) => (to === part ? from : []))),
    results: reached(id, part => derivations.flatMap(({ from, to }) => (from === part ? to : []))),
  }
}

/** Whether a thread is part of the chain: both its ends are, on the same side of the part it is the chain of. */
export function isInChain({ id, sources, results }: Chain, { from, to }: Derivation): boolean {
  const within = (side: ReadonlySet<string>) => [from, to].every(part => part === id || side.has(part))
  return within(sources) || within(results)
}

function reached(start: string, next: (part: string) => string[]): Set<string> {
  const found = new Set<string>()
  const search = (part: string) => {
    for (const other of next(part)) {
      if (found.has(other)) continue
      found.add(other)
      search(other)
    }
  }
  search(start)
  return found
}

/** Four columns and three spaces between them, in shares of the width; the stylesheet of the graph says the same. */
const gap = 7
const columnWidth = (100 - 3 * gap) / 4

export interface Thread extends Derivation {
  d: string
}

/**
 * A curve for each derivation from one column to the next, in a square of 100 that is stretched over the columns. Every
 * part stands in the middle of a row, and the rows of a column share its height evenly: so the threads meet the parts
 * whatever these measure.
 */
export function drawThreads(columns: readonly (readonly string[])[], derivations: readonly Derivation[]): Thread[] {
  const places = new Map(
    columns.flatMap((parts, column) =>
      parts.map((id, row) => [id, { column, y: ((row + 0.5) * 100) / parts.length }] as const),
    ),
  )
  return derivations.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)]
    if (!start || !end || start.column + 1 !== end.column) return []
    const left = start.column * (columnWidth + gap) + columnWidth
    const bend = gap * 0.55
    const [x1, x2, x3, x4] = [left, left + bend, left + gap - bend, left + gap].map(round)
    return {
      from,
      to,
      d: `M${x1} ${round(start.y)}C${x2} ${round(start.y)} ${x3} ${round(end.y)} ${x4} ${round(end.y)}`,
    }
  })
}
