import type { SearchedBase } from './base.ts'

export interface Hit {
  readonly kind: string
  readonly case: { readonly slug: string } | null
  readonly node: { readonly id: string } | null
  readonly municipality: { readonly code: string } | null
}

const question = `query Judged($query: String!, $first: Int) {
  search(query: $query, first: $first) {
    totalCount
    nodes { kind case { slug } node { id } municipality { code } }
  }
}`
const first = 50

/** What our search finds, best first. */
export async function searchHits({ ask }: SearchedBase, query: string): Promise<Hit[]> {
  const { search } = await ask<{ search: { nodes: Hit[] } }>(question, { query, first })
  return search.nodes
}

/** The cases of hits, each where it comes first. */
export function casesOf(hits: readonly Hit[]): string[] {
  return [...new Set(hits.flatMap(hit => hit.case?.slug ?? []))]
}
