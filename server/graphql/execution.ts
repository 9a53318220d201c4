import {
  BREAK,
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import { LRUCache } from 'lru-cache'
import type { Budget } from './budget.ts'
import { expandedSize } from './expandedSize.ts'

/** Fields with fragments written out: the size of the code that compiling makes, and so what it costs to make and keep. */
const largestCompiled = 500
const keptFields = 20_000

interface Execution {
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Record<string, unknown>
  readonly context: { readonly budget: Budget; readonly effects: { possible: boolean } }
}

/**
 * Executes operations: by graphql-js the first time a text is seen, compiled from the second time on, since texts that
 * come once are not worth compiling. Variables are always coerced by graphql-js, and an answer with errors is made anew
 * by it, so that what callers are told does not depend on how often a text was seen. Mutations are only ever executed once.
 */
export function executionOf(schema: GraphQLSchema) {
  const seen = new WeakSet<DocumentNode>()
  const kept = new LRUCache<DocumentNode, Map<string, CompiledQuery | null>>({ maxSize: keptFields })

  function compiledFor({ document, operationName }: Execution): CompiledQuery | null {
    if (!seen.has(document)) {
      seen.add(document)
      return null
    }
    let compiled = kept.get(document)
    if (!compiled) {
      const size = expandedSize(document)
      if (size > largestCompiled || isConditional(document)) return null
      compiled = new Map()
      kept.set(document, compiled, { size: Math.max(1, size) })
    }
    const name = operationName ?? ''
    if (!compiled.has(name)) {
      const query = compileQuery(schema, document, operationName ?? undefined)
      compiled.set(name, isCompiledQuery(query) ? query : null)
    }
    return compiled.get(name) ?? null
  }

  return async (execution: Execution): Promise<ExecutionResult> => {
    const { document, operationName, variables, context } = execution
    const operation = getOperationAST(document, operationName)
    if (!operation) throw noSuchOperation(operationName)
    context.effects.possible = operation.operation !== OperationTypeNode.QUERY
    const compiled = context.effects.possible ? null : compiledFor(execution)
    const { coerced } = compiled ? getVariableValues(schema, operation.variableDefinitions ?? [], variables) : {}
    if (compiled && coerced) {
      const result = await compiled.query(undefined, context, coerced)
      if (!result.errors) return result
      context.budget.reset()
    }
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context })
  }
}

/** Compiled code keeps one condition for a fragment wherever it is spread, and so answers @include and @skip wrongly. */
function isConditional(document: DocumentNode): boolean {
  let conditional = false
  visit(document, {
    Directive: () => {
      conditional = true
      return BREAK
    },
  })
  return conditional
}

function noSuchOperation(name: string | null): GraphQLError {
  const message =
    name === null ? 'The document must hold one operation.' : `The document holds no operation named "${name}".`
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } })
}
