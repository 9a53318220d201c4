import type { CslItem } from './csl.ts'

/** A citation for BibTeX and biblatex, in UTF-8. Words in braces keep their capitals and are not split into names. */
export function bibtexOf(item: CslItem): string {
  const [year, month, day] = item.issued['date-parts'][0]
  const pad = (part: number) => String(part).padStart(2, '0')
  const fields: Record<string, string | undefined> = {
    author: `{${escaped(item.author[0]!.literal)}}`,
    title: `{${escaped(item.title)}}`,
    booktitle: item['container-title'] && escaped(item['container-title']),
    institution: escaped(item.publisher),
    year: String(year),
    date: `${year}-${pad(month)}-${pad(day)}`,
    version: item.version,
    // An address is not escaped: it holds nothing that TeX reads otherwise, being encoded.
    url: item.URL,
    language: item.language === 'sv' ? 'swedish' : item.language,
    note: escaped(item.note),
    abstract: item.abstract && escaped(item.abstract),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []))
  return `@techreport{${item.id},\n${lines.join(',\n')}\n}\n`
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Text with what TeX takes for commands written as signs. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&%#_~^]/g, sign => signs[sign] ?? `\\${sign}`)
}
