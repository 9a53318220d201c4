import { createReadStream } from 'node:fs'
import { extname, join } from 'node:path'
import { createGzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { noPage, openToAll } from './headers.ts'
import { isKnown, takesGzip } from './sent.ts'
import type { OpenData } from './dump/openData.ts'

const types: Record<string, string> = {
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/** The files of everything, under `/data/`. */
export function addDataFiles(app: FastifyInstance, openData: OpenData): void {
  app.get<{ Params: { name: string } }>('/data/:name', async (request, reply) => {
    const { name } = request.params
    reply.headers({ ...noPage, ...openToAll, 'cache-control': 'no-cache', vary: 'accept-encoding' })
    const served = await openData.served(error => request.log.error({ err: error }, 'the data files were not made'))
    // The list of checksums is known by what it says.
    const known = name === 'checksums.txt' ? [...served.checksums.values()].join('').slice(0, 64) : undefined
    const checksum = served.checksums.get(name) ?? known
    if (checksum === undefined) return reply.code(404).send({ error: 'There is no file at this address.' })
    const etag = `W/"${checksum}"`
    reply.header('etag', etag)
    if (isKnown(request, etag)) return reply.code(304).send()
    reply.type(types[extname(name)] ?? 'application/octet-stream')
    if (name.endsWith('.csv')) reply.header('content-disposition', `attachment; filename="lardom-${name}"`)
    const file = createReadStream(join(served.folder, name))
    return takesGzip(request)
      ? reply.header('content-encoding', 'gzip').send(file.pipe(createGzip()))
      : reply.send(file)
  })
}
