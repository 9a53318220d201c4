/** What can be compared. */
export type ComparedKind = 'case' | 'solution'

/** The words of the address, the same in both languages. */
export const compareWords: Record<ComparedKind, string> = { case: 'fall', solution: 'losning' }
export const [fewestCompared, mostCompared] = [2, 4]

/** What an address asks to compare. */
export interface CompareSearch {
  kind: ComparedKind
  /** Each once, and no more than are compared. */
  slugs: string[]
  /** Whether it asked for more. */
  isCut: boolean
  /** Whether it asked for things of both kinds: then those of the other kind are left out. */
  isMixed: boolean
}

/** Reads an address; what could be no slug is kept, to be told that it is not there. */
export function readCompare(params: URLSearchParams): CompareSearch {
  const given = (kind: ComparedKind) => [...new Set(params.getAll(compareWords[kind]).filter(slug => slug.trim()))]
  const [solutions, cases] = [given('solution'), given('case')]
  const kind = solutions.length >= cases.length && solutions.length > 0 ? 'solution' : 'case'
  const slugs = kind === 'solution' ? solutions : cases
  return {
    kind,
    slugs: slugs.slice(0, mostCompared),
    isCut: slugs.length > mostCompared,
    isMixed: solutions.length > 0 && cases.length > 0,
  }
}

/** `?fall=a&fall=b` */
export function writeCompare(kind: ComparedKind, slugs: readonly string[]): string {
  return `?${new URLSearchParams(slugs.map(slug => [compareWords[kind], slug])).toString()}`
}
