import { createHash } from 'node:crypto'
import { TypeID, typeidUnboxed } from 'typeid-js'
import { v5, v7 } from 'uuid'

const reference = '6f1c2a52-8f0e-5b0a-9c8e-1a4f0d2b7c11'
const shape = /^([a-z]+(?:_[a-z]+)*)_([0-7][0-9a-hjkmnp-tv-z]{25})$/

/** A new id: the kind and a UUID version 7, `case_01h…` (TypeID 0.3). */
export function newId(kind: string): string {
  return typeidUnboxed(kind)
}

/** The id of a reference row (municipality, theme, method …), the same on every installation since it follows from the code. */
export function referenceId(kind: string, code: string): string {
  return TypeID.fromUUID(kind, v5(`${kind}:${code}`, reference)).toString()
}

/**
 * The id of something sown that grows beside what people add (a case, its parts, a question), the same on every
 * installation. A UUID version 7 of one fixed moment, so that what is added later sorts as newer.
 */
export function seedId(kind: string, code: string): string {
  const random = createHash('sha256').update(`${kind}:${code}`).digest()
  return TypeID.fromUUID(kind, v7({ msecs: Date.UTC(2026, 10, 23), random })).toString()
}

/** The kind in an id, or null when the text is no id at all. */
export function kindOf(id: string): string | null {
  return shape.exec(id)?.[1] ?? null
}
