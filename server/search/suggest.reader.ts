import { folded } from '../database/sortKey.ts'
import { ExamplesFilter } from '../graphql/examples.ts'
import type { Loading } from '../graphql/statements.ts'
import { checkText } from '../graphql/text.ts'
import type { Catalogue } from './catalogue.ts'
import { MatchReason, type Expansion, type Way } from './expansion.ts'
import type { Hit } from './hits.ts'
import { numbersOf, rowsOf } from './match.ts'
import { memoryOf } from './memory.ts'
import { readQuery } from './queryText.ts'
import { SearchKind } from './searchDocument.ts'
import { stemOf } from './words.ts'

const mostSuggestions = 10
const mostOfAKind = 4
/** Of so many titles that fit, the newest, some are told. */
const mostRead = 2000
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

export type SuggestedHit = Omit<Hit, 'score' | 'snippet' | 'whyMatched' | 'page'> & { page: readonly SuggestedHit[] }
type StoredTitle = Omit<SuggestedHit, 'titles'> & { title: string; title_en: string | null }

/** Things whose title has the last words typed, the very last one perhaps not yet typed to its end. */
export async function suggest(loading: Loading, prefix: string, examples: ExamplesFilter): Promise<SuggestedHit[]> {
  checkText(prefix, 'prefix')
  const { expansion, catalogue } = await memoryOf(loading)
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
  const found = (await numbersOf(loading, wanted, mostRead)).filter(number => {
    if (!catalogue.has(number)) return false
    const { isExample } = catalogue.profiles[catalogue.profile[number]!]!
    return examples === ExamplesFilter.INCLUDE || isExample === (examples === ExamplesFilter.ONLY)
  })
  const told = chosen(found, catalogue)
  const rows = await rowsOf<StoredTitle>(loading, told)
  const asked = groups.map((ways, index) => ({ ...plain, text: words[index]!, ways }))
  const page: SuggestedHit[] = []
  for (const number of told) {
    const row = rows.get(number)
    if (!row) continue
    const { title, title_en: english, isExample, ...rest } = row
    page.push({ ...rest, isExample: Boolean(isExample), titles: { sv: title, en: english ?? title }, asked, page })
  }
  const place = ({ kind }: SuggestedHit) => kindsInOrder.indexOf(kind)
  return page.sort((a, b) => place(a) - place(b) || Number(a.isExample) - Number(b.isExample))
}

const plain = { weight: 1, isCommon: false, isPhrase: false }

/** The stems of words that begin so, the commonest first. */
function begunWith(beginning: string, { vocabulary }: Expansion): Way[] {
  const plainly = folded(beginning)
  const isPlain = plainly === beginning
  const counts = new Map<string, number>()
  for (const { word, folded: plain, stem, documents } of vocabulary.words) {
    if (word.startsWith(beginning) || (isPlain && plain.startsWith(plainly)))
      counts.set(stem, (counts.get(stem) ?? 0) + documents)
  }
  const found = [...counts].sort((a, b) => b[1] - a[1]).map(([stem]) => stem)
  return [...new Set([stemOf(beginning), ...found])]
    .filter(stem => vocabulary.stems.has(stem))
    .slice(0, mostWays)
    .map(stem => ({ stems: [stem], weight: 1, reason: MatchReason.WORD }))
}

/** At most ten, real ones first, of no kind more than four while others have something too. */
function chosen(numbers: readonly number[], { kind, profile, profiles }: Catalogue): number[] {
  const isExample = (number: number) => Number(profiles[profile[number]!]!.isExample)
  const seen = new Map<number, number>()
  const [first, rest]: [number[], number[]] = [[], []]
  for (const number of numbers.toSorted((a, b) => isExample(a) - isExample(b))) {
    const before = seen.get(kind[number]!) ?? 0
    seen.set(kind[number]!, before + 1)
    ;(before < mostOfAKind ? first : rest).push(number)
  }
  return [...first, ...rest].slice(0, mostSuggestions)
}
