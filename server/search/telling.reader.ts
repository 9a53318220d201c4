import { sql } from 'kysely'
import { run, type Loading } from '../graphql/statements.ts'
import { memoryOf } from './memory.ts'
import type { SearchKind } from './searchDocument.ts'
import { storeOf } from './store.ts'
import { distinctWords, isStopWord, stemOf, wordsOf } from './words.ts'

/** A word that tells what something is about: often in its text, rare in those of others, and there. */
export interface TellingWord {
  readonly stem: string
  /** As it stands in the text. */
  readonly word: string
  /** The rarer, the more. */
  readonly weight: number
}

/** Something whose text has a word. */
export interface Having {
  readonly stem: string
  readonly id: string
  readonly caseId: string
}

const mostWords = 12
/** What all the words of one thing stand in together: words of more documents are left out. */
const mostDocuments = 3000
/** A word of more documents than this share says nothing about any of them. */
const commonShare = 0.15
const leastLetters = 4
/** Of longer texts what is said once is not what they are about. */
const longText = 150
/** They stand in texts about anything, and are not on the lists of stop words since one may look for them. */
const sayNothing = new Set(
  `alltid andra annars annat antal april augusti behovs behövs bland blev blivit bort bäst bättre både december del
  delar direkt dock efter egen eget egna enbart enligt ens ett fanns fast februari fick finnas fler flera flesta
  fortfarande fram framför första genom ger gett gick gjorde gjort gällande hela helt hitta hålla hög högre hösten
  idag ihop inför ingår innebar innebär istället januari juli juni just kunde kunna lika liten lägga lätt långt
  låta maj mars med mellan mest mindre minst mycket månader många möjligt november nya nytt nära någon några nått
  ofta oktober olika ordning parallellt plats redan respektive rätt saker sedan senare september ser ses sina sitt
  själva ska sker skulle slut små som stor stora ställe större största svårt särskilt sätt så tagit tar tidig
  tidigare tillsammans tog tredje trots tydlig tydligt under undrade ungefär upp utifrån utom vanligt varandra
  varit varje vidare vilja ville visade visar viss vissa väl våren även år öka ökade ökat över övrigt`
    .split(/\s+/)
    .map(stemOf),
)

interface Texts {
  readonly id: string
  readonly caseId: string
  readonly title: string
  readonly body: string
  readonly context: string
}

/** For each of these things, cases or parts of cases, the words that tell most of it and that other cases have too. */
export async function tellingWords(loading: Loading, ids: readonly string[]): Promise<Map<string, TellingWord[]>> {
  const { expansion, documents } = await memoryOf(loading)
  const { isOneOf, list } = loading.reading
  const wanted = isOneOf(sql.ref('w.id'), sql`${list(ids)}`)
  const rows = (await run(
    loading,
    sql`select d.id, d.case_id as "caseId", t.title, t.body, t.context
      from search_documents d join search_texts t on t.number = d.number
      where d.case_id in (select w.case_id from search_documents w where ${wanted})`,
    ids.length,
  )) as unknown as Texts[]
  const telling = new Map<string, TellingWord[]>()
  for (const ofCase of Map.groupBy(rows, ({ caseId }) => caseId).values()) {
    const own = documentsByStem(ofCase)
    const others = (stem: string) => (expansion.vocabulary.stems.get(stem)?.documents ?? 0) - (own.get(stem) ?? 0)
    for (const text of ofCase.filter(({ id }) => ids.includes(id))) {
      telling.set(text.id, mostTelling(text, others, documents))
    }
  }
  return telling
}

/** The things of a kind whose title or text has one of these words, once for each word. */
export async function thingsHaving(
  loading: Loading,
  stems: readonly string[],
  kind: keyof typeof SearchKind,
): Promise<Having[]> {
  if (!stems.length) return []
  const { reading } = loading
  const rows = await run(loading, storeOf(reading.kind).having(reading.list(stems), kind))
  return rows as unknown as Having[]
}

/** In how many of the documents of one case each stem stands, counted as the vocabulary does: each form by itself. */
function documentsByStem(documents: readonly Texts[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { title, body, context } of documents) {
    for (const word of distinctWords(title, body, context))
      counts.set(stemOf(word), (counts.get(stemOf(word)) ?? 0) + 1)
  }
  return counts
}

function mostTelling({ title, body }: Texts, others: (stem: string) => number, documents: number): TellingWord[] {
  const text = `${title}\n${body}`.normalize('NFC')
  const words = wordsOf(text).filter(({ word }) => word.length >= leastLetters && /^\p{L}/u.test(word))
  const found = [...Map.groupBy(words, ({ word }) => stemOf(word))].flatMap(([stem, forms]) => {
    const elsewhere = others(stem)
    if (elsewhere < 1 || elsewhere > Math.max(commonShare * documents, 10)) return []
    if (isStopWord(forms[0]!.word) || sayNothing.has(stem) || (words.length > longText && forms.length < 2)) return []
    const within = forms.find(({ start }) => !/(^|[.!?:\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start)))
    // At the beginning of a sentence a word has a capital that is not its own.
    const word = within ? text.slice(within.start, within.end) : forms[0]!.word
    const weight = Math.log(documents / elsewhere)
    return [{ stem, word, weight, elsewhere, tells: weight * (forms.length / (forms.length + 1)) }]
  })
  const telling: TellingWord[] = []
  let together = 0
  for (const { stem, word, weight, elsewhere } of found.sort((a, b) => b.tells - a.tells)) {
    if (telling.length === mostWords) break
    if (together + elsewhere > mostDocuments) continue
    together += elsewhere
    telling.push({ stem, word, weight })
  }
  return telling
}
