import { sql } from 'kysely'
import { run, type Loading } from '../graphql/statements.ts'
import { kinds, type Catalogue } from './catalogue.ts'
import type { Asked } from './interpretation.ts'
import { inTitles, type Matches } from './match.ts'
import { SearchKind } from './searchDocument.ts'

export interface Ranked {
  readonly number: number
  /** How well it answers: more is better, and only comparable within one search; 0 for what was not looked at closely. */
  readonly score: number
}

interface Scored extends Ranked {
  /** How much of the question it answers, 0–1. */
  readonly share: number
  /** Whether its title says something of it. */
  readonly isNamed: boolean
}

/** So many hits are looked at closely: of more, those that answer more, say it in the title, and are newer. */
const mostRanked = 150
/** BM25’s constants: how soon a word has been said often enough, and how much long texts are held back. */
const saturation = 1.2
const lengthShare = 0.5
/** What is left of the score of a hit that answers next to nothing of the question. */
const leastShare = 0.3
const fieldWeights = { title: 3, body: 1, context: 0.6 }
/** Letters of stems, of a text of usual length. */
const usualLength: Partial<Record<SearchKind, number>> = { CASE: 2000, EXPLORATION_METHOD: 1000, NETWORK: 1000 }
const usualLengthOfParts = 270
/** What somebody who looks for experience wants to see first, all else being equal. */
const kindWeights: Partial<Record<SearchKind, number>> = {
  CASE: 1.15,
  SOLUTION: 1.05,
  EXPLORATION: 0.9,
  EXPLORATION_METHOD: 0.75,
  MATERIAL: 0.8,
  MUNICIPALITY: 0.8,
}
/** For what is called just what was asked for. */
const nameWeight = 2
/** What answers less than this part of what the best hit answers stands behind, real or not. */
const weakShare = 0.6
/** Each further hit of the same case stands back a little, so that other cases are seen. */
const sameCase = 0.8

/**
 * The hits in the order in which they answer the question: of those that answer it well the real ones before examples, then
 * those that answer little of it; the newer of equals first.
 */
export async function ranked(
  loading: Loading,
  hits: readonly number[],
  matches: Matches,
  asked: readonly Asked[],
  catalogue: Catalogue,
): Promise<Ranked[]> {
  const isExample = (number: number) => catalogue.profiles[catalogue.profile[number]!]!.isExample
  const realFirst = [...hits.filter(number => !isExample(number)), ...hits.filter(isExample)]
  const [close, rest] = await likeliest(loading, realFirst, matches)
  const stems = await stemsOf(loading, close)
  // Methods, municipalities and the like are no experience: among the real ones they stand by their names.
  const standsBehind = ({ number, isNamed }: Scored) =>
    isExample(number) || (catalogue.theCase[number] === 0 && !isNamed)
  // What was taken away since it was found has no stems any more.
  const scored = close.flatMap(number => {
    const found = stems.get(number)
    return found ? [{ number, ...scoreOf(kinds[catalogue.kind[number]!]!, found, asked) }] : []
  })
  const enough = weakShare * Math.max(0, ...scored.map(({ share }) => share))
  const byScore = (a: Scored, b: Scored) =>
    Number(a.share < enough) - Number(b.share < enough) ||
    Number(standsBehind(a)) - Number(standsBehind(b)) ||
    b.score - a.score ||
    catalogue.publishedAt[b.number]! - catalogue.publishedAt[a.number]! ||
    a.number - b.number
  return [...apart(scored.sort(byScore), catalogue).sort(byScore), ...rest.map(number => ({ number, score: 0 }))]
}

async function likeliest(loading: Loading, hits: readonly number[], matches: Matches): Promise<[number[], number[]]> {
  if (hits.length <= mostRanked) return [[...hits], []]
  const titled = await inTitles(loading, matches, 10 * mostRanked)
  const close = new Set(
    [...hits.filter(number => titled.has(number)).slice(0, mostRanked / 2), ...hits].slice(0, mostRanked),
  )
  return [[...close], hits.filter(number => !close.has(number))]
}

/** Stems with a space before and after each. */
interface Stems {
  /** All three fields, to look once for what stands in none. */
  readonly all: string
  readonly title: string
  readonly body: string
  readonly context: string
}

async function stemsOf(loading: Loading, numbers: readonly number[]): Promise<Map<number, Stems>> {
  if (!numbers.length) return new Map()
  const { isOneOf, list } = loading.reading
  const rows = await run(
    loading,
    sql`select number, title_stems, body_stems, context_stems from search_texts
      where ${isOneOf(sql.ref('number'), sql`${list(numbers)}`)}`,
  )
  return new Map(
    rows.map(row => [
      row['number'] as number,
      stemsIn(` ${row['title_stems']} `, ` ${row['body_stems']} `, ` ${row['context_stems']} `),
    ]),
  )
}

const stemsIn = (title: string, body: string, context: string): Stems => ({
  all: `${title}.${body}.${context}`,
  title,
  body,
  context,
})

function scoreOf(kind: SearchKind, { all: everywhere, title, body, context }: Stems, asked: readonly Asked[]) {
  const usual = usualLength[kind] ?? usualLengthOfParts
  const bodyWeight = fieldWeights.body / (1 - lengthShare + (lengthShare * body.length) / usual)
  let score = 0
  let named = 0
  let answered = 0
  let all = 0
  for (const { ways, weight } of asked) {
    let best = 0
    let often = 0
    for (const way of ways) {
      const sought = ` ${way.stems.join(' ')} `
      if (!everywhere.includes(sought)) continue
      const times =
        fieldWeights.title * timesIn(title, sought) +
        bodyWeight * timesIn(body, sought) +
        fieldWeights.context * timesIn(context, sought)
      if (times > 0) best = Math.max(best, way.weight)
      if (way === ways[0] && title.includes(sought)) named += way.stems.length
      often += way.weight * times
    }
    all += weight
    if (best === 0) continue
    answered += weight * best
    // However often a text says something like it, it counts for no more than that likeness.
    const saidEnough = often / best / (saturation + often / best)
    score += weight * best * saidEnough
  }
  const share = all === 0 ? 0 : answered / all
  const isName = named === title.trim().split(' ').length
  return {
    share,
    isNamed: named > 0,
    score: score * (leastShare + (1 - leastShare) * share) * (isName ? nameWeight : (kindWeights[kind] ?? 1)),
  }
}

function timesIn(stems: string, sought: string): number {
  let times = 0
  // The space after one stem is the one before the next.
  for (let at = stems.indexOf(sought); at >= 0; at = stems.indexOf(sought, at + sought.length - 1)) times += 1
  return times
}

function apart(sorted: Scored[], { theCase }: Catalogue): Scored[] {
  const seen = new Map<number, number>()
  return sorted.map(hit => {
    const ofCase = theCase[hit.number]!
    if (ofCase === 0) return hit
    const before = seen.get(ofCase) ?? 0
    seen.set(ofCase, before + 1)
    return { ...hit, score: hit.score * sameCase ** before }
  })
}
