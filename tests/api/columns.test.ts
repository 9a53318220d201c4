import type { EntityProperty } from '@mikro-orm/core'
import {
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import { expect, test } from 'vitest'
import { readers, tables } from '../../server/features.ts'
import { columnName, type Reader } from '../../server/graphql/reader.ts'
import { buildSchema } from '../../server/schema.ts'
import { newWorld, type World } from '../harness/world.ts'

const schema = buildSchema()
/** Facts that are counted or compared, and not read from a row. */
const workedOut = new Set([
  ...['FacetCount', 'SharedFact', 'RelatedCase', 'RelatedSolution', 'SimilarChallenge', 'SimilarMunicipality'],
])
const read = readers.filter(({ type }) => !workedOut.has(type))

/** The columns of a table by name. */
function columnsOf({ database }: World, table: string): Map<string, EntityProperty> {
  const all = tables.map(entity => database.orm.getMetadata().get(entity as never))
  const { props } = all.find(({ tableName }) => tableName === table)!
  return new Map(props.flatMap(property => property.fieldNames?.map(name => [name, property]) ?? []))
}

function fieldsOf({ type }: Reader): GraphQLField<unknown, unknown>[] {
  return Object.values((schema.getType(type) as GraphQLObjectType).getFields())
}

test('every field of a type is a column of its table, or says which columns it is worked out from', async () => {
  await using world = await newWorld()

  const wanting = read.flatMap(reader => {
    const columns = columnsOf(world, reader.table)
    return fieldsOf(reader).flatMap(({ name }) => {
      const reading = reader.fields[name]
      const needed = !reading
        ? [columnName(name)]
        : reading.kind === 'computed'
          ? reading.columns
          : reading.kind === 'one'
            ? [reading.column]
            : []
      return needed.filter(column => !columns.has(column)).map(column => `${reader.type}.${name}: ${column}`)
    })
  })
  expect(wanting).toEqual([])
})

test('no reader declares a field that its type does not have', () => {
  const wanting = read.flatMap(reader => {
    const names = new Set(fieldsOf(reader).map(({ name }) => name))
    return Object.keys(reader.fields)
      .filter(name => !names.has(name))
      .map(name => `${reader.type}.${name}`)
  })
  expect(wanting).toEqual([])
})

test('a field is null just when its column can be', async () => {
  await using world = await newWorld()

  const differing = read.flatMap(reader => {
    const columns = columnsOf(world, reader.table)
    return fieldsOf(reader).flatMap(({ name, type }) => {
      const reading = reader.fields[name]
      const column = !reading ? columnName(name) : reading.kind === 'one' ? reading.column : undefined
      if (!column) return []
      return Boolean(columns.get(column)!.nullable) === isNonNullType(type) ? [`${reader.type}.${name}`] : []
    })
  })
  expect(differing).toEqual([])
})

test('a link joins columns that exist, and is in an order of columns that exist and are never null unnamed', async () => {
  await using world = await newWorld()

  const wanting: string[] = []
  for (const reader of read) {
    for (const [name, reading] of Object.entries(reader.fields)) {
      if (reading.kind !== 'many') continue
      const other = columnsOf(world, reading.reader().table)
      const via = 'table' in reading.via ? columnsOf(world, reading.via.table) : other
      const joined = 'table' in reading.via ? [reading.via.own, reading.via.other] : [reading.via.own]
      for (const column of joined) if (!via.has(column)) wanting.push(`${reader.type}.${name}: ${column}`)
      for (const { name: column } of reading.order.columns) {
        if (!other.has(column) && !via.has(column)) wanting.push(`${reader.type}.${name} by ${column}`)
      }
    }
    const columns = columnsOf(world, reader.table)
    for (const order of Object.values(reader.orders)) {
      for (const { name, absent } of order.columns) {
        if (Boolean(columns.get(name)!.nullable) !== (absent !== undefined)) wanting.push(`${reader.type} by ${name}`)
      }
    }
  }
  expect(wanting).toEqual([])
})

test('the values of an enum are those that its column takes', async () => {
  await using world = await newWorld()

  let compared = 0
  for (const reader of read) {
    const columns = columnsOf(world, reader.table)
    for (const { name, type } of fieldsOf(reader)) {
      const named = getNamedType(type)
      const items = columns.get(columnName(name))?.items
      if (!isEnumType(named) && !items) continue
      compared += 1
      const values = (named as GraphQLEnumType).getValues().map(value => value.name)
      expect([`${reader.type}.${name}`, values]).toEqual([`${reader.type}.${name}`, items])
    }
  }
  expect(compared).toBeGreaterThanOrEqual(7)
})

test('every field of every type is answered', async () => {
  await using world = await newWorld()

  for (const reader of read) {
    const rows = await world.em.getConnection().execute<{ id: string }[]>(`select id from ${reader.table} limit 3`)
    const leaves = fieldsOf(reader).filter(({ type }) => !isObjectType(getNamedType(type)))
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${reader.type} { ${leaves.map(({ name }) => name).join(' ')} } } }`
    const { data, errors } = await world.ask(query, { ids: rows.map(({ id }) => id) })
    expect([reader.type, errors]).toEqual([reader.type, undefined])
    for (const node of data.nodes) expect(node.__typename).toBe(reader.type)
  }
})
