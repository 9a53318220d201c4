import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { readersByKind } from '../../server/features.ts'
import type { World } from './world.ts'

/** A list of the API with the query that reads a page of it. */
export interface List {
  /** `cases`, `cases TITLE`, `Case.insights`. */
  readonly name: string
  /** Takes `$first $after $last $before` and, for a list below a thing, `$id`. */
  readonly query: string
  /** The type of the thing that it is a list of; null for a root field. */
  readonly parent: string | null
  readonly field: string
  /** So that examples are in it: `, filter: …`, or nothing for a list that takes no filter. */
  readonly filter: string
}

const variables = '$first: Int, $after: String, $last: Int, $before: String'
const page = 'first: $first, after: $after, last: $last, before: $before'
const selection = '{ totalCount nodes { id } edges { cursor node { id } } pageInfo { ...whole } }'
const whole = 'fragment whole on PageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

/** Every list of the schema, each in each of its orders. */
export function everyList(schema: GraphQLSchema): List[] {
  const root = Object.values(schema.getQueryType()!.getFields()).filter(isConnection)
  const types = [...readersByKind.values()].map(({ type }) => schema.getType(type) as GraphQLObjectType)
  return [
    ...root.flatMap(rootLists),
    ...types.flatMap(type =>
      Object.values(type.getFields())
        .filter(isConnection)
        .map(field => ({
          name: `${type.name}.${field.name}`,
          parent: type.name,
          field: field.name,
          filter: filterOf(field),
          query: `query ($id: ID!, ${variables}) { node(id: $id) { ... on ${type.name} {
            list: ${field.name}(${page}${filterOf(field)}) ${selection} } } } ${whole}`,
        })),
    ),
  ]
}

export function isConnection({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type)
  return isObjectType(named) && named.name.endsWith('Connection')
}

function filterOf({ args }: GraphQLField<unknown, unknown>): string {
  const filter = args.find(argument => argument.name === 'filter')
  const type = filter && getNamedType(filter.type)
  return isInputObjectType(type) && 'examples' in type.getFields() ? ', filter: { examples: INCLUDE }' : ''
}

/** What a root list cannot do without. */
const required: Record<string, string> = { search: ', query: "kommun", likeMunicipality: "2281"' }

function rootLists(field: GraphQLField<unknown, unknown>): List[] {
  const { name, args } = field
  const filter = filterOf(field) + (required[name] ?? '')
  const order = args.find(argument => argument.name === 'orderBy')
  const orders = order && getNamedType(order.type)
  const listOf = (suffix: string, list: string) => ({
    name: list,
    parent: null,
    field: name,
    filter,
    query: `query (${variables}) { list: ${name}(${page}${filter}${suffix}) ${selection} } ${whole}`,
  })
  if (!isEnumType(orders)) return [listOf('', name)]
  return orders.getValues().map(value => listOf(`, orderBy: ${value.name}`, `${name} ${value.name}`))
}

export interface ListPage {
  totalCount: number
  nodes: { id: string }[]
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

/** One page. Throws with the message of the API when it is refused. */
export async function readPage(world: World, list: List, args: object, id?: string): Promise<ListPage> {
  const { data, errors } = await world.ask(list.query, { ...args, id })
  if (errors) throw new Error(`${list.name}: ${errors[0]!.message}`)
  return list.parent ? data.node.list : data.list
}

/** A thing whose list has at least three things, if there is one. */
export async function parentOf(world: World, { parent, field, filter }: List): Promise<string | undefined> {
  const { table } = [...readersByKind.values()].find(({ type }) => type === parent)!
  const rows = await world.em.getConnection().execute<{ id: string }[]>(`select id from ${table}`)
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${parent} { id list: ${field}(first: 1${filter}) { totalCount } } } }`
  for (let from = 0; from < rows.length; from += 100) {
    const { data, errors } = await world.ask(query, { ids: rows.slice(from, from + 100).map(({ id }) => id) })
    if (errors) throw new Error(`${parent}.${field}: ${errors[0]!.message}`)
    const found = data.nodes.find(({ list }: { list: ListPage }) => list.totalCount >= 3)
    if (found) return found.id
  }
  return undefined
}
