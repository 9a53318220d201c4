import { link } from '#lib/address/link.ts'
import type { OutcomeCounts } from '#lib/case/outcome.ts'
import { readFragment, type FragmentOf, type ResultOf } from '#lib/graphql/graphql.ts'
import {
  BesideFields,
  RelatedCaseFields,
  RelatedSolutionFields,
  SharedFields,
  SimilarChallengeFields,
} from './similar.queries.ts'

export type Shared = ResultOf<typeof SharedFields>

/** Something that is shown beside another thing, and why. */
export interface Beside {
  id: string
  href: string
  /** By which it is compared; challenges are not. */
  slug: string | null
  heading: string
  /** How the tests went; those of a challenge’s case. */
  outcomes: OutcomeCounts
  theCase: ResultOf<typeof BesideFields>
  reasons: readonly Shared[]
}

/** Nothing made up is put beside what is real. */
export const besideWhat = (isExample: boolean, items: Beside[]): Beside[] =>
  items.filter(({ theCase }) => isExample || !theCase.isExample)

const shared = (reasons: readonly FragmentOf<typeof SharedFields>[]) =>
  reasons.map(reason => readFragment(SharedFields, reason))

export const casesBeside = (related: readonly FragmentOf<typeof RelatedCaseFields>[]): Beside[] =>
  related.map(item => {
    const { case: found, reasons } = readFragment(RelatedCaseFields, item)
    const theCase = readFragment(BesideFields, found)
    const { id, slug, title, outcomeCounts } = theCase
    return {
      id,
      slug,
      heading: title,
      href: link('case', slug),
      outcomes: outcomeCounts,
      theCase,
      reasons: shared(reasons),
    }
  })

export const solutionsBeside = (related: readonly FragmentOf<typeof RelatedSolutionFields>[]): Beside[] =>
  related.map(item => {
    const { solution, reasons } = readFragment(RelatedSolutionFields, item)
    const { id, slug, heading, outcomeCounts } = solution
    const theCase = readFragment(BesideFields, solution.case)
    return {
      id,
      slug,
      heading,
      href: link('solution', slug),
      outcomes: outcomeCounts,
      theCase,
      reasons: shared(reasons),
    }
  })

export const challengesBeside = (similar: readonly FragmentOf<typeof SimilarChallengeFields>[]): Beside[] =>
  similar.map(item => {
    const { challenge, reasons } = readFragment(SimilarChallengeFields, item)
    const { id, heading } = challenge
    const theCase = readFragment(BesideFields, challenge.case)
    const { outcomeCounts } = theCase
    return {
      id,
      slug: null,
      heading,
      href: link('challenge', id),
      outcomes: outcomeCounts,
      theCase,
      reasons: shared(reasons),
    }
  })
