import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { documentText } from './graphql.ts'

const schema = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'))
const modules = import.meta.glob<Record<string, object>>('../../**/*.queries.ts', { eager: true })
// A module may hold its documents one by one, or a group of alike.
const documents: [name: string, document: object][] = Object.values(modules)
  .flatMap(module => Object.entries(module))
  .flatMap(([name, found]) => ('pieces' in found ? [[name, found]] : Object.entries<object>({ ...found })))

test('the pages ask something', () => {
  expect(documents.length).toBeGreaterThan(5)
})

test.each(documents)('%s asks only for what the schema has', (_name, document) => {
  const text = documentText(document)
  // A fragment stands alone in its file; it is validated where it is used.
  if (/^\s*fragment/.test(text)) return
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([])
})

test.each(documents)('%s keeps within the limits of the API', (_name, document) => {
  expect(documentText(document).length).toBeLessThan(20_000)
})
