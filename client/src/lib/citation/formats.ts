/** How a citation can be fetched: the end of its address. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const
export type CitationFormat = (typeof citationFormats)[number]
