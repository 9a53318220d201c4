import type { Column, Node } from './columns.ts'

/** So that Excel, too, reads it as UTF-8. */
export const byteOrderMark = '\ufeff'

/** A row of a file: RFC 4180, its line break included. */
export function csvRow(cells: readonly string[]): string {
  return cells.map(quoted).join(',') + '\r\n'
}

/** The row of a thing. */
export function csvRowOf(columns: readonly Column[], node: Node): string {
  return csvRow(columns.map(column => cellOf(column, column.value(node))))
}

function cellOf({ kind }: Column, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (kind === 'ids') return (value as string[]).join(' ')
  if (kind === 'list') return JSON.stringify(value)
  return kind === 'text' ? defused(String(value)) : String(value)
}

/** A spreadsheet would run a text that begins as a formula: an apostrophe before it keeps it text. */
function defused(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
