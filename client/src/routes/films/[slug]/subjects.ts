import type { PageKind } from '#lib/address/href.ts'
import type { Outcome, OutcomeCounts } from '#lib/case/outcome.ts'
import { readFragment, type FragmentOf, type ResultOf } from '#lib/graphql/graphql.ts'
import { CaseOfPart, type FilmPage } from './film.queries.ts'

/** The film as its page asks for it. */
export type FilmOnPage = NonNullable<ResultOf<typeof FilmPage>['video']>
type Segment = FilmOnPage['segments']['nodes'][number]

/** Something that a chapter is about, as a link to its page. */
export interface Subject {
  id: string
  kind: 'case' | 'challenge' | 'exploration' | 'insight' | 'solution' | 'test' | 'improvement' | 'method'
  step: number | null
  heading: string
  /** Null for what the interface words itself. */
  lang: string | null
  page: { kind: PageKind; slug: string }
  municipalities: { code: string; name: string }[]
  counts?: OutcomeCounts
  outcome?: Outcome
  /** How many solutions rest on an insight. */
  solutions?: number
}

/** Everything that a chapter is about: the case first, then its parts in the order of the steps, methods last. */
export function subjectsOf(segment: Segment): Subject[] {
  const of = (given: FragmentOf<typeof CaseOfPart>) => {
    const { language, municipalities } = readFragment(CaseOfPart, given)
    return { lang: language, municipalities: municipalities.nodes }
  }
  const methods = new Map(segment.explorations.nodes.flatMap(({ method }) => (method ? [[method.slug, method]] : [])))
  return [
    ...segment.cases.nodes.map((node): Subject => {
      const { id, slug, title } = readFragment(CaseOfPart, node)
      const counts = node.outcomeCounts
      return { ...of(node), id, kind: 'case', step: null, heading: title, page: { kind: 'case', slug }, counts }
    }),
    ...segment.challenges.nodes.map(({ id, heading, case: own }): Subject => ({
      ...of(own),
      ...part(id, 'challenge', 1),
      heading,
    })),
    ...segment.explorations.nodes.map(({ id, heading, case: own }): Subject => ({
      ...of(own),
      ...part(id, 'exploration', 2),
      heading,
    })),
    ...segment.insights.nodes.map(({ id, heading, solutions, case: own }): Subject => ({
      ...{ ...of(own), ...part(id, 'insight', 3), heading },
      solutions: solutions.totalCount,
    })),
    ...segment.solutions.nodes.map(({ id, slug, heading, outcomeCounts: counts, case: own }): Subject => {
      return { ...of(own), ...part(id, 'solution', 4), heading, page: { kind: 'solution', slug }, counts }
    }),
    ...segment.solutionTests.nodes.map(({ id, scaleText, outcome, case: own }): Subject => ({
      ...{ ...of(own), ...part(id, 'test', 5), heading: scaleText },
      outcome: outcome ?? 'UNSTATED',
    })),
    ...segment.improvements.nodes.map(({ id, heading, case: own }): Subject => ({
      ...of(own),
      ...part(id, 'improvement', 6),
      heading,
    })),
    ...[...methods.values()].map(({ id, slug, name }): Subject => {
      const nowhere = { lang: null, municipalities: [] }
      return { ...nowhere, id, kind: 'method', step: 2, heading: name, page: { kind: 'method', slug } }
    }),
  ]
}

/** The step that a chapter is about: the first, but an exploration only where nothing else is told. */
export function stepOf(segment: Segment): number | null {
  const steps = subjectsOf(segment).flatMap(({ step }) => step ?? [])
  return steps.find(step => step !== 2) ?? steps[0] ?? null
}

function part<Kind extends Subject['kind'] & PageKind>(id: string, kind: Kind, step: number) {
  return { id, kind, step, page: { kind, slug: id } }
}
