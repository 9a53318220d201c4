import type { Column } from './columns.ts'
import { licence, type DescribedFile, type State } from './dataPackage.ts'

/** The codebook for people, from the descriptions of the schema. */
export function codebook(files: readonly DescribedFile[], { knowledgeVersion, changedAt, examples }: State): string {
  const tables = files.flatMap(({ name, rows, entity }) =>
    entity ? [`## ${name}`, `${entity.description} ${rows} rows.`, table(entity.columns)] : [],
  )
  return `${[
    '# Lärdom: codebook',
    `Knowledge version ${knowledgeVersion}, changed ${changedAt}. Licence: [${licence.title}](${licence.path}); name Lärdom as the source.`,
    examples === 'INCLUDE'
      ? 'The fictional examples are included: `isExample` is `true` for them. Leave them out before you count anything.'
      : 'The fictional examples are left out.',
    '## How to read the files',
    general.map(line => `- ${line}`).join('\n'),
    ...tables,
  ].join('\n\n')}\n`
}

const general = [
  'CSV as in RFC 4180: comma, double quotes, CRLF, UTF-8 with a byte order mark, one header row.',
  '`cases.json` has every case as a whole document, as `lardom import case` takes it and `/fall/<slug>.json` gives it.',
  'Ids are the same here, in the API and for ever. A column `…Id` holds one id, `…Ids` ids with spaces between.',
  'An empty cell means that it is not known or that no source tells it. It never means zero or no.',
  'A column of kind list holds JSON, such as `["a","b"]`.',
  'Points in time are UTC (RFC 3339); other dates are as exact as the source: `2019`, `2019-01` or `2019-01-17`.',
  'A text that begins with =, +, -, @, tab or return has an apostrophe before it, so that no spreadsheet runs it.',
  '`checksums.txt` has the SHA-256 of every file: `sha256sum -c checksums.txt`.',
]

function table(columns: readonly Column[]): string {
  const rows = columns.map(({ name, kind, isNullable, description, codes }) => {
    const told = [description, ...(codes ?? []).map(({ code, description }) => `\`${code}\`: ${description}`)].join(' ')
    return `| \`${name}\` | ${kind} | ${isNullable ? 'yes' : 'no'} | ${told.replaceAll('|', '\\|').replace(/\s+/g, ' ')} |`
  })
  return ['| Column | Kind | May be empty | What it is |', '| --- | --- | --- | --- |', ...rows].join('\n')
}
