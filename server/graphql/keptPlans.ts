import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql'
import { visit } from 'graphql'
import type { Reader } from './reader.ts'

const plans = new WeakMap<FieldNode, Map<Reader, unknown>>()
const constant = new WeakMap<FieldNode, boolean>()

/**
 * The plan of a root field, made once for each parsed document: the parsed document is kept by Apollo, and its plans go
 * with it. A selection that depends on variables below the root field is planned anew each time.
 */
export function keptPlan<T>(info: GraphQLResolveInfo, reader: Reader, make: () => T): T {
  const [node] = info.fieldNodes
  if (!node || info.fieldNodes.length > 1 || !isConstant(info, node)) return make()
  const kept = plans.get(node) ?? new Map<Reader, unknown>()
  plans.set(node, kept)
  if (!kept.has(reader)) kept.set(reader, make())
  return kept.get(reader) as T
}

function isConstant(info: GraphQLResolveInfo, node: FieldNode): boolean {
  const known = constant.get(node)
  if (known !== undefined) return known
  const found = !node.selectionSet || !usesVariables(info, node.selectionSet, new Set())
  constant.set(node, found)
  return found
}

function usesVariables(info: GraphQLResolveInfo, selections: SelectionSetNode, seen: Set<string>): boolean {
  let uses = false
  visit(selections, {
    Variable: () => {
      uses = true
    },
    FragmentSpread: ({ name: { value } }) => {
      if (seen.has(value)) return
      seen.add(value)
      const fragment = info.fragments[value]
      if (fragment && usesVariables(info, fragment.selectionSet, seen)) uses = true
    },
  })
  return uses
}
