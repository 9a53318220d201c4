import { formatClock, formatCountry, formatDate, formatDay, formatDuration, wordsForNumbers } from '../format.ts'

export const format = {
  country: (code: string) => formatCountry(code, 'en'),
  number: wordsForNumbers('en').number,
  day: (value: string) => formatDay(value, 'en'),
  date: (value: string) => formatDate(value, 'en'),
  clock: formatClock,
  duration: (seconds: number) => formatDuration(seconds, 'en'),
  period: ({ from, to }: { from: string | null; to: string | null }) => {
    if (from && to) return from === to ? formatDate(from, 'en') : `${formatDate(from, 'en')} – ${formatDate(to, 'en')}`
    return from ? `from ${formatDate(from, 'en')}` : to ? `until ${formatDate(to, 'en')}` : ''
  },
}
