import { badInput } from './errors.ts'

/** A place in a list: the values of its order's keys, then the id. Opaque to callers, but not secret. */
export type Place = (string | number)[]

export function encodeCursor(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString('base64url')
}

/** Throws `BAD_CURSOR` for anything that this order of this list did not hand out. */
export function decodeCursor(cursor: string, order: string, like: Place, argument: string): Place {
  const refusal = badInput('BAD_CURSOR', `"${argument}" is no cursor of this list in this order.`, { argument })
  if (cursor.length > 1000) throw refusal
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw refusal
  }
  if (!Array.isArray(parts) || parts.length !== like.length + 1 || parts[0] !== order) throw refusal
  const place = parts.slice(1) as unknown[]
  if (!place.every((part, index) => isLike(part, like[index]!))) throw refusal
  return place as Place
}

/** Whether a database can compare it with a column of this type: PostgreSQL refuses all else as an error of ours. */
function isLike(part: unknown, like: string | number): boolean {
  if (typeof part === 'string') return typeof like === 'string' && part.isWellFormed() && !part.includes('\0')
  if (typeof part !== 'number' || typeof like !== 'number') return false
  return Number.isInteger(like) ? (part | 0) === part : Number.isFinite(part)
}
