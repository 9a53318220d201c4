import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import send from '@fastify/send'
import type { FastifyInstance } from 'fastify'
import { noPage, openToAll } from './headers.ts'
import type { Site } from './http.ts'

const root = new URL('../seeds/examples/films/', import.meta.url)
const types: Readonly<Record<string, string>> = {
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.vtt': 'text/vtt; charset=utf-8',
}

/** Opened by itself, a film is a page of the browser’s own that loads the film again, and a picture likewise. */
const csp = "default-src 'none'; media-src 'self'; img-src 'self'; frame-ancestors 'none'"

/** The films of the example network with their captions, chapters and pictures: these files and no others, with ranges. */
export function addFilmFiles(app: FastifyInstance, { config }: Pick<Site, 'config'>): void {
  const known = new Set(config.examples ? readdirSync(root).filter(name => extname(name) in types) : [])
  app.get<{ Params: { name: string } }>('/files/films/:name', async ({ raw, params: { name } }, reply) => {
    reply.headers({ ...noPage, ...openToAll, 'content-security-policy': csp })
    if (!known.has(name)) return reply.code(404).send({ error: 'There is no film file at this address.' })
    const { statusCode, headers, stream } = await send(raw, name, { root: root.pathname, cacheControl: false })
    const type = statusCode === 200 || statusCode === 206 ? { 'content-type': types[extname(name)] } : {}
    return reply
      .code(statusCode)
      .headers({ ...headers, ...type, 'cache-control': 'public, max-age=3600' })
      .send(stream)
  })
}
