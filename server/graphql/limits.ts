import {
  GraphQLError,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql'
import { badInput } from './errors.ts'

export const maximumBodyBytes = 256 * 1024
export const maximumQueryLength = 20_000
export const maximumTokens = 2_000
export const maximumDepth = 12
export const maximumAliases = 30
/** The standard introspection query is 15 deep. */
const maximumIntrospectionDepth = 16

/** Refuses an operation of a kind that the schema does not have; executing it would be an error of ours. */
export const operationRule: ValidationRule = context => ({
  OperationDefinition: operation => {
    if (context.getSchema().getRootType(operation.operation)) return
    context.reportError(new GraphQLError(`This API has no ${operation.operation}s.`, { nodes: operation }))
  },
})

/** Refuses an operation nested deeper than 12 levels, fragments included; introspection has a bound of its own. */
export const depthRule: ValidationRule = context => ({
  OperationDefinition: operation => {
    const depth = depthOf(context, operation.selectionSet, new Map())
    const introspection = depthOf(context, operation.selectionSet, new Map(), true)
    if (depth > maximumDepth) refuse(context, depth, maximumDepth)
    else if (introspection > maximumIntrospectionDepth) refuse(context, introspection, maximumIntrospectionDepth)
  },
})

function refuse(context: ValidationContext, depth: number, maximum: number): void {
  context.reportError(
    badInput('TOO_DEEP', `This query is ${depth} levels deep: at most ${maximum} are taken.`, { maximum }),
  )
}

/** `known` holds what each fragment measures, and stops at one that leads to itself. */
function depthOf(
  context: ValidationContext,
  { selections }: SelectionSetNode,
  known: Map<string, number>,
  introspection = false,
): number {
  let deepest = 0
  for (const selection of selections) {
    let depth = 0
    if (selection.kind === 'FragmentSpread') {
      depth = depthOfFragment(context, context.getFragment(selection.name.value), known, introspection)
    } else if (selection.kind === 'InlineFragment') {
      depth = depthOf(context, selection.selectionSet, known, introspection)
    } else if (introspection || !selection.name.value.startsWith('__')) {
      depth = 1 + (selection.selectionSet ? depthOf(context, selection.selectionSet, known, introspection) : 0)
    }
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function depthOfFragment(
  context: ValidationContext,
  fragment: FragmentDefinitionNode | null | undefined,
  known: Map<string, number>,
  introspection: boolean,
): number {
  if (!fragment) return 0
  const name = fragment.name.value
  if (!known.has(name)) {
    known.set(name, 0)
    known.set(name, depthOf(context, fragment.selectionSet, known, introspection))
  }
  return known.get(name)!
}

/** Refuses a document with more than 30 aliases, `__typename` included. */
export const aliasRule: ValidationRule = (context): ASTVisitor => {
  let aliases = 0
  return {
    Field: field => {
      if (field.alias) aliases += 1
    },
    Document: {
      leave: () => {
        if (aliases <= maximumAliases) return
        const message = `This query has ${aliases} aliases: at most ${maximumAliases} are taken.`
        context.reportError(badInput('TOO_MANY_ALIASES', message, { maximum: maximumAliases }))
      },
    },
  }
}
