import { error, redirect } from '@sveltejs/kit'
import { baseOf } from '#lib/address/base.ts'
import { href } from '#lib/address/href.ts'
import { localeOf } from '#lib/address/locale.ts'
import { citationAnswer } from '#lib/citation/answer.ts'
import { CitedCase, CitedRevision } from '#lib/citation/citation.queries.ts'
import { ask } from '#lib/graphql/ask.ts'
import type { RequestHandler } from './$types'

/** How a case is cited; `?version=n` for one that was public before. */
export const GET: RequestHandler = async ({ fetch, params: { slug, format }, request, url }) => {
  const locale = localeOf(url)
  const { case: found, withdrawnCase: withdrawn } = await ask(fetch, CitedCase, { slug })
  if (!found) error(withdrawn ? 410 : 404, withdrawn?.reason ?? 'There is no case at this address.')
  if (found.slug !== slug) redirect(308, `${href('case', found.slug, locale)}.${format}${url.search}`)
  const asked = url.searchParams.get('version') ?? String(found.version)
  const revision = found.revisions.nodes.find(({ version }) => String(version) === asked)
  if (!revision) error(404, 'The case has no such version.')
  const words = revision.version === found.version ? found : await earlier(fetch, revision.id)
  return citationAnswer(request, url, format, {
    slug,
    title: words.title ?? found.title,
    summary: words.summary ?? null,
    language: found.language,
    isExample: found.isExample,
    version: revision.version,
    publishedAt: revision.publishedAt,
    url: `${baseOf(url)}${href('case', slug, locale)}?version=${revision.version}`,
  })
}

async function earlier(fetch: typeof globalThis.fetch, id: string): Promise<{ title?: string; summary?: string }> {
  const { node } = await ask(fetch, CitedRevision, { id })
  return node && 'document' in node ? (node.document as { title?: string; summary?: string }) : {}
}
