import { createHash } from 'node:crypto'

/** A text for machines: readable from any site, 304 for whoever has it already. `name` is what it is saved as. */
export function textAnswer(request: Request, type: string, text: string, name?: string): Response {
  const etag = `W/"${createHash('sha1').update(text).digest('base64url')}"`
  const headers = new Headers({
    etag,
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  })
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  if (known.some(tag => tag.trim() === etag)) return new Response(null, { status: 304, headers })
  headers.set('content-type', type)
  if (name) headers.set('content-disposition', `inline; filename="${name}"`)
  return new Response(text, { headers })
}
