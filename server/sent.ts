import type { FastifyReply, FastifyRequest } from 'fastify'
import { etagOf } from './graphql/answers.ts'
import { noPage, openToAll } from './headers.ts'
import { leastToPack, pack, takesPacked } from './packing.ts'

/** A text that is made here and not a page: what it is, and its bytes as they are and packed. */
export interface Made {
  readonly type: string
  readonly body: Buffer
  readonly packed: Buffer | null
  readonly etag: string
}

/** Makes a text ready to be sent any number of times. */
export async function made(type: string, text: string | Buffer): Promise<Made> {
  const body = Buffer.from(text)
  return { type, body, packed: body.length < leastToPack ? null : await pack(body, 'gzip'), etag: etagOf(body) }
}

/** Sends it packed to whoever takes that, and 304 to whoever has it already. Any page of any site may read it. */
export function sendMade(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body, packed, etag }: Made,
  headers: Readonly<Record<string, string>> = { ...noPage, ...openToAll },
) {
  reply.headers({ ...headers, 'cache-control': 'no-cache', etag, vary: 'accept-encoding' })
  if (isKnown(request, etag)) return reply.code(304).send()
  reply.type(type)
  if (!packed || !takesPacked(request.headers['accept-encoding'], 'gzip')) return reply.send(body)
  return reply.header('content-encoding', 'gzip').send(packed)
}

/** Whether the asker says that it has just this. */
export function isKnown(request: FastifyRequest, etag: string | undefined): boolean {
  if (etag === undefined) return false
  const known = request.headers['if-none-match']?.split(',').map(tag => tag.trim()) ?? []
  return known.includes(etag) || known.includes('*')
}
