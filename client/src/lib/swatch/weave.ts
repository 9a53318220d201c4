export interface Stripe {
  /** Which of the seven yarns, `--sw-1` to `--sw-7`. */
  yarn: number
  start: number
  width: number
}

export interface Weave {
  /** The stripes of one repeat, the same in warp and weft. */
  stripes: Stripe[]
  /** The length of one repeat. */
  repeat: number
  /** How far into the repeat the cloth begins. */
  offset: number
}

// prettier-ignore
const yarnsTogether: readonly (readonly [number, number, number, number])[] = [
  [2, 5, 1, 7], [1, 5, 3, 7], [4, 5, 7, 3], [2, 5, 7, 1], [7, 5, 2, 3],
  [6, 5, 1, 2], [3, 5, 2, 4], [2, 5, 3, 1], [7, 5, 1, 3], [6, 5, 4, 7],
]

/** The woven pattern of a code: the same code gives the same cloth everywhere. Lengths in units of one thread. */
export function weaveOf(code: string): Weave {
  const random = numbersFrom(`${code}lardom`)
  const upTo = (limit: number) => Math.floor(random() * limit)
  const [ground, light, line, accent] = yarnsTogether[upTo(yarnsTogether.length)] ?? [2, 5, 1, 7]

  const half: [yarn: number, width: number][] = [
    [ground, 4 + upTo(6)],
    [light, 2 + upTo(5)],
    [line, 1 + upTo(2)],
    [light, 3 + upTo(5)],
  ]
  if (random() > 0.35) half.push([accent, 1 + upTo(3)])
  half.push([ground, 2 + upTo(3)])

  let repeat = 0
  const stripes = [...half, ...half.slice(1, -1).reverse()].map(([yarn, width]) => {
    const start = repeat
    repeat += width
    return { yarn, start, width }
  })
  return { stripes, repeat, offset: upTo(6) }
}

/** Numbers from 0 to 1 that follow from a text (FNV-1a seeding mulberry32). */
function numbersFrom(seed: string): () => number {
  let state = 2166136261
  for (const character of seed) {
    state ^= character.charCodeAt(0)
    state = Math.imul(state, 16777619) >>> 0
  }
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
