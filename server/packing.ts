import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Ways of packing bytes, the best first. */
const codings = ['br', 'gzip'] as const
export type Coding = (typeof codings)[number]

/** Shorter texts do not get shorter. */
export const leastToPack = 1024
/** As quick as gzip, and a fifth smaller; the highest would take fifty times as long. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const [inBrotli, inGzip] = [promisify(brotliCompress), promisify(gzip)]

const takes: Record<Coding, RegExp> = { br: takesCoding('br'), gzip: takesCoding('gzip') }

function takesCoding(coding: Coding): RegExp {
  return new RegExp(String.raw`(?:^|,)\s*${coding}\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[^,]*)?(?:,|$)`)
}

/** Whether somebody who sends this `accept-encoding` takes it packed so. */
export function takesPacked(accepted: string | string[] | undefined, coding: Coding): boolean {
  return accepted !== undefined && takes[coding].test(String(accepted))
}

/** The best way of packing that somebody takes. */
export function codingFor(accepted: string | string[] | undefined): Coding | undefined {
  return accepted === undefined ? undefined : codings.find(coding => takesPacked(accepted, coding))
}

export function pack(body: Buffer, coding: Coding): Promise<Buffer> {
  return coding === 'br' ? inBrotli(body, quality) : inGzip(body)
}
