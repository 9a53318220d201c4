import type { Reading } from '../database/reading.ts'
import { traitNames, type Trait } from './traits.rows.ts'

/** A case with its traits, each as it is written: words with a space between. */
export interface TraitLine {
  readonly id: string
  readonly trait: (name: Trait) => string
}

/** As one text: rows would cost several times as much. */
const statement = {
  sql: `select string_agg(line, '\n') as "lines" from (select c.id || '|' || t.line as line
    from cases c join case_traits t on t.case_id = c.id order by c.newest_key desc, c.id desc) as newest`,
  parameters: [],
}

/** The traits of all published cases, real ones and the newest first. */
export async function readTraitLines(reading: Reading): Promise<TraitLine[]> {
  const [row] = await reading.all(statement)
  const lines = row!['lines'] as string | null
  if (lines === null) return []
  return lines.split('\n').map(line => {
    const [id, ...traits] = line.split('|')
    return { id: id!, trait: name => traits[traitNames.indexOf(name)]! }
  })
}
