/** What is cited, in the form of CSL-JSON (citationstyles.org, data schema 1.0). */
export interface CslItem {
  id: string
  type: 'report'
  title: string
  'container-title'?: string
  author: { literal: string }[]
  publisher: string
  issued: { 'date-parts': [[number, number, number]] }
  version: string
  language: string
  URL: string
  abstract?: string
  note: string
}

export interface Cited {
  slug: string
  title: string
  /** The case that it is part of. */
  within?: string
  summary: string | null
  language: string
  isExample: boolean
  version: number
  publishedAt: string
  url: string
}

export const licence = 'CC BY 4.0'

/** The one description of a citation; the other formats are written from it. */
export function cslOf(cited: Cited, publisher: string, exampleNote: string): CslItem {
  return {
    id: `lardom-${cited.slug}-v${cited.version}`,
    type: 'report',
    title: cited.title,
    ...(cited.within !== undefined && { 'container-title': cited.within }),
    author: [{ literal: 'Lärdom' }],
    publisher,
    issued: { 'date-parts': [dayParts(cited.publishedAt)] },
    version: String(cited.version),
    language: cited.language,
    URL: cited.url,
    ...(cited.summary !== null && { abstract: cited.summary }),
    note: cited.isExample ? `${exampleNote} ${licence}` : licence,
  }
}

/** The day it was in Sweden. */
function dayParts(instant: string): [number, number, number] {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(instant))
  const [year, month, date] = day.split('-').map(Number)
  return [year!, month!, date!]
}
