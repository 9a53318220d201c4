import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { getArgumentValues, getNamedType, isObjectType } from 'graphql'
// Not exported by the package's index, and graphql-js keeps it stable within major version 16.
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { columnName, type Many, type One, type Reader } from './reader.ts'

/** What one selection needs of one table: the columns, and the links to follow from its rows. */
export interface Plan {
  readonly reader: Reader
  /** Property of the row → column of the table. */
  readonly columns: ReadonlyMap<string, string>
  readonly links: readonly LinkPlan[]
}

export interface LinkPlan {
  readonly reading: One | Many
  /** Under which property of the parent row the resolver finds what was fetched. */
  readonly key: string
  readonly args: Record<string, unknown>
  readonly wants: Wants
  readonly plan: Plan
}

/** Which parts of a connection are selected. */
export interface Wants {
  items: boolean
  cursors: boolean
  pageInfo: boolean
  total: boolean
}

type Selecting = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>
export type ReaderOf = (type: string) => Reader | undefined

/** The property that holds what a link fetched: one per place in the query, so that aliases never mix. */
export function linkKey(node: FieldNode): string {
  return `@${node.loc?.start ?? node.name.value}`
}

/** Plans the selection of a field that answers with one thing (or a plain list of things). */
export function planObject(
  info: Selecting,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  reader: Reader,
): Plan {
  const columns = new Map([['id', 'id']])
  const links: LinkPlan[] = []
  for (const selected of fieldsOf(info, type, nodes).values()) {
    const node = selected[0] as FieldNode
    const name = node.name.value
    const field = type.getFields()[name]
    if (!field) continue
    const reading = reader.fields[name]
    if (!reading) columns.set(name, columnName(name))
    else if (reading.kind === 'computed') for (const column of reading.columns) columns.set(column, column)
    else {
      if (reading.kind === 'one') columns.set(reading.column, reading.column)
      links.push(planLink(info, field, selected, reading))
    }
  }
  return { reader, columns, links }
}

function planLink(
  info: Selecting,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  reading: One | Many,
): LinkPlan {
  const node = nodes[0] as FieldNode
  const type = getNamedType(field.type)
  if (!isObjectType(type)) throw new Error(`${field.name} links to ${type.name}, which is no object type`)
  const key = linkKey(node)
  const args = field.args.length ? getArgumentValues(field, node, info.variableValues) : {}
  const reader = reading.reader()
  if (reading.kind === 'one' || reading.atMost) {
    const wants = { items: true, cursors: false, pageInfo: false, total: false }
    return { reading, key, args, wants, plan: planObject(info, type, nodes, reader) }
  }
  return { reading, key, args, ...planConnection(info, type, nodes, reader) }
}

/**
 * Plans the selection of a field that answers with a connection: `nodes` and `edges { node }` share their rows, but what
 * is selected below each is its own.
 */
export function planConnection(
  info: Selecting,
  connection: GraphQLObjectType,
  nodes: readonly FieldNode[],
  reader: Reader,
): { wants: Wants; plan: Plan } {
  const wants: Wants = { items: false, cursors: false, pageInfo: false, total: false }
  const items: (readonly FieldNode[])[] = []
  for (const selected of fieldsOf(info, connection, nodes).values()) {
    const name = selected[0]?.name.value
    if (name === 'nodes') items.push(selected)
    if (name === 'pageInfo') wants.pageInfo = true
    if (name === 'totalCount') wants.total = true
    if (name === 'edges') {
      wants.items = true
      const edge = getNamedType(connection.getFields()['edges']!.type) as GraphQLObjectType
      for (const inEdge of fieldsOf(info, edge, selected).values()) {
        if (inEdge[0]?.name.value === 'node') items.push(inEdge)
        else wants.cursors = true
      }
    }
  }
  wants.items ||= items.length > 0 || wants.pageInfo
  wants.cursors ||= wants.pageInfo
  const type = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType
  const plans = items.map(selected => planObject(info, type, selected, reader))
  const columns = new Map([['id', 'id'], ...plans.flatMap(plan => [...plan.columns])] as [string, string][])
  return { wants, plan: { reader, columns, links: plans.flatMap(plan => plan.links) } }
}

/** The selected fields of a type with fragments, aliases, @skip and @include worked out by graphql-js itself. */
function fieldsOf(info: Selecting, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  return collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes as FieldNode[])
}

/** The names of the fields that are selected of a field's answer. */
export function selectedFields(info: GraphQLResolveInfo): Set<string> {
  const type = getNamedType(info.returnType) as GraphQLObjectType
  const names = [...fieldsOf(info, type, info.fieldNodes).values()].map(nodes => nodes[0]!.name.value)
  return new Set(names.filter(name => name !== '__typename'))
}
