import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import { columnsOf, type Column, type Node } from './columns.ts'

/** What becomes a file: every list of the API, and what is only listed within something else. */
export interface Entity {
  /** Name of the file, and of the list in the API. */
  readonly name: string
  readonly description: string
  readonly columns: readonly Column[]
  /** One page of it as a query; null for a list that comes whole. */
  readonly query: string
  /** The things of a page of the answer. */
  readonly nodes: (data: Node) => Node[]
}

interface Listed {
  nodes: Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Lists within cases and networks that have no list of their own. */
const within = [
  { name: 'sources', owner: 'cases', field: 'sources', isConnection: false },
  { name: 'caseMaterials', owner: 'cases', field: 'materials', isConnection: true },
  { name: 'networkSteps', owner: 'networks', field: 'steps', isConnection: false },
] as const

/** Every kind of thing that is public, as the schema has them. */
export function entitiesOf(schema: GraphQLSchema): Entity[] {
  const fields = Object.values(schema.getQueryType()!.getFields())
  const lists = fields.flatMap(field => {
    const named = getNamedType(field.type)
    const isConnection = named.name.endsWith('Connection')
    const type = isConnection ? nodeOf(named as GraphQLObjectType) : named
    const isWhole = !isConnection && isNonNullType(field.type) && field.type.toString().startsWith('[')
    const isOpen = field.args.every(argument => !isNonNullType(argument.type) || argument.defaultValue !== undefined)
    if (!isOpen || !isObjectType(type) || !(isConnection || isWhole)) return []
    const columns = columnsOf(type)
    const which = whichOf(field)
    const query = isConnection
      ? paged(field.name, which, selectionOf(columns))
      : asked(`list: ${field.name}${which && `(${which})`} { ${selectionOf(columns)} }`, which)
    const nodes = (data: Node) => (isConnection ? (data['list'] as Listed).nodes : (data['list'] as Node[]))
    return [{ name: field.name, description: field.description ?? '', columns, query, nodes }]
  })
  return [...lists, ...within.map(each => inner(schema, each))]
}

function inner(schema: GraphQLSchema, { name, owner, field, isConnection }: (typeof within)[number]): Entity {
  const list = schema.getQueryType()!.getFields()[owner]!
  const ownerType = nodeOf(getNamedType(list.type) as GraphQLObjectType)
  const member = ownerType.getFields()[field]!
  const named = getNamedType(member.type) as GraphQLObjectType
  const own = columnsOf(isConnection ? nodeOf(named) : named)
  const part = ownerType.name[0]!.toLowerCase() + ownerType.name.slice(1)
  const ownerId: Column = {
    name: `${part}Id`,
    kind: 'id',
    description: 'What it belongs to.',
    isNullable: false,
    selection: '',
    value: node => node['ownerId'],
  }
  const flag: Column = {
    ...{ name: 'isExample', kind: 'true or false', isNullable: false, selection: '' },
    description: 'True for what belongs to a fictional example.',
    value: node => node['ownerIsExample'],
  }
  const selection = `id isExample ${field}${isConnection ? '(first: 100) { nodes' : ''} { ${selectionOf(own)} }${isConnection ? ' }' : ''}`
  return {
    name,
    description: `${member.description ?? ''} One row for each ${part} that it belongs to.`,
    columns: [...own.filter(column => column.name !== ownerId.name), ownerId, flag],
    query: paged(owner, 'filter: { examples: $examples }', selection),
    nodes: data =>
      (data['list'] as Listed).nodes.flatMap(node => {
        const members = isConnection ? (node[field] as Listed).nodes : (node[field] as Node[])
        return members.map(each => ({ ...each, ownerId: node['id'], ownerIsExample: node['isExample'] }))
      }),
  }
}

/** How a list is asked for its examples: by its filter, by an argument of its own, or not, where there are none. */
function whichOf({ args }: GraphQLField<unknown, unknown>): string {
  const filter = getNamedType(args.find(({ name }) => name === 'filter')?.type)
  if (isInputObjectType(filter) && 'examples' in filter.getFields()) return 'filter: { examples: $examples }'
  return args.some(({ name }) => name === 'examples') ? 'examples: $examples' : ''
}

const nodeOf = (connection: GraphQLObjectType) =>
  getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType

function selectionOf(columns: readonly Column[]): string {
  return [...new Set(['id', ...columns.map(({ selection }) => selection)])].filter(Boolean).join(' ')
}

function paged(field: string, which: string, selection: string): string {
  const args = ['first: $first', 'after: $after', which].filter(Boolean).join(', ')
  const variables = `$first: Int, $after: String${which && ', $examples: ExamplesFilter!'}`
  return `query (${variables}) { list: ${field}(${args}) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`
}

function asked(selection: string, which: string): string {
  return which ? `query ($examples: ExamplesFilter!) { ${selection} }` : `{ ${selection} }`
}

export function fileOf({ name }: Entity): string {
  return `${name}.csv`
}
