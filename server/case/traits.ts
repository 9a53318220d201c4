import type { Reading } from '../database/reading.ts'
import { knowledgeVersion } from '../knowledge/knowledge.service.ts'
import { traitColumnsOf, type TraitColumns } from './traitColumns.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'

/** The traits of all published cases, and what the words in them mean. */
export interface Traits extends Pick<TraitColumns, 'size' | 'columns'> {
  readonly vocabulary: Vocabulary
}

interface Kept {
  readonly version: number
  readonly read: Promise<Traits & TraitColumns>
}

const kept = new WeakMap<Reading, Kept>()

/** As one text: rows would cost several times as much. */
const statement = { sql: `select string_agg(line, '\n') as "lines" from case_traits`, parameters: [] }

/** The traits of the knowledge as it is now; read once for each version, however many ask. */
export async function currentTraits(reading: Reading): Promise<Traits> {
  const version = await knowledgeVersion(reading)
  const known = kept.get(reading)
  if (known?.version === version) return known.read
  const now: Kept = { version, read: readTraits(reading, known) }
  kept.set(reading, now)
  const forget = () => {
    if (kept.get(reading) === now) kept.delete(reading)
  }
  try {
    const traits = await now.read
    // Published meanwhile: what was read may be of either version.
    if ((await knowledgeVersion(reading)) !== version) forget()
    return traits
  } catch (error) {
    forget()
    throw error
  }
}

async function readTraits(reading: Reading, known: Kept | undefined): Promise<Traits & TraitColumns> {
  const before = (await known?.read.catch(() => null)) ?? null
  const [row] = await reading.all(statement)
  const lines = row!['lines'] as string | null
  return {
    ...traitColumnsOf(lines === null ? '' : `${lines}\n`, before),
    vocabulary: await readVocabulary(reading),
  }
}
