import { open } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { noPage, openToAll } from './headers.ts'
import { takesPacked } from './packing.ts'
import { isKnown } from './sent.ts'
import type { OpenData, Served } from './dump/openData.ts'

const types: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** How long those wait who are told to come back. */
const retryAfterSeconds = 15

/**
 * The files of everything, under `/data/`, of the knowledge as it is now: whoever asks first after a publishing waits
 * until they are made, and gets 503 only when that takes long.
 */
export function addDataFiles(app: FastifyInstance, openData: OpenData): void {
  app.get<{ Params: { name: string } }>('/data/:name', async (request, reply) => {
    const { name } = request.params
    reply.headers({ ...noPage, ...openToAll, 'cache-control': 'no-cache', vary: 'accept-encoding' })
    const found = await openedFile(openData, name)
    if (found === 'later') {
      const error = 'The files of the latest knowledge are being made: ask again soon.'
      return reply.code(503).headers({ 'cache-control': 'no-store', 'retry-after': retryAfterSeconds }).send({ error })
    }
    if (!found) return reply.code(404).send({ error: 'There is no file at this address.' })
    const etag = `W/"${found.checksum}"`
    reply.header('etag', etag)
    if (isKnown(request, etag)) {
      await found.file.close()
      return reply.code(304).send()
    }
    reply.type(types[extname(name)] ?? 'application/octet-stream')
    if (name.endsWith('.csv')) reply.header('content-disposition', `attachment; filename="lardom-${name}"`)
    const stream = found.file.createReadStream()
    if (!takesPacked(request.headers['accept-encoding'], 'gzip')) return reply.send(stream)
    // As a pipeline: who hangs up ends the reading too.
    return reply.header('content-encoding', 'gzip').send(pipeline(stream, createGzip(), () => {}))
  })
}

/** A file of the knowledge as it is now, open: it can be read to its end also when newer ones take its place. */
async function openedFile(openData: OpenData, name: string) {
  for (let attempt = 1; ; attempt += 1) {
    const served = await openData.served()
    if (!served) return 'later'
    const checksum = checksumOf(served, name)
    if (checksum === undefined) return null
    try {
      return { checksum, file: await open(join(served.folder, name)) }
    } catch (error) {
      // Somebody took them away.
      openData.forget(served)
      if (attempt > 1) throw error
    }
  }
}

/** The list of checksums is known by what it says. */
function checksumOf({ checksums }: Served, name: string): string | undefined {
  return name === 'checksums.txt' ? [...checksums.values()].join('').slice(0, 64) : checksums.get(name)
}
