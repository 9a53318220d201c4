import { caseReader } from '../case/case.reader.ts'
import { challengeReader } from '../challenge/challenge.reader.ts'
import { bilingual } from '../graphql/bilingualField.ts'
import { found, one, reader, type Found } from '../graphql/reader.ts'
import { solutionReader } from '../solution/solution.reader.ts'
import { findRelated, type RelatedKind } from './related.ts'

/** None of these stands in a table: their rows are what `findRelated` gives. */
export const sharedFactReader = reader('SharedFact', 'cases', { fields: { label: bilingual('label') } })
export const relatedCaseReader = reader('RelatedCase', 'cases', { fields: { case: one(() => caseReader, 'case') } })
export const relatedSolutionReader = reader('RelatedSolution', 'solutions', {
  fields: { solution: one(() => solutionReader, 'solution') },
})
export const similarChallengeReader = reader('SimilarChallenge', 'challenges', {
  fields: { challenge: one(() => challengeReader, 'challenge') },
})

function find(kind: RelatedKind): Found['find'] {
  return (loading, ids, args) => findRelated(loading, kind, ids, args)
}

// Functions, for the readers that call them are made before this file where they import each other.
export function relatedCases(): Found {
  return found(() => relatedCaseReader, find({ kind: 'CASE', table: 'cases', column: 'case_id' }))
}

export function relatedSolutions(): Found {
  return found(() => relatedSolutionReader, find({ kind: 'SOLUTION', table: 'solutions', column: 'solution_id' }))
}

export function similarChallenges(): Found {
  return found(() => similarChallengeReader, find({ kind: 'CHALLENGE', table: 'challenges', column: 'challenge_id' }))
}
