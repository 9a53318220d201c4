import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyBaseLogger } from 'fastify'
import type { Context } from '../context.ts'
import { maximumNodes } from './budget.ts'

export type LoggedContext = Context & {
  readonly log: FastifyBaseLogger
  /** Whether the operation may have changed something: then it is never made anew, and its answer never kept. */
  readonly effects: { possible: boolean }
}

/** Tells callers what an answer cost, and the log what went wrong on our side. */
export const reporting: ApolloServerPlugin<LoggedContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body }, contextValue }) {
      if (body.kind !== 'single' || !('data' in body.singleResult)) return
      const cost = { nodes: contextValue.budget.nodes, maximum: maximumNodes }
      body.singleResult.extensions = { ...body.singleResult.extensions, cost }
    },
    async didEncounterErrors({ errors, contextValue }) {
      for (const { originalError, extensions } of errors) {
        if (originalError && !('extensions' in originalError) && extensions['code'] === undefined) {
          contextValue.log.error({ err: originalError }, 'a field failed')
        }
      }
    },
  }),
}
