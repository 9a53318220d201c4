import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import { getArgumentValues, getNamedType, isObjectType } from 'graphql'
// Not exported by the package's index, and graphql-js keeps it stable within major version 16.
import { collectSubfields } from 'graphql/execution/collectFields.js'
import { badInput } from './errors.ts'
import { columnName, type Link, type Reader } from './reader.ts'

/** What one selection needs of one table: the columns, and the links to follow from its rows. */
export interface Plan {
  readonly reader: Reader
  /** Property of the row → column of the table. */
  readonly columns: ReadonlyMap<string, string>
  readonly links: readonly LinkPlan[]
}

export interface LinkPlan {
  readonly reading: Link
  /** Under which property of the parent row the resolver finds what was fetched. */
  readonly key: string
  readonly args: Record<string, unknown>
  readonly wants: Wants
  readonly plan: Plan
}

/** Which parts of a connection are selected. */
export interface Wants {
  items: boolean
  /** How often each thing of the page is answered: `nodes` and `edges { node }` are two. */
  copies: number
  cursors: boolean
  /** Whether the page tells if the list has more on that side. */
  next: boolean
  previous: boolean
  total: boolean
}

const nothing = { items: false, copies: 0, cursors: false, next: false, previous: false, total: false }

type Selecting = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>
type Nodes = readonly FieldNode[]

/** Fragments within fragments let a short text ask for more links than could ever be followed. */
const maximumLinks = 500

/** One selection being planned, and how many links it has so far. */
interface Planning extends Selecting {
  readonly counted: { links: number }
}

/** The property that holds what a link fetched: one per place in the query, so that aliases never mix. */
export function linkKey(node: FieldNode): string {
  return `@${node.loc?.start ?? node.name.value}`
}

/** Plans the selection of a field that answers with one thing (or a plain list of things). Throws `TOO_COSTLY`. */
export function planObject(info: Selecting, type: GraphQLObjectType, nodes: Nodes, reader: Reader): Plan {
  return planThings(begun(info), type, [nodes], reader)
}

/**
 * Plans the selection of a field that answers with a connection: `nodes` and `edges { node }` share their rows and what
 * is fetched below. Throws `TOO_COSTLY`.
 */
export function planConnection(info: Selecting, connection: GraphQLObjectType, nodes: Nodes, reader: Reader) {
  return planPage(begun(info), connection, nodes, reader)
}

function begun({ schema, fragments, variableValues }: Selecting): Planning {
  return { schema, fragments, variableValues, counted: { links: 0 } }
}

/** The things may be selected in several places; a link that stands in more than one is followed for all of them. */
function planThings(planning: Planning, type: GraphQLObjectType, places: Nodes[], reader: Reader): Plan {
  const columns = new Map([['id', 'id']])
  const followed = new Map<string, FieldNode[]>()
  for (const nodes of places) {
    for (const selected of fieldsOf(planning, type, nodes).values()) {
      const name = selected[0]!.name.value
      const reading = reader.fields[name]
      if (name.startsWith('__')) continue
      if (!reading) columns.set(name, columnName(name))
      else if (reading.kind === 'computed') for (const column of reading.columns) columns.set(column, column)
      else {
        if (reading.kind === 'one') columns.set(reading.column, reading.column)
        const key = linkKey(selected[0]!)
        followed.set(key, [...new Set([...(followed.get(key) ?? []), ...selected])])
      }
    }
  }
  const links = [...followed].map(([key, nodes]) => {
    const field = type.getFields()[nodes[0]!.name.value]!
    return planLink(planning, key, field, nodes, reader.fields[field.name] as Link)
  })
  return { reader, columns, links }
}

function planLink(
  planning: Planning,
  key: string,
  field: GraphQLField<unknown, unknown>,
  nodes: Nodes,
  reading: Link,
): LinkPlan {
  planning.counted.links += 1
  if (planning.counted.links > maximumLinks) {
    const message = `This query follows more than ${maximumLinks} links: take fewer fragments within fragments.`
    throw badInput('TOO_COSTLY', message, { maximum: maximumLinks })
  }
  const type = getNamedType(field.type)
  if (!isObjectType(type)) throw new Error(`${field.name} links to ${type.name}, which is no object type`)
  const args = field.args.length ? getArgumentValues(field, nodes[0]!, planning.variableValues) : {}
  const reader = reading.reader()
  if (reading.kind !== 'many' || reading.atMost) {
    const wants = { ...nothing, items: true, copies: 1 }
    return { reading, key, args, wants, plan: planThings(planning, type, [nodes], reader) }
  }
  return { reading, key, args, ...planPage(planning, type, nodes, reader) }
}

function planPage(planning: Planning, connection: GraphQLObjectType, nodes: Nodes, reader: Reader) {
  const wants: Wants = { ...nothing }
  const places: Nodes[] = []
  for (const selected of fieldsOf(planning, connection, nodes).values()) {
    const name = selected[0]!.name.value
    if (name === 'nodes') places.push(selected)
    if (name === 'pageInfo') {
      wants.items = wants.cursors = true
      const pageInfo = getNamedType(connection.getFields()['pageInfo']!.type) as GraphQLObjectType
      const told = [...fieldsOf(planning, pageInfo, selected).values()].map(([field]) => field!.name.value)
      wants.next = told.includes('hasNextPage')
      wants.previous = told.includes('hasPreviousPage')
    }
    if (name === 'totalCount') wants.total = true
    if (name === 'edges') {
      wants.items = true
      const edge = getNamedType(connection.getFields()['edges']!.type) as GraphQLObjectType
      for (const inEdge of fieldsOf(planning, edge, selected).values()) {
        if (inEdge[0]!.name.value === 'node') places.push(inEdge)
        else wants.cursors = true
      }
    }
  }
  wants.copies = Math.max(1, places.length)
  wants.items ||= places.length > 0
  const type = getNamedType(connection.getFields()['nodes']!.type) as GraphQLObjectType
  return { wants, plan: planThings(planning, type, places, reader) }
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
