import type { CreativeWork } from 'schema-dts'
import { exampleMark, licence } from './parts.ts'

interface Told {
  id: string
  heading: string
  text: string
  case: { title: string; language: string; isExample: boolean; publishedAt?: string; changedAt?: string }
}

/** A solution, as part of the report that its case is. */
export function solutionWork(told: Told, addresses: { base: string; url: string; case: string }): CreativeWork {
  const within = told.case
  return {
    '@type': 'CreativeWork',
    '@id': addresses.url,
    url: addresses.url,
    identifier: told.id,
    name: told.heading,
    abstract: told.text,
    inLanguage: within.language,
    license: licence,
    isAccessibleForFree: true,
    publisher: { '@id': `${addresses.base}/#lardom` },
    isPartOf: { '@type': 'Report', '@id': addresses.case, name: within.title, url: addresses.case },
    ...(within.publishedAt && { datePublished: within.publishedAt }),
    ...(within.changedAt && { dateModified: within.changedAt }),
    ...exampleMark(within.isExample),
  }
}
