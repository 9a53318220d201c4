import { ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface'
import type { FastifyBaseLogger } from 'fastify'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { cacheKey, read, type ApiRequest } from './apiRequest.ts'
import type { Database } from './database/database.ts'
import type { Reading } from './database/reading.ts'
import { readersByKind } from './features.ts'
import { Answers, etagOf, type Answer } from './graphql/answers.ts'
import { Budget } from './graphql/budget.ts'
import { executionOf } from './graphql/execution.ts'
import { aliasRule, depthRule, maximumTokens, operationRule } from './graphql/limits.ts'
import { reporting, type LoggedContext } from './graphql/reporting.ts'
import { knowledgeVersion } from './knowledge/knowledge.service.ts'

export interface Api {
  answer(request: ApiRequest, log: FastifyBaseLogger): Promise<Answer>
  stop(): Promise<void>
}

const timesToTry = 3

/** The GraphQL API over one database. */
export async function startApi(schema: GraphQLSchema, { em }: Database, reading: Reading): Promise<Api> {
  const apollo = new ApolloServer<LoggedContext>({
    gateway: gatewayOf(schema),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: maximumTokens },
    validationRules: [operationRule, depthRule, aliasRule],
    validationOptions: { maxErrors: 20 },
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      reporting,
    ],
  })
  await apollo.start()
  const answers = new Answers()

  async function answer(request: ApiRequest, log: FastifyBaseLogger): Promise<Answer> {
    const key = cacheKey(request)
    for (let attempt = 1; ; attempt += 1) {
      const version = await knowledgeVersion(reading)
      const known = key === null ? undefined : answers.find(key, version)
      if (known) return known
      const effects = { possible: false }
      const fresh = await execute(apollo, request, { reading, em, readersByKind, budget: new Budget(), log, effects })
      if (effects.possible) return fresh.answer
      // If somebody published meanwhile, the answer may hold something of both states.
      const isOfOneState = (await knowledgeVersion(reading)) === version
      if (isOfOneState && key !== null && fresh.cacheable) answers.keep(key, version, fresh.answer)
      if (isOfOneState || attempt === timesToTry) return fresh.answer
    }
  }

  return { answer, stop: () => apollo.stop() }
}

/** Apollo takes an executor of one’s own only in the form of a gateway. */
function gatewayOf(schema: GraphQLSchema): GatewayInterface {
  const run = executionOf(schema)
  // The name as asked for: the one beside it is empty when there is no such operation.
  const executor: GatewayExecutor = async ({ document, request, context }) =>
    run({
      document,
      operationName: request.operationName ?? null,
      variables: request.variables ?? {},
      context: context as unknown as LoggedContext,
    })
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: callback => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' })
      return () => {}
    },
    stop: async () => {},
  }
}

async function execute(apollo: ApolloServer<LoggedContext>, request: ApiRequest, context: LoggedContext) {
  const { refused, body: asked } = read(request)
  if (refused) return { cacheable: false, answer: refused }
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  const httpGraphQLRequest: HTTPGraphQLRequest = {
    method: request.method,
    headers,
    search: request.search,
    body: asked,
  }
  const response = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context })
  if (response.body.kind !== 'complete') throw new Error('an answer in parts, which no schema of ours gives')
  const text = response.body.string
  const body = Buffer.from(text)
  const status = response.status ?? 200
  const cacheable = status === 200 && !text.startsWith('{"errors"')
  const told = Object.fromEntries(response.headers)
  return { cacheable, answer: { status, headers: cacheable ? { ...told, etag: etagOf(body) } : told, body } }
}

/** Only errors meant for callers are told; everything else is ours, logged once and masked. */
function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = formatted.extensions?.['code']
  if (code === 'INTERNAL_SERVER_ERROR') {
    return {
      message: 'Something went wrong on our side. It has been logged.',
      path: formatted.path,
      extensions: { code },
    }
  }
  // Apollo gives all that is found before execution its own code.
  if (formatted.extensions?.['reason']) {
    return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } }
  }
  return formatted
}
