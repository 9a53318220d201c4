import type { Column, ColumnKind } from './columns.ts'
import type { Entity } from './entities.ts'
import type { Written } from './fileWriter.ts'

export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
}

/** Which state of the knowledge was written, and how. */
export interface State {
  readonly knowledgeVersion: number
  readonly changedAt: string
  readonly examples: 'INCLUDE' | 'EXCLUDE'
}

/** A file with what it is about. */
export interface DescribedFile extends Written {
  readonly title: string
  readonly rows: number
  readonly entity?: Entity
}

const types: Record<ColumnKind, object> = {
  text: { type: 'string' },
  code: { type: 'string' },
  id: { type: 'string' },
  'whole number': { type: 'integer' },
  number: { type: 'number' },
  'true or false': { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  ids: { type: 'list', delimiter: ' ', itemType: 'string' },
  list: { type: 'array' },
}

/** The codebook for programs: a Data Package (datapackage.org), from the descriptions of the schema. */
export function dataPackage(files: readonly DescribedFile[], { knowledgeVersion, changedAt, examples }: State): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'lardom',
    title: 'Lärdom: what Swedish municipalities have tried and learnt',
    version: String(knowledgeVersion),
    created: changedAt,
    licenses: [licence],
    knowledgeVersion,
    examples: examples === 'INCLUDE' ? 'included, marked by isExample' : 'left out',
    resources: files.map(({ name, bytes, sha256, title, rows, entity }) => ({
      name: name.replace('.', '-').toLowerCase(),
      path: name,
      title,
      ...(entity
        ? { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' }
        : { format: 'json', mediatype: 'application/json', encoding: 'utf-8' }),
      bytes,
      hash: `sha256:${sha256}`,
      rows,
      ...(entity && {
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
        schema: { fields: entity.columns.map(fieldOf), missingValues: [''] },
      }),
    })),
  }
  return JSON.stringify(descriptor, null, 2) + '\n'
}

function fieldOf({ name, kind, description, isNullable, codes }: Column) {
  const constraints = {
    ...(!isNullable && kind !== 'ids' && { required: true }),
    ...(codes && { enum: codes.map(({ code }) => code) }),
  }
  return { name, ...types[kind], description, ...(Object.keys(constraints).length && { constraints }) }
}
