import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyBaseLogger } from 'fastify'
import type { Api } from './api.ts'
import { OperatorError } from './database/operatorError.ts'
import type { OpenData } from './dump/openData.ts'
import type { PageHandler } from './http.ts'

/** Under this name the pages find the API when they are rendered here: a question without a network hop. */
const bridge = Symbol.for('lardom.graphql')
/** … and the list of the data files. */
const dataBridge = Symbol.for('lardom.data')
/** A page is shown without its list of files rather than late. */
const pagePatience = 3000
const client = new URL('../client/', import.meta.url)

/** Lets pages that are rendered in this process ask the API directly. */
export function bridgeToApi(api: Api, log: FastifyBaseLogger): void {
  Object.assign(globalThis, {
    [bridge]: async (request: Request): Promise<Response> => {
      const { status, headers, body } = await api.answer(
        {
          method: request.method,
          headers: Object.fromEntries(request.headers),
          search: new URL(request.url).search,
          body: request.method === 'POST' ? await request.text() : '',
        },
        log,
      )
      return new Response(new Uint8Array(body), { status, headers: { ...headers } })
    },
  })
}

/** Lets pages that are rendered in this process read which data files there are; null while these are being made. */
export function bridgeToData(openData: OpenData): void {
  Object.assign(globalThis, {
    [dataBridge]: async (): Promise<string | null> => {
      const served = await openData.served(pagePatience)
      return served && readFile(join(served.folder, 'datapackage.json'), 'utf8')
    },
  })
}

/** The built pages. Throws `OperatorError` when they have not been built. */
export async function builtPages(): Promise<PageHandler> {
  // adapter-node takes the protocol from this header, which we set ourselves.
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto'
  const handler = new URL('build/handler.js', client)
  if (!existsSync(handler)) {
    throw new OperatorError(
      'The pages are not built: start with "npm start", or build them with "node tools/build.js".',
    )
  }
  return ((await import(handler.href)) as { handler: PageHandler }).handler
}

/** The pages straight from their sources, renewed as these change. */
export async function developmentPages(): Promise<{ pages: PageHandler; close: () => Promise<void> }> {
  const { createServer } = await import('vite')
  const root = fileURLToPath(client)
  // SvelteKit looks for its files from the working folder.
  process.chdir(root)
  const vite = await createServer({ root, server: { middlewareMode: true }, appType: 'custom' })
  return { pages: (request, response, next) => vite.middlewares(request, response, next), close: () => vite.close() }
}
