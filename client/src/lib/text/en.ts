import { formatCountry, formatDate, formatDay, wordsForNumbers } from './format.ts'
import { site, footer, theme, failure } from './en/site.ts'
import { start } from './en/start.ts'
import { outcome, step, theCase } from './en/case.ts'
import { cases } from './en/cases.ts'
import { municipalities, municipality } from './en/municipality.ts'
import type { Words } from './sv.ts'

/** Every word of the interface, in English. A word that is missing here does not compile. */
export const en = {
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
    country: code => formatCountry(code, 'en'),
    number: wordsForNumbers('en').number,
    day: value => formatDay(value, 'en'),
    date: value => formatDate(value, 'en'),
    period: ({ from, to }) => {
      if (from && to)
        return from === to ? formatDate(from, 'en') : `${formatDate(from, 'en')} – ${formatDate(to, 'en')}`
      return from ? `from ${formatDate(from, 'en')}` : to ? `until ${formatDate(to, 'en')}` : ''
    },
  },
} satisfies Words
