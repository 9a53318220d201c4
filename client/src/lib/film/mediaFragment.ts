/** A stretch of a film in an address: W3C Media Fragments, `#t=12.5,47`. */
export interface Fragment {
  from: number
  to: number | null
}

/** Reads `#t=12.5,47`, `#t=12`, `#t=,47`, `#t=npt:1:02.5`; null for all else, and for what lies outside the film. */
export function readFragment(hash: string, duration: number): Fragment | null {
  const given = new URLSearchParams(hash.replace(/^#/, '')).get('t')?.replace(/^npt:/, '')
  if (given === undefined) return null
  const [start = '', end, ...more] = given.split(',')
  const from = start === '' && end !== undefined ? 0 : seconds(start)
  const to = end === undefined ? null : seconds(end)
  if (more.length || from === null || from >= duration) return null
  if (end !== undefined && (to === null || to <= from)) return null
  return { from, to: to === null ? null : Math.min(to, duration) }
}

/** Writes a stretch as the fragment of an address, with its `#`. */
export function writeFragment(from: number, to?: number): string {
  const short = (value: number) => String(Math.round(value * 100) / 100)
  return `#t=${short(from)}${to === undefined ? '' : `,${short(to)}`}`
}

/** "12.5", "1:02" or "1:02:03.5" as seconds. */
function seconds(time: string): number | null {
  if (!/^(\d+:){0,2}\d+(\.\d*)?$/.test(time)) return null
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}
