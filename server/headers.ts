/** For answers that any page of any site may read. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
  'cross-origin-resource-policy': 'cross-origin',
}
/** For every answer. */
export const guarded = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'strict-origin-when-cross-origin' }
/** For answers that are no page: nothing of them may run or be framed. */
export const noPage = { ...guarded, 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }
