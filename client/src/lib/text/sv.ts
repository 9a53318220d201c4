import { formatCountry, formatDate, formatDay, wordsForNumbers } from './format.ts'
import { site, footer, theme, failure } from './sv/site.ts'
import { start } from './sv/start.ts'
import { outcome, step, theCase } from './sv/case.ts'
import { cases } from './sv/cases.ts'
import { municipalities, municipality } from './sv/municipality.ts'

/** Every word of the interface, in Swedish: the original that the other languages must match. */
export const sv = {
  site,
  footer,
  theme,
  failure,
  start,
  outcome,
  step,
  case: theCase,
  cases,
  municipalities,
  municipality,
  format: {
    country: (code: string) => formatCountry(code, 'sv'),
    number: wordsForNumbers('sv').number,
    day: (value: string) => formatDay(value, 'sv'),
    date: (value: string) => formatDate(value, 'sv'),
    period: ({ from, to }: { from: string | null; to: string | null }) => {
      if (from && to)
        return from === to ? formatDate(from, 'sv') : `${formatDate(from, 'sv')} – ${formatDate(to, 'sv')}`
      return from ? `från ${formatDate(from, 'sv')}` : to ? `till ${formatDate(to, 'sv')}` : ''
    },
  },
}

export type Words = typeof sv
