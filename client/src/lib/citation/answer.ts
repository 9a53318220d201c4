import { OPERATOR_NAME } from '$app/env/public'
import { localeOf } from '#lib/address/locale.ts'
import { textAnswer } from '#lib/endpoint/textAnswer.ts'
import { wholeText } from '#lib/text/whole.ts'
import { bibtexOf } from './bibtex.ts'
import { cslOf, type Cited } from './csl.ts'
import type { CitationFormat } from './formats.ts'
import { risOf } from './ris.ts'

const types: Record<CitationFormat, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
}

/** The citation in the format that was asked for. */
export function citationAnswer(request: Request, url: URL, format: CitationFormat, cited: Cited): Response {
  const { citation } = wholeText[localeOf(url)]
  const item = cslOf(cited, OPERATOR_NAME ?? 'Lärdom', citation.example)
  const text = { bib: bibtexOf, ris: risOf, 'csl.json': (one: typeof item) => JSON.stringify([one], null, 2) + '\n' }
  return textAnswer(request, types[format], text[format](item), `${item.id}.${format}`)
}
