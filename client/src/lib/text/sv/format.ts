import { formatClock, formatCountry, formatDate, formatDay, formatDuration, wordsForNumbers } from '../format.ts'

export const format = {
  country: (code: string) => formatCountry(code, 'sv'),
  number: wordsForNumbers('sv').number,
  day: (value: string) => formatDay(value, 'sv'),
  date: (value: string) => formatDate(value, 'sv'),
  clock: formatClock,
  duration: (seconds: number) => formatDuration(seconds, 'sv'),
  period: ({ from, to }: { from: string | null; to: string | null }) => {
    if (from && to) return from === to ? formatDate(from, 'sv') : `${formatDate(from, 'sv')} – ${formatDate(to, 'sv')}`
    return from ? `från ${formatDate(from, 'sv')}` : to ? `till ${formatDate(to, 'sv')}` : ''
  },
}
