import type { CslItem } from './csl.ts'

/** A citation in RIS, which EndNote, Zotero, Mendeley and libraries read. A line a field, each ended as RIS wants it. */
export function risOf(item: CslItem): string {
  const [year, month, day] = item.issued['date-parts'][0]
  const pad = (part: number) => String(part).padStart(2, '0')
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', 'RPRT'],
    ['ID', item.id],
    ['AU', item.author[0]!.literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', String(year)],
    ['DA', `${year}/${pad(month)}/${pad(day)}/`],
    ['ET', item.version],
    ['LA', item.language],
    ['UR', item.URL],
    ['AB', item.abstract],
    ['N1', item.note],
    ['ER', ''],
  ]
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]))
  return lines.join('\r\n') + '\r\n'
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
