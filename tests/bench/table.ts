import type { Measured } from './measure.ts'

export function heading(columns: string[]): void {
  console.log(`| ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length)}`)
}

/** What one costs beside another, and whether that is within the aim. */
export function row(what: string, [one, other]: Measured[], aim: number): void {
  const ratio = one!.cpu / other!.cpu
  const milliseconds = [one!, other!].map(({ cpu }) => cpu.toFixed(3))
  const perSecond = [one!, other!].map(each => each.perSecond.toFixed(0))
  const cells = [what, ...milliseconds, ratio.toFixed(2), `≤ ${aim}`, ratio <= aim ? 'reached' : 'missed', ...perSecond]
  console.log(`| ${cells.join(' | ')} |`)
}
