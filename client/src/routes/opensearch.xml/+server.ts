import { baseOf } from '#lib/address/base.ts'
import { href } from '#lib/address/href.ts'
import { localeOf } from '#lib/address/locale.ts'
import { wholeText } from '#lib/text/whole.ts'
import type { RequestHandler } from './$types'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** How a browser may search the site from its address bar (OpenSearch 1.1). */
export const GET: RequestHandler = ({ url }) => {
  const locale = localeOf(url)
  const base = baseOf(url)
  const { name, about } = wholeText[locale].site
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(name)}</ShortName>
  <Description>${escaped(about)}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escaped(base)}/favicon.svg</Image>
  <Url type="text/html" template="${escaped(base + href('explore', null, locale))}?q={searchTerms}"/>
</OpenSearchDescription>
`
  return new Response(description, {
    headers: {
      'content-type': 'application/opensearchdescription+xml; charset=utf-8',
      'cache-control': 'public, max-age=86400',
    },
  })
}
