import type { ExploreSearch } from '#lib/explore/exploreSearch.ts'

/** The reader's municipality, or what was written instead with those most like it. */
export interface Mine {
  municipality: { code: string; name: string; group: { code: string; name: string } | null } | null
  /** What no municipality is called. */
  unknown: string | null
  nearest: { code: string; name: string }[]
}

/** The code in the address, if it could be one. */
export const codeIn = ({ like }: ExploreSearch) => (like && /^\d{4}$/.test(like) ? like : null)
