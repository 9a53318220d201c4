import type { Finding } from './baselines.ts'
import { ndcg, score, type Score } from './metrics.ts'
import type { PartScore } from './parts.ts'
import { sets, types, type JudgedQuery } from './queries.ts'

export interface Measured {
  readonly system: string
  /** By set and type; `all` beside the types. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, Score>>>>
  /** Of the queries that nothing answers, the share that found something all the same. */
  readonly astray: number
  readonly results: readonly Result[]
}

interface Result extends JudgedQuery {
  readonly found: readonly string[]
  readonly ndcg: number | null
}

const rows = [...types, 'all'] as const
const metrics = { ndcg: 'nDCG@10', mrr: 'MRR', zero: 'found nothing' } as const
const worstShown = 20

export async function measure(system: string, finding: Finding, queries: readonly JudgedQuery[]): Promise<Measured> {
  const results: Result[] = []
  for (const judged of queries) {
    const found = await finding(judged.query)
    results.push({ ...judged, found, ndcg: isAnswerable(judged) ? ndcg(found, judged.relevant) : null })
  }
  const scoreOf = (set: string, type: string) =>
    score(
      results
        .filter(each => isAnswerable(each) && each.set === set && (type === 'all' || each.type === type))
        .map(({ found, relevant }) => ({ found, grades: relevant })),
    )
  const byType = (set: string) => Object.fromEntries(rows.map(type => [type, scoreOf(set, type)]))
  const scores = Object.fromEntries(sets.map(set => [set, byType(set)]))
  const unanswerable = results.filter(each => !isAnswerable(each))
  const astray = unanswerable.filter(({ found }) => found.length > 0).length / unanswerable.length
  return { system, scores, astray, results }
}

/** A table for each measure and set: types down, systems across. */
export function tables(measured: readonly Measured[]): string {
  const systems = measured.map(({ system }) => system)
  const cells = (set: string, type: string, metric: keyof typeof metrics) =>
    measured.map(({ scores }) => scores[set]![type]![metric].toFixed(3))
  const parts = Object.entries(metrics).flatMap(([metric, title]) =>
    sets.map(set => {
      const amount = (type: string) => String(measured[0]!.scores[set]![type]!.queries)
      const lines = rows.map(type => [type, amount(type), ...cells(set, type, metric as keyof typeof metrics)])
      return table([`${title}, ${set}`, 'queries', ...systems], lines)
    }),
  )
  const astray = measured.map(each => each.astray.toFixed(3))
  return [
    ...parts,
    table(['found something where nothing answers', '', ...systems], [['both sets', '', ...astray]]),
  ].join('\n')
}

export function partsTable(system: string, scores: readonly PartScore[]): string {
  const lines = scores.map(({ kind, queries, mrr, inTen }) => [kind, String(queries), mrr.toFixed(3), inTen.toFixed(3)])
  return table([`one thing: ${system}`, 'queries', 'MRR', 'in first ten'], lines)
}

/** What went worst, of the set for tuning alone: who reads the held one tunes on it. */
export function worst({ system, results }: Measured): string {
  const shown = results
    .filter(({ set, ndcg }) => set === 'tune' && ndcg !== null)
    .toSorted((a, b) => a.ndcg! - b.ndcg!)
    .slice(0, worstShown)
    .map(({ query, type, ndcg, found, relevant }) => {
      const came = found.slice(0, 3).map(slug => `${slug} ${relevant[slug] ?? 0}`)
      const wanted = Object.entries(relevant).map(([slug, grade]) => `${slug} ${grade}`)
      return `${ndcg!.toFixed(3)}  ${query}  (${type})\n    came    ${came.join(', ') || 'nothing'}\n    wanted  ${wanted.join(', ')}`
    })
  return `Worst: ${system}\n${shown.join('\n')}\n`
}

const isAnswerable = ({ relevant }: JudgedQuery) => Object.keys(relevant).length > 0

function table(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = heading.map((title, column) => Math.max(title.length, ...lines.map(line => line[column]!.length)))
  const padded = (line: readonly string[]) =>
    line.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ')
  return `${[heading, ...lines].map(padded).join('\n')}\n`
}
