/** What is compared, in this order. */
export const rows = [
  ...(['outcomes', 'behind', 'evidence', 'tests', 'worksWhen', 'watchOut', 'howTo', 'cost', 'municipalities'] as const),
  ...(['period', 'themes', 'obstacles', 'reuses', 'sources'] as const),
] as const
export type CompareRow = (typeof rows)[number]
