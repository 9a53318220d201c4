import { readFragment } from '#lib/graphql/graphql.ts'
import { linesOf } from '#lib/text/lines.ts'
import { TriedIn } from './solution.queries.ts'
import { onlySolution, type SolutionOnPage } from './trial.ts'

export interface Condition {
  text: string
  /** Who says so. */
  from: string
  lang: string
}

/** When a solution works best, or what to watch out for: by its own case, and by those who made a case of their own. */
export function conditionsOf(solution: SolutionOnPage, which: 'worksWhen' | 'watchOut'): Condition[] {
  const { case: theCase } = solution
  const own = theCase.municipalities.nodes.map(municipality => readFragment(TriedIn, municipality).name).join(', ')
  const from = own || theCase.place?.name || theCase.title
  const others = solution.reuses.nodes.flatMap(reuse =>
    linesOf(onlySolution(reuse)?.[which]).map(text => ({
      text,
      from: readFragment(TriedIn, reuse.municipality).name,
      lang: reuse.ownCase?.language ?? 'sv',
    })),
  )
  return [...linesOf(solution[which]).map(text => ({ text, from, lang: theCase.language })), ...others]
}
