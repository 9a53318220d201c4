import type { SearchAction, Thing, WithActionConstraints } from 'schema-dts'
import { lardom } from './parts.ts'

/** What the start page is: the site, how it is searched, and who it is. */
export function siteThings(
  base: string,
  name: string,
  description: string,
  { start, explore }: { start: string; explore: string },
): Thing[] {
  const publisher = { '@id': `${base}/#lardom` }
  const potentialAction: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${base}${explore}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  const site = { '@id': `${base}/#site`, name, description, url: base + start, publisher, potentialAction }
  return [{ '@type': 'WebSite', ...site }, lardom(base)]
}
