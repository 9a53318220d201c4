export interface Worked {
  from: string | null
  to: string | null
}

/** Where a network stands: what is not known is not guessed. */
export type NetworkState = 'PLANNED' | 'UNDER_WAY' | 'ENDED'

/** A stretch of time as shares of the whole scale, 0–100. */
export interface Bar {
  start: number
  width: number
  /** How much of the bar has gone by, 0–1. */
  gone: number
}

/** Whether a network is to come, under way or over on a day; null when its period does not tell. */
export function stateOf(period: Worked | null, today: string): NetworkState | null {
  if (!period) return null
  if (period.to && lastDay(period.to) < today) return 'ENDED'
  if (!period.from) return null
  return firstDay(period.from) > today ? 'PLANNED' : 'UNDER_WAY'
}

/** Bars on one scale of whole years that holds every known period and today; null for a network without a period. */
export function bars(periods: (Worked | null)[], today: string): { bars: (Bar | null)[]; years: number[] } {
  const now = inYears(today)
  const spans = periods.map(period => {
    if (!period?.from) return null
    const from = inYears(firstDay(period.from))
    return { from, to: period.to ? inYears(lastDay(period.to)) : Math.max(now, from) }
  })
  const known = spans.filter(span => span !== null)
  const first = Math.floor(Math.min(now, ...known.map(({ from }) => from)))
  const end = Math.ceil(Math.max(now, ...known.map(({ to }) => to)))
  const share = (time: number) => (100 * (time - first)) / (end - first)
  return {
    years: Array.from({ length: end - first + 1 }, (_, i) => first + i),
    bars: spans.map(span => {
      if (!span) return null
      const [start, width] = [share(span.from), share(span.to) - share(span.from)]
      const gone = span.to > span.from ? (now - span.from) / (span.to - span.from) : 1
      return { start, width: Math.max(width, 1), gone: Math.min(1, Math.max(0, gone)) }
    }),
  }
}

const firstDay = (date: string) => `${date}-01-01`.slice(0, 10)
/** No month is longer, and days are only compared. */
const lastDay = (date: string) => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10))

function inYears(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / 12 + (date - 1) / 372
}
