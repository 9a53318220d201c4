import type { Thing } from 'schema-dts'
import { lardom } from './parts.ts'

/** What the start page is: the site, and who it is. */
export function siteThings(base: string, name: string, description: string, start: string): Thing[] {
  const publisher = { '@id': `${base}/#lardom` }
  return [{ '@type': 'WebSite', '@id': `${base}/#site`, name, description, url: base + start, publisher }, lardom(base)]
}
