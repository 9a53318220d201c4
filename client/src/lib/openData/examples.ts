/** The ready examples, in their order on the page, by their names in its address. */
export const exampleNames = ['provat', 'trad', 'utfall', 'ateranvandning', 'film', 'natverk', 'andrat'] as const
export type ExampleName = (typeof exampleNames)[number]

export const exampleVariables: Record<ExampleName, Record<string, unknown>> = {
  provat: { groups: ['C'], outcomes: ['WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK'] },
  trad: { first: 2 },
  utfall: {},
  ateranvandning: { first: 5 },
  film: { first: 5 },
  natverk: {},
  andrat: { first: 10, after: null },
}
