interface Point {
  x: number
  y: number
}

const directions = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] } as const
const isArrow = (way: Way): way is keyof typeof directions => way in directions

/** The keys that lead from place to place. */
export const ways = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'] as const
export type Way = (typeof ways)[number]
export const isWay = (key: string): key is Way => (ways as readonly string[]).includes(key)

/**
 * The place that a key leads to, or the one it came from when there is none. Places lie from north to south: Page Up and
 * Page Down go through them all, Home and End lead to the ends. An arrow leads to the nearest in its direction.
 */
export function neighbour<Place extends Point>(places: readonly Place[], from: Place, way: Way): Place {
  if (isArrow(way)) return ahead(places, from, directions[way]) ?? from
  const to = { PageUp: places.indexOf(from) - 1, PageDown: places.indexOf(from) + 1, Home: 0, End: places.length - 1 }
  return places[to[way]] ?? from
}

/** The nearest within a quarter turn, or else within half a turn; straying to the side counts double. */
function ahead<Place extends Point>(places: readonly Place[], from: Place, [east, south]: readonly [number, number]) {
  const all = places
    .map(place => {
      const [x, y] = [place.x - from.x, place.y - from.y]
      return { place, on: x * east + y * south, aside: Math.abs(x * south - y * east) }
    })
    .filter(({ on }) => on > 0)
    .sort((a, b) => a.on + 2 * a.aside - b.on - 2 * b.aside)
  return (all.find(({ on, aside }) => aside <= on) ?? all[0])?.place
}
