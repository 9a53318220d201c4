import type { FastifyInstance, FastifyReply } from 'fastify'
import { sql } from 'kysely'
import { json } from './database/bilingual.ts'
import type { Reading } from './database/reading.ts'
import { noPage, openToAll } from './headers.ts'
import type { Site } from './http.ts'
import { knowledgeVersion } from './knowledge/knowledge.service.ts'

const file = { ...noPage, ...openToAll, 'cache-control': 'no-cache' }

/** The contract, the state of health, and cases as documents. */
export function addFiles(app: FastifyInstance, { reading, schemaText }: Site): void {
  app.get('/schema.graphql', async (_request, reply) =>
    reply.headers(file).type('text/plain; charset=utf-8').send(schemaText),
  )
  app.get('/health/live', async (_request, reply) => reply.headers(noPage).send({ status: 'alive' }))
  app.get('/health/ready', async (request, reply) => {
    reply.headers({ ...noPage, 'cache-control': 'no-store' })
    try {
      return await reply.send({ status: 'ready', knowledgeVersion: await knowledgeVersion(reading) })
    } catch (error) {
      request.log.error({ err: error }, 'the database does not answer')
      return reply.code(503).send({ status: 'the database does not answer' })
    }
  })
  for (const path of ['/fall', '/en/cases']) {
    app.get<{ Params: { slug: string }; Querystring: { version?: string } }>(
      `${path}/:slug(^[a-z0-9-]+).json`,
      async ({ params, query }, reply) => sendCase(reading, reply.headers(file), path, params.slug, query.version),
    )
  }
}

/**
 * 200 with the document, of a version if one is asked for; 308 from an earlier address, 410 with the reason when
 * withdrawn, else 404.
 */
async function sendCase(reading: Reading, reply: FastifyReply, path: string, slug: string, version?: string) {
  const first = async (fragment: ReturnType<typeof sql>) => (await reading.all(reading.compile(fragment)))[0]
  // What is no number of a version is the number of none.
  const wanted = version === undefined ? sql`c.version` : sql`${/^\d{1,9}$/.test(version) ? Number(version) : 0}`
  const found = await first(sql`select r.document from cases c
    join revisions r on r.case_id = c.id and r.version = ${wanted} where c.slug = ${slug}`)
  if (found) {
    const text = JSON.stringify(json(found['document']), null, 2) + '\n'
    return reply.type('application/json; charset=utf-8').send(text)
  }
  const moved = await first(sql`select c.slug from former_slugs f join cases c on c.id = f.target
    where f.kind = 'case' and f.slug = ${slug}`)
  const query = version === undefined ? '' : `?version=${encodeURIComponent(version)}`
  if (moved) return reply.redirect(`${path}/${moved['slug'] as string}.json${query}`, 308)
  const withdrawn = await first(sql`select reason from tombstones where kind = 'case' and slug = ${slug}`)
  if (withdrawn) return reply.code(410).send({ error: 'This case was withdrawn.', reason: withdrawn['reason'] })
  return reply.code(404).send({ error: 'There is no case at this address.' })
}
