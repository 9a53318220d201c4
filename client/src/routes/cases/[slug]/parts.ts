import type { ResultOf } from '#lib/graphql/graphql.ts'
import type { Words } from '#lib/text/sv.ts'
import type { Derivation } from '#lib/case/derivation.ts'
import type { StepNumber } from '#lib/thread/figures.ts'
import type { CasePage } from './case.queries.ts'

/** The case as its page asks for it. */
export type CaseOnPage = NonNullable<ResultOf<typeof CasePage>['case']>

/** A part of the case as others point at it. */
export interface PartLink {
  id: string
  /** Where it stands on the page; the same in both languages, so that a link survives the switch. */
  anchor: string
  /** Its letter and number, "U1"; explorations have none. */
  code: string
  heading: string
  /** What it is called in few words: its code, or its method. */
  name: string
}

type Kind = keyof Words['case']['letters'] | 'exploration'

/** Where a step of the case stands on the page. */
export const stepAnchor = (step: StepNumber) => `step-${step}`

/** Every part of the case by id, with its place on the page. */
export function partLinks(theCase: CaseOnPage, letters: Words['case']['letters']): Map<string, PartLink> {
  const links = new Map<string, PartLink>()
  const add = (kind: Kind, parts: { id: string; heading: string; method?: { name: string } | null }[]) => {
    for (const [i, { id, heading, method }] of parts.entries()) {
      const code = kind === 'exploration' ? '' : `${letters[kind]}${i + 1}`
      links.set(id, { id, anchor: `${kind}-${i + 1}`, code, heading, name: code || (method?.name ?? heading) })
    }
  }
  add('challenge', theCase.challenges.nodes)
  add('exploration', theCase.explorations.nodes)
  add('insight', theCase.insights.nodes)
  add('solution', theCase.solutions.nodes)
  add(
    'test',
    theCase.solutionTests.nodes.map(({ id, scaleText }) => ({ id, heading: capitalised(scaleText) })),
  )
  add('improvement', theCase.improvements.nodes)
  return links
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The parts that these ids name, in their order; an id of a part that is not on the page is left out. */
export function pickParts(links: Map<string, PartLink>, parts: { id: string }[]): PartLink[] {
  return parts.flatMap(({ id }) => links.get(id) ?? [])
}

/** What builds on what, as the case states it; nothing where it does not. */
export function derivationsOf({ linksStated, ...parts }: CaseOnPage): Derivation[] {
  if (!linksStated) return []
  const { insights, solutions, solutionTests, improvements } = parts
  const on = (to: { id: string }, parts: { id: string }[]) => parts.map(({ id }) => ({ from: id, to: to.id }))
  return [
    ...insights.nodes.flatMap(part => on(part, [...part.challenges.nodes, ...part.explorations.nodes])),
    ...solutions.nodes.flatMap(part => on(part, part.insights.nodes)),
    ...solutionTests.nodes.flatMap(part => on(part, part.solution ? [part.solution] : [])),
    ...improvements.nodes.flatMap(part => on(part, part.solutions.nodes)),
  ]
}
