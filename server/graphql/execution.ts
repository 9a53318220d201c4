import {
  execute,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import type { Budget } from './budget.ts'
import { expandedSize } from './expandedSize.ts'

/** Fields with fragments written out: the size of the code that compiling makes, and so what it costs. */
const largestCompiled = 500

interface Execution {
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Record<string, unknown>
  readonly context: { readonly budget: Budget }
}

/**
 * Executes operations: by graphql-js the first time a text is seen, compiled from the second time on, since texts that
 * come once are not worth compiling. Variables are always coerced by graphql-js, and an answer with errors is made anew
 * by it, so that what callers are told does not depend on how often a text was seen.
 */
export function executionOf(schema: GraphQLSchema) {
  // What was compiled goes when Apollo lets go of the parsed document, of which it keeps a bounded number.
  const seen = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>()

  function compiledFor({ document, operationName }: Execution): CompiledQuery | null {
    const name = operationName ?? ''
    const compiled = seen.get(document)
    if (!compiled) {
      seen.set(document, new Map())
      return null
    }
    if (!compiled.has(name)) {
      const small = expandedSize(document) <= largestCompiled
      const query = small ? compileQuery(schema, document, operationName ?? undefined) : null
      compiled.set(name, query && isCompiledQuery(query) ? query : null)
    }
    return compiled.get(name) ?? null
  }

  return async (execution: Execution): Promise<ExecutionResult> => {
    const { document, operationName, variables, context } = execution
    const operation = getOperationAST(document, operationName)
    if (operation?.operation !== OperationTypeNode.QUERY) throw notAQuery(operationName)
    const compiled = compiledFor(execution)
    const { coerced } = compiled ? getVariableValues(schema, operation.variableDefinitions ?? [], variables) : {}
    if (compiled && coerced) {
      const result = await compiled.query(undefined, context, coerced)
      if (!result.errors) return result
      context.budget.spent = 0
    }
    return execute({ schema, document, operationName, variableValues: variables, contextValue: context })
  }
}

function notAQuery(name: string | null): GraphQLError {
  const message = name === null ? 'The document must hold one query.' : `The document holds no query named "${name}".`
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } })
}
