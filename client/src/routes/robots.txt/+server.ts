import { baseOf } from '#lib/address/base.ts'
import { textAnswer } from '#lib/endpoint/textAnswer.ts'
import type { RequestHandler } from './$types'

/** Everything may be read; the explorer and the API are no pages to find. */
export const GET: RequestHandler = ({ request, url }) =>
  textAnswer(
    request,
    'text/plain; charset=utf-8',
    `User-agent: *\nDisallow: /graphiql\nDisallow: /graphql\n\nSitemap: ${baseOf(url)}/sitemap.xml\n`,
  )
