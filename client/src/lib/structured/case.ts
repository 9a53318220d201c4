import type { Report } from 'schema-dts'
import { exampleMark, lardom, licence, municipalityArea, term } from './parts.ts'

interface Told {
  id: string
  title: string
  summary: string | null
  language: string
  isExample: boolean
  version: number
  publishedAt: string
  changedAt: string
  network: { name: string; slug: string } | null
  themes: { code: string; name: string }[]
  municipalities: { nodes: { code: string; name: string }[] }
  sources: { url: string; title: string | null; publisher: string }[]
}

/** A case as a report: where it took place, what it is about and what it rests on. */
export function caseReport(told: Told, addresses: { base: string; url: string; network: string | null }): Report {
  const { base, url, network } = addresses
  return {
    '@type': 'Report',
    '@id': url,
    url,
    identifier: told.id,
    name: told.title,
    headline: told.title,
    ...(told.summary && { abstract: told.summary }),
    inLanguage: told.language,
    version: String(told.version),
    datePublished: told.publishedAt,
    dateModified: told.changedAt,
    license: licence,
    isAccessibleForFree: true,
    author: lardom(base),
    publisher: { '@id': `${base}/#lardom` },
    ...(told.network && network && { isPartOf: { '@type': 'CreativeWork', name: told.network.name, url: network } }),
    about: told.themes.map(term),
    spatialCoverage: told.municipalities.nodes.map(municipalityArea),
    citation: told.sources.map(source => ({
      '@type': 'CreativeWork' as const,
      name: source.title ?? source.publisher,
      url: source.url,
      publisher: { '@type': 'Organization' as const, name: source.publisher },
    })),
    ...exampleMark(told.isExample),
  }
}
