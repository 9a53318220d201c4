import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { catalogueOf } from './dump/catalogue.ts'
import type { Site } from './http.ts'
import { made, sendMade } from './sent.ts'

/** The open data as data portals read about it, at an address that they may come back to for ever. */
export function addCatalogue(app: FastifyInstance, { config, reading, openData }: Site): void {
  app.get('/dcat.rdf', async (request, reply) => {
    const [row] = await reading.all(reading.compile(sql`select changed_at as "changedAt" from knowledge`))
    const text = catalogueOf({
      base: config.baseUrl ?? `${request.protocol}://${request.host}`,
      operator: config.operator,
      changedAt: row!['changedAt'] as string,
      tables: openData.tables,
    })
    return sendMade(request, reply, await made('application/rdf+xml; charset=utf-8', text))
  })
}
