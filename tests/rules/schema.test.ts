import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isNullableType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql'
import { expect, test } from 'vitest'
import { buildSchema, schemaText } from '../../server/schema.ts'
import { root } from './files.ts'

const schema = buildSchema()
const types = Object.values(schema.getTypeMap()).filter(
  type => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !['Query', 'Mutation'].includes(type.name),
)
const query = schema.getQueryType()!
const mutation = schema.getMutationType()!

test('schema.graphql is what the server answers by', () => {
  const written = readFileSync(join(root, 'schema.graphql'), 'utf8')
  expect(written === schemaText(schema), 'stale: run "npm run schema"').toBe(true)
})

test('every type, field, argument, input field and enum value is described in a sentence', () => {
  const described = [...types.flatMap(partsOf), ...partsOf(query), ...partsOf(mutation)]
  const wanting = described.filter(
    ({ description }) => !/^\S.+[.!]$/s.test(description ?? '') || description!.endsWith('..'),
  )
  expect(wanting.map(({ name, description }) => `${name}: ${description}`)).toEqual([])
  expect(described.length).toBeGreaterThan(700)
})

test('no two descriptions of one type’s fields say the same', () => {
  const doubled = types.filter(isObjectType).flatMap(type => {
    const fields = Object.values(type.getFields())
    return fields.filter((field, index) => fields.findIndex(other => other.description === field.description) < index)
  })
  expect(doubled.map(({ name, description }) => `${name}: ${description}`)).toEqual([])
})

test('every list is a connection of one form, but for those that are few by nature', () => {
  const plain = new Set<string>()
  for (const type of [...types.filter(isObjectType), query]) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type)
      const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
      if (isList && isObjectType(named) && !/(Connection|Facets)$/.test(type.name))
        plain.add(`${type.name}.${field.name}`)
      if (!named.name.endsWith('Connection')) continue
      const args = field.args.map(({ name }) => name)
      expect([field.name, args]).toEqual([field.name, expect.arrayContaining(['first', 'after', 'last', 'before'])])
      expect(isNullableType(field.type)).toBe(false)
      const more = named.name === 'SearchHitConnection' ? ['didYouMean', 'facets', 'isComplete', 'unknownWords'] : []
      expect(Object.keys((named as typeof query).getFields()).sort()).toEqual(
        [...more, 'edges', 'nodes', 'pageInfo', 'totalCount'].sort(),
      )
    }
  }
  expect([...plain].sort()).toEqual([
    ...['Case.contacts', 'Case.obstacles', 'Case.related', 'Case.sources', 'Case.steps', 'Case.themes'],
    ...['Challenge.similar', 'Municipality.similar', 'Network.steps'],
    ...[
      'Query.counties',
      'Query.municipalityGroups',
      'Query.obstacles',
      'Query.suggest',
      'RelatedCase.reasons',
      'RelatedSolution.reasons',
      'SearchHit.titleRanges',
      'SearchHit.whyMatched',
      'SearchSnippet.ranges',
      'SendMessagePayload.userErrors',
      'SimilarChallenge.reasons',
      'Solution.related',
      'Suggestion.titleRanges',
      'Theme.children',
      'Video.cues',
    ],
  ])
})

test('names are in one style: types PascalCase, fields camelCase, enum values UPPER_CASE', () => {
  const wrong = types.flatMap(type => {
    const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : []
    const hasFields = isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)
    const fields = hasFields ? Object.keys(type.getFields()) : []
    return [
      ...[type.name].filter(name => !/^[A-Z][A-Za-z]+$/.test(name)),
      ...fields.filter(name => !/^[a-z][A-Za-z]+$/.test(name)),
      ...values.filter(name => !/^[A-Z]+(_[A-Z]+)*$/.test(name)),
    ]
  })
  expect(wrong).toEqual([])
})

function partsOf(type: GraphQLNamedType): { name: string; description: string | null | undefined }[] {
  const named = (name: string, part: { description?: string | null }) => ({ name, description: part.description })
  const own = [query, mutation].includes(type as never) ? [] : [named(type.name, type)]
  if (isEnumType(type)) return [...own, ...type.getValues().map(value => named(`${type.name}.${value.name}`, value))]
  if (isInputObjectType(type)) {
    return [...own, ...Object.values(type.getFields()).map(field => named(`${type.name}.${field.name}`, field))]
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own
  const fields = Object.values(type.getFields()).flatMap(field => [
    named(`${type.name}.${field.name}`, field),
    ...field.args.map(argument => named(`${type.name}.${field.name}(${argument.name})`, argument)),
  ])
  return [...own, ...fields]
}
