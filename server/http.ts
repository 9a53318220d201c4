import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Api } from './api.ts'
import { refusal } from './apiRequest.ts'
import type { Config } from './config.ts'
import { endConnections } from './connections.ts'
import type { Reading } from './database/reading.ts'
import { maximumBodyBytes } from './graphql/limits.ts'
import { addCatalogue } from './catalogueFile.ts'
import { addDataFiles } from './dataFiles.ts'
import type { OpenData } from './dump/openData.ts'
import { addExplorer } from './explorer.ts'
import { addFiles } from './files.ts'
import { addFilmFiles } from './filmFiles.ts'
import { guarded, noPage, openToAll } from './headers.ts'
import { sendAnswer } from './sentAnswer.ts'

export type PageHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

export interface Site {
  readonly config: Config
  readonly api: Api
  readonly reading: Reading
  readonly openData: OpenData
  readonly schemaText: string
  /** Answers every address that is not a file of the API: the pages. */
  readonly pages: PageHandler
}

/** Decodes bodies; whoever sends something else is told so. */
const utf8 = new TextDecoder('utf-8', { fatal: true })
/** Somebody pastes ten thousand letters into an address, and comes from it: still a page that helps. */
const maximumHeaderBytes = 128 * 1024

/** The one server on the one port. */
export function buildServer(site: Site): FastifyInstance {
  const { config } = site
  const app = Fastify({
    logger: {
      level: config.logLevel,
      // No addresses of readers in the log.
      serializers: { req: ({ method, url }: FastifyRequest) => ({ method, url }) },
    },
    bodyLimit: maximumBodyBytes,
    http: { maxHeaderSize: maximumHeaderBytes },
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_error, _request, reply) => {
      ;(reply as FastifyReply).headers(noPage).code(400).send({ error: 'The address cannot be read.' })
    },
  })
  app.setErrorHandler((error, request, reply) => {
    request.log.error({ err: error }, 'a request failed')
    return reply.headers(noPage).code(500).send({ error: 'Something went wrong on our side. It has been logged.' })
  })
  const end = endConnections(app.server)
  app.addHook('preClose', async () => end())
  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.setHeader('x-request-id', request.id)
    done()
  })
  app.register(async scope => addApi(scope, site))
  app.register(async scope => addFiles(scope, site))
  app.register(async scope => addFilmFiles(scope, site))
  app.register(async scope => addExplorer(scope))
  app.register(async scope => addDataFiles(scope, site.openData))
  app.register(async scope => addCatalogue(scope, site))
  app.register(async scope => addPages(scope, site))
  return app
}

function addApi(app: FastifyInstance, { api }: Site): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, utf8.decode(body as Buffer))
    } catch {
      done(Object.assign(new Error('The body is not UTF-8.'), { statusCode: 400 }))
    }
  })
  // Other kinds are not read; Apollo’s guard against forged requests then says what it takes.
  app.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume()
    done(null, '')
  })
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) request.log.error({ err: error }, 'the API failed')
    const tooLarge = status === 413
    const message = tooLarge ? `The body has more than ${maximumBodyBytes} bytes.` : 'The request cannot be read.'
    const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST'
    const told =
      status >= 500 ? 'Something went wrong on our side. It has been logged.' : tooLarge ? message : error.message
    return sendAnswer(request, reply, refusal(status, code, told, tooLarge ? { maximum: maximumBodyBytes } : {}))
  })
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const at = request.url.indexOf('?')
      const asked = {
        method: request.method,
        headers: request.headers,
        search: at < 0 ? '' : request.url.slice(at),
        body: (request.body as string | undefined) ?? '',
      }
      return sendAnswer(request, reply, await api.answer(asked, request.log))
    },
  })
  app.options('/graphql', async (_request, reply) =>
    reply
      .headers({
        ...openToAll,
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'content-type, apollo-require-preflight',
        'access-control-max-age': '86400',
      })
      .code(204)
      .send(),
  )
}

function addPages(app: FastifyInstance, { config, pages }: Site): void {
  const protocol = config.baseUrl?.startsWith('https:') ? 'https' : 'http'
  const compressed = compression()
  const show = (request: FastifyRequest, reply: FastifyReply) => {
    reply.hijack()
    // SvelteKit reads the protocol here (PROTOCOL_HEADER); what a caller sends is not believed.
    request.raw.headers['x-forwarded-proto'] = protocol
    request.raw.headers['x-request-id'] = request.id
    for (const [name, value] of Object.entries(guarded)) reply.raw.setHeader(name, value)
    compressed(request.raw as never, reply.raw as never, () =>
      pages(request.raw, reply.raw, () => {
        reply.raw.statusCode = 404
        reply.raw.end()
      }),
    )
  }
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  app.all('/*', show)
}
