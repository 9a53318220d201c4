import type { CreativeWork } from 'schema-dts'
import { exampleMark, licence } from './parts.ts'

interface Told {
  name: string
  text: string | null
  case: { title: string; language: string; isExample: boolean }
}

/** A challenge, an insight, a test …, as part of the report that its case is. */
export function partWork({ name, text, case: within }: Told, addresses: { url: string; case: string }): CreativeWork {
  return {
    '@type': 'CreativeWork',
    '@id': addresses.url,
    url: addresses.url,
    name,
    ...(text && { text }),
    inLanguage: within.language,
    license: licence,
    isAccessibleForFree: true,
    isPartOf: { '@type': 'Report', '@id': addresses.case, name: within.title, url: addresses.case },
    ...exampleMark(within.isExample),
  }
}
