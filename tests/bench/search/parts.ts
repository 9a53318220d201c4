import type { SearchedBase } from './base.ts'
import { mean } from './metrics.ts'
import type { JudgedPart } from './queries.ts'
import { searchHits } from './search.ts'

export interface PartScore {
  readonly kind: string
  readonly queries: number
  readonly mrr: number
  /** The share of queries whose answer is among the first ten hits. */
  readonly inTen: number
}

interface Parts {
  insights: { nodes: { id: string; text: string }[] }
  solutionTests: { nodes: { id: string; text: string }[] }
  improvements: { nodes: { id: string; text: string }[] }
}

const partsOfCase = `query Parts($slug: String!) { case(slug: $slug) {
  insights { nodes { id text } }
  solutionTests { nodes { id text: scaleText } }
  improvements { nodes { id text: targetPicture } }
} }`
const lists = { INSIGHT: 'insights', SOLUTION_TEST: 'solutionTests', IMPROVEMENT: 'improvements' } as const

/** At what place the answers stand among all hits, by kind and in all. */
export async function scoreParts(base: SearchedBase, judged: readonly JudgedPart[]): Promise<PartScore[]> {
  const places = await Promise.all(
    judged.map(async ({ query, answer }) => {
      const id = await idOf(base, answer)
      const place = (await searchHits(base, query)).findIndex(hit => hit.node?.id === id)
      return { kind: answer.kind as string, place: place === -1 ? Infinity : place + 1 }
    }),
  )
  const kinds = [...new Set(places.map(({ kind }) => kind))]
  return [...kinds, 'all'].map(kind => {
    const mine = places.filter(each => kind === 'all' || each.kind === kind).map(({ place }) => place)
    const inTen = mean(mine.map(place => (place <= 10 ? 1 : 0)))
    return { kind, queries: mine.length, mrr: mean(mine.map(place => 1 / place)), inTen }
  })
}

/** The id of what an answer describes; throws when it describes nothing or several things. */
export async function idOf({ ask }: SearchedBase, answer: JudgedPart['answer']): Promise<string> {
  if (answer.kind === 'MUNICIPALITY') {
    const asked = 'query Code($code: String!) { found: municipality(code: $code) { id } }'
    return (await ask<{ found: { id: string } }>(asked, answer)).found.id
  }
  if (answer.kind === 'EXPLORATION_METHOD') {
    const asked = 'query Slug($slug: String!) { found: explorationMethod(slug: $slug) { id } }'
    return (await ask<{ found: { id: string } }>(asked, answer)).found.id
  }
  const parts = (await ask<{ case: Parts }>(partsOfCase, { slug: answer.case })).case[lists[answer.kind]].nodes
  const described = parts.filter(({ text }) => text.includes(answer.heading))
  if (described.length !== 1) throw new Error(`${answer.case} has ${described.length} of: ${answer.heading}`)
  return described[0]!.id
}
