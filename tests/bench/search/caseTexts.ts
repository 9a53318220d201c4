import type { SearchedBase } from './base.ts'

export interface CaseText {
  readonly slug: string
  readonly title: string
  /** All that the case says in words: summary, area, places, all parts, its sources' publishers. */
  readonly text: string
}

const question = `{
  cases(first: 100) { nodes {
    slug title summary area
    place { name }
    municipalities { nodes { name } }
    challenges { nodes { text goal } }
    explorations { nodes { text participants findings method { name } } }
    insights { nodes { text explanation } }
    solutions { nodes { text worksWhen watchOut howTo } }
    solutionTests { nodes { scaleText hypothesis measures outcomeAccordingTo learnings cost } }
    improvements { nodes { targetPicture decisionLevelText responsible dialogue statusText } }
    sources { title publisher }
  } }
}`

export async function readCaseTexts({ ask }: SearchedBase): Promise<CaseText[]> {
  const { cases } = await ask<{ cases: { nodes: { slug: string; title: string }[] } }>(question)
  return cases.nodes.map(({ slug, title, ...rest }) => ({ slug, title, text: [title, ...wordsIn(rest)].join('\n') }))
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : []
}
