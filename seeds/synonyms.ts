import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { wordsOf } from '../server/search/words.ts'
import type { SynonymGroup } from '../server/search/synonyms.ts'

const mostWords = 4
const word = z
  .string()
  .max(100)
  .refine(text => wordsOf(text).length > 0 && wordsOf(text).length <= mostWords, 'one to four words')
const list = z.object({
  groups: z.array(z.strictObject({ sv: z.array(word).max(30), en: z.array(word).max(30).default([]) })).max(2000),
})

/** The curated words of the search; source, date and licence stand first in the file. Throws when it is not in form. */
export function readSynonyms(): SynonymGroup[] {
  return list.parse(parse(readFileSync(new URL('synonyms.yaml', import.meta.url), 'utf8'))).groups
}
