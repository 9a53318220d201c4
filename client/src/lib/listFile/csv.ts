import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { Row } from './rows.ts'

/**
 * Rows as CSV, as the files of open data are: RFC 4180 with commas, UTF-8 with a byte order mark so that spreadsheets know
 * it, and a text that a spreadsheet would run as a formula begins with an apostrophe. Rows are fetched as they are read.
 */
export function csvOf(columns: { key: string; header: string }[], rows: AsyncIterable<Row>): ReadableStream {
  const written = stringify({ bom: true, header: true, columns, record_delimiter: 'windows', escape_formulas: true })
  // What breaks the rows off breaks the file off, so that nobody takes half of it for the whole.
  pipeline(Readable.from(rows), written, () => {})
  return Readable.toWeb(written) as ReadableStream
}
