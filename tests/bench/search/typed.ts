/** What somebody types. */
export interface Typed {
  readonly query: string
}

export interface WordOfBase {
  readonly word: string
  readonly documents: number
}

/** Questions made of the words of a base: common and rare ones, alone and together, misspelt, and the worst there are. */
export function typed(words: WordOfBase[]): { usual: Typed[]; begun: Typed[]; worst: Typed[] } {
  const random = randomFrom(17)
  const sorted = words.filter(({ word }) => word.length > 2).sort((a, b) => b.documents - a.documents)
  // As in any language: common words are asked for far more often than their number among all words.
  const pick = () => sorted[Math.floor(sorted.length ** random())]!.word
  const several = (count: number) => Array.from({ length: count }, pick).join(' ')
  const misspelt = () => {
    const word = pick()
    const at = 1 + Math.floor(random() * (word.length - 1))
    return word.slice(0, at) + word.slice(at + 1)
  }
  const make = (count: number, one: () => string) => Array.from({ length: count }, () => ({ query: one() }))
  const usual = [
    ...make(60, () => several(1)),
    ...make(60, () => several(2)),
    ...make(40, () => several(3)),
    ...make(20, misspelt),
    ...make(20, () => `${several(1)} ${misspelt()}`),
  ]
  const begun = make(200, () => {
    const word = pick()
    return word.slice(0, 1 + Math.ceil(random() * word.length))
  })
  const common = sorted.slice(0, 40).map(({ word }) => word)
  const worst = [
    ...common.slice(0, 10),
    common.slice(0, 16).join(' '),
    common.slice(16, 32).join(' '),
    `"${common.slice(0, 3).join(' ')}"`,
    `${common[0]} -${common[1]}`,
    common.join(' ').repeat(20).slice(0, 990),
    'a b c d e f g h i j k l m n o p',
    'x'.repeat(990),
    'syntetsikt kommnu försöök',
  ]
  return { usual, begun, worst: worst.map(query => ({ query })) }
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
