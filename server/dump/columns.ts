import {
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isNullableType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'

/** How a value of the column is written. */
export type ColumnKind = 'text' | 'whole number' | 'number' | 'true or false' | 'id' | 'ids' | 'list' | 'code'

export type Node = Record<string, unknown>

/** A column of a file, as the schema has it. */
export interface Column {
  readonly name: string
  readonly kind: ColumnKind
  readonly description: string
  readonly isNullable: boolean
  /** Values that it may have, with what they mean. */
  readonly codes?: readonly { code: string; description: string }[]
  /** What to ask for; columns of one field ask for the same. */
  readonly selection: string
  readonly value: (node: Node) => unknown
}

/** Most links of a kind that are written for one thing; the list of the other kind has them all. */
export const mostLinks = 100

/** Persons to ask are told on the page of a case, not in files; versions are read one by one. */
const leftOut = ['Contact', 'Revision', 'RevisionConnection', 'JSON']

const isThing = (type: unknown): type is GraphQLObjectType =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')

/** The columns of a type: every field of its own, flattened, and the ids of what it is linked to. */
export function columnsOf(type: GraphQLObjectType): Column[] {
  const columns = Object.values(type.getFields()).flatMap(columnsOfField)
  const first = columns.filter(({ name }) => name === 'id')
  // Whether a part is fictional is a matter of what it belongs to.
  const owner = ['case', 'video'].find(name => hasExampleFlag(type.getFields()[name]))
  const flag = columns.some(({ name }) => name === 'isExample') || !owner ? [] : [exampleFlag(owner)]
  return [...first, ...columns.filter(({ name }) => name !== 'id'), ...flag]
}

function columnsOfField(field: GraphQLField<unknown, unknown>): Column[] {
  const named = getNamedType(field.type)
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
  const { name } = field
  // A list that can be filtered is the other side of a link, and may be of any length.
  if (field.args.some(argument => argument.name === 'filter') || leftOut.includes(named.name)) return []
  if (field.args.some(argument => argument.name === 'language')) {
    return ['SV', 'EN'].map(language => {
      const alias = `${name}_${language.toLowerCase()}`
      return plain(field, alias, `${alias}: ${name}(language: ${language})`, isList, node => node[alias])
    })
  }
  if (isScalarType(named) || isEnumType(named)) return [plain(field, name, name, isList, node => node[name])]
  if (isThing(named)) {
    const value = isList ? (node: Node) => idsOf(node[name]) : (node: Node) => (node[name] as Node | null)?.['id']
    const column = isList ? `${singular(name)}Ids` : `${name}Id`
    return [{ ...told(field), name: column, kind: isList ? 'ids' : 'id', selection: `${name} { id }`, value }]
  }
  if (named.name.endsWith('Connection')) {
    const value = (node: Node) => idsOf((node[name] as { nodes: unknown }).nodes)
    const selection = `${name}(first: ${mostLinks}) { nodes { id } }`
    const description = `${field.description ?? ''} At most ${mostLinks}.`
    return [{ ...told(field), description, name: `${singular(name)}Ids`, kind: 'ids', selection, value }]
  }
  return isObjectType(named) ? flattened(field, named, isList) : []
}

/** The parts of a value: `period { from to }` is periodFrom and periodTo; a list of values is one column of JSON. */
function flattened(field: GraphQLField<unknown, unknown>, type: GraphQLObjectType, isList: boolean): Column[] {
  const parts = Object.values(type.getFields()).filter(part => {
    const named = getNamedType(part.type)
    return part.args.length === 0 && (isScalarType(named) || isEnumType(named))
  })
  const { name } = field
  const selection = `${name} { ${parts.map(part => part.name).join(' ')} }`
  if (isList) return [{ ...told(field), name, kind: 'list', selection, value: node => node[name] }]
  return parts.map(part => {
    const isPartList = isListType(isNonNullType(part.type) ? part.type.ofType : part.type)
    const value = (node: Node) => (node[name] as Node | null)?.[part.name]
    const column = plain(part, name + part.name[0]!.toUpperCase() + part.name.slice(1), selection, isPartList, value)
    const description = `${field.description ?? ''} ${part.description ?? ''}`
    return { ...column, description, isNullable: column.isNullable || isNullableType(field.type) }
  })
}

function plain(
  field: GraphQLField<unknown, unknown>,
  name: string,
  selection: string,
  isList: boolean,
  value: Column['value'],
): Column {
  const named = getNamedType(field.type)
  const kinds: Record<string, ColumnKind> = { Int: 'whole number', Float: 'number', Boolean: 'true or false', ID: 'id' }
  const codes = isEnumType(named)
    ? named.getValues().map(({ name: code, description }) => ({ code, description: description ?? '' }))
    : undefined
  const kind = isList ? 'list' : codes ? 'code' : (kinds[named.name] ?? 'text')
  return { ...told(field), name, kind, selection, value, ...(codes && { codes }) }
}

const told = ({ description, type }: GraphQLField<unknown, unknown>) => ({
  description: description ?? '',
  isNullable: isNullableType(type),
})

function hasExampleFlag(field: GraphQLField<unknown, unknown> | undefined): boolean {
  const named = field && getNamedType(field.type)
  return isObjectType(named) && 'isExample' in named.getFields()
}

function exampleFlag(owner: string): Column {
  return {
    name: 'isExample',
    kind: 'true or false',
    description: 'True for what belongs to a fictional example.',
    isNullable: false,
    selection: `${owner} { id isExample }`,
    value: node => (node[owner] as Node | null)?.['isExample'] ?? false,
  }
}

const idsOf = (nodes: unknown) => (nodes as { id: string }[]).map(({ id }) => id)

function singular(name: string): string {
  if (name === 'children') return 'child'
  return name.endsWith('ies') ? `${name.slice(0, -3)}y` : name.replace(/s$/, '')
}
