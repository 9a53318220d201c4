import { sql } from 'kysely'
import { folded } from '../database/sortKey.ts'
import { ExamplesFilter } from '../graphql/examples.ts'
import { run, type Loading } from '../graphql/statements.ts'
import { checkText } from '../graphql/text.ts'
import { MatchReason, type Expansion, type Way } from './expansion.ts'
import type { Hit } from './hits.ts'
import { memoryOf } from './memory.ts'
import { readQuery } from './queryText.ts'
import { SearchKind } from './searchDocument.ts'
import { storeOf } from './store.ts'
import { stemOf } from './words.ts'

const mostSuggestions = 10
const mostOfAKind = 4
/** Of so many titles that fit, the newest, the best are told. */
const mostRead = 200
const mostWays = 24

/** In this order the kinds are told. */
const kindsInOrder = [
  ...[SearchKind.CASE, SearchKind.SOLUTION, SearchKind.CHALLENGE, SearchKind.INSIGHT, SearchKind.EXPLORATION_METHOD],
  ...[
    SearchKind.SOLUTION_TEST,
    SearchKind.IMPROVEMENT,
    SearchKind.NETWORK,
    SearchKind.SEMINAR,
    SearchKind.VIDEO_SEGMENT,
  ],
  ...[SearchKind.MUNICIPALITY, SearchKind.MATERIAL, SearchKind.EXPLORATION],
]

export type SuggestedHit = Omit<Hit, 'snippet' | 'whyMatched' | 'page'> & { page: readonly SuggestedHit[] }

/** Things whose title has every word typed, the last one perhaps not yet typed to its end. */
export async function suggest(loading: Loading, prefix: string, examples: ExamplesFilter): Promise<SuggestedHit[]> {
  checkText(prefix, 'prefix')
  const { expansion } = await memoryOf(loading)
  const typed = readQuery(prefix).words.filter(({ isStop }, index, all) => !isStop || index === all.length - 1)
  const words = typed.map(({ word }) => word).slice(-4)
  const groups = words.map((word, index) =>
    index === words.length - 1
      ? begunWith(word, expansion)
      : expansion.waysOf(word).filter(({ weight }) => weight > 0.5),
  )
  if (!groups.length || groups.some(ways => !ways.length)) return []
  const ways = groups.map(group => group.map(({ stems }) => stems))
  const wanted = { always: ways, groups: [], atLeast: 0, without: [], inTitle: true }
  const rows = await run(
    loading,
    sql`select d.id, d.kind, d.case_id as "caseId", d.municipality_id as "municipalityId", d.language,
        d.is_example as "isExample", t.title, t.title_en as "titleEn", h."rank"
      from (${storeOf(loading.reading.kind).matching(wanted, mostRead)}) h
      join search_documents d on d.number = h."number" join search_texts t on t.number = h."number"`,
  )
  const asked = groups.map((ways, index) => ({ ...plain, text: words[index]!, ways }))
  const page: SuggestedHit[] = []
  const hits = rows
    .filter(
      ({ isExample }) =>
        examples === ExamplesFilter.INCLUDE || Boolean(isExample) === (examples === ExamplesFilter.ONLY),
    )
    .sort((a, b) => Number(a['isExample']) - Number(b['isExample']) || (b['rank'] as number) - (a['rank'] as number))
    .map(row => ({
      ...(row as unknown as Hit),
      isExample: Boolean(row['isExample']),
      titles: { sv: row['title'] as string, en: (row['titleEn'] ?? row['title']) as string },
      asked,
      page,
    }))
  page.push(...byKind(hits))
  return page
}

const plain = { weight: 1, isCommon: false, isPhrase: false }

/** The stems of words that begin so, the commonest first. */
function begunWith(beginning: string, { vocabulary }: Expansion): Way[] {
  const plainly = folded(beginning)
  const isPlain = plainly === beginning
  const counts = new Map<string, number>()
  for (const { word, stem, documents } of vocabulary.words) {
    if (word.startsWith(beginning) || (isPlain && folded(word).startsWith(plainly)))
      counts.set(stem, (counts.get(stem) ?? 0) + documents)
  }
  const found = [...counts].sort((a, b) => b[1] - a[1]).map(([stem]) => stem)
  return [...new Set([stemOf(beginning), ...found])]
    .filter(stem => vocabulary.stems.has(stem))
    .slice(0, mostWays)
    .map(stem => ({ stems: [stem], weight: 1, reason: MatchReason.WORD }))
}

/** At most ten, of no kind more than four while others have something too; each kind together. */
function byKind(hits: readonly SuggestedHit[]): SuggestedHit[] {
  const seen = new Map<SearchKind, number>()
  const [first, rest]: [SuggestedHit[], SuggestedHit[]] = [[], []]
  for (const hit of hits) {
    const before = seen.get(hit.kind) ?? 0
    seen.set(hit.kind, before + 1)
    ;(before < mostOfAKind ? first : rest).push(hit)
  }
  const place = ({ kind }: SuggestedHit) => kindsInOrder.indexOf(kind)
  return [...first, ...rest].slice(0, mostSuggestions).sort((a, b) => place(a) - place(b))
}
