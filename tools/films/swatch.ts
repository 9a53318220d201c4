import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { weaveOf } from '../../client/src/lib/swatch/weave.ts'

const places = new URL('../../seeds/examples/municipalities.yaml', import.meta.url)
const { municipalities } = parse(readFileSync(places, 'utf8')) as { municipalities: { code: string; name: string }[] }

/** The cloth of the municipality that a role names, as the site weaves it; nothing for a role without one. */
export function swatchOf(by: string, size: number): string {
  const municipality = municipalities.find(({ name }) => by.endsWith(name))
  if (!municipality) return ''
  const { stripes, repeat, offset } = weaveOf(municipality.code)
  const thread = size / 34
  const repeats = Array.from({ length: Math.ceil(size / (repeat * thread)) + 1 }, (_, at) => at * repeat)
  const all = repeats.flatMap(from =>
    stripes.map(({ yarn, start, width }) => ({ yarn, from: (from + start - offset) * thread, width: width * thread })),
  )
  const rows = (attributes: (from: number, width: number) => string) =>
    all.map(({ yarn, from, width }) => `<rect ${attributes(from, width)} fill="var(--sw-${yarn})"/>`).join('')
  return `<svg class="swatch" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">
    ${rows((from, width) => `x="${from}" width="${width}" height="${size}"`)}
    <g opacity=".52">${rows((from, width) => `y="${from}" height="${width}" width="${size}"`)}</g></svg>`
}
