import type { Dataset } from 'schema-dts'
import { lardom, licence } from './parts.ts'

interface Told {
  name: string
  description: string
  version: number
  changedAt: string
  files: readonly { path: string; title: string; bytes: number; sha256: string }[]
}

/** Everything on the site as a data set, with its files and the API. */
export function dataset(told: Told, { base, url }: { base: string; url: string }): Dataset {
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: told.name,
    description: told.description,
    version: String(told.version),
    dateModified: told.changedAt,
    license: licence,
    isAccessibleForFree: true,
    inLanguage: 'sv',
    creator: lardom(base),
    spatialCoverage: { '@type': 'Country', name: 'Sverige' },
    distribution: [
      ...told.files.map(({ path, title, bytes, sha256 }) => ({
        '@type': 'DataDownload' as const,
        name: title,
        contentUrl: `${base}/data/${path}`,
        encodingFormat: path.endsWith('.csv') ? 'text/csv' : 'application/json',
        contentSize: `${bytes} B`,
        sha256,
        license: licence,
      })),
      { '@type': 'DataDownload', name: 'GraphQL', contentUrl: `${base}/graphql`, encodingFormat: 'application/json' },
    ],
  }
}
