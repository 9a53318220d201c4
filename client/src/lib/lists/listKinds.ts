/** The kinds of things that have a plain list of all there are, by the alphabet. */
export const listKinds = [
  'cases',
  'challenges',
  'explorations',
  'insights',
  'solutions',
  'tests',
  'improvements',
] as const
export type ListKind = (typeof listKinds)[number]

export const isListKind = (value: string): value is ListKind => listKinds.some(kind => kind === value)
