import type { SqlEntityManager } from '@mikro-orm/sql'
import { renewEvidence } from '../server/case/case.evidence.ts'
import { Case } from '../server/case/case.table.ts'
import { referenceId, seedId } from '../server/database/id.ts'
import { Question } from '../server/question/question.table.ts'
import { Reuse } from '../server/reuse/reuse.table.ts'
import { Solution, type testOutcomes } from '../server/solution/solution.table.ts'
import { partId } from './keys.ts'
import { idsHere } from './known.ts'
import { yaml } from './reference.ts'

interface ReuseSeed {
  key: string
  /** `fallets-adress/L1` */
  solution: string
  municipality: string
  ownCase?: string
  adaptation?: string
  plan?: string
  outcome?: (typeof testOutcomes)[number]
  learnings?: string
  startedOn: string
  reportedOn?: string
}

interface QuestionSeed {
  key: string
  case: string
  askedBy?: string
  askedOn: string
  question: string
  answer?: string
  answeredOn?: string
}

/** Adds the reuses that are not here, of solutions that are; evidence counts them from now on. */
export async function seedReuses(em: SqlEntityManager, publishedAt: string): Promise<void> {
  const told = yaml<ReuseSeed[]>('examples/reuses.yaml').map(({ key, solution, municipality, ownCase, ...told }) => {
    const [slug, name] = solution.split('/') as [string, string]
    const id = partId('solutions', slug, name)
    return {
      ...{ adaptation: null, plan: null, outcome: null, learnings: null, reportedOn: null, ...told },
      ...{ id: seedId('reuse', key), solution: id, solutionRef: id, isExample: true, publishedAt },
      ...{ municipality: referenceId('municipality', municipality), ownCase: ownCase ? seedId('case', ownCase) : null },
    }
  })
  const solutions = await em.find(
    Solution,
    { id: { $in: told.map(row => row.solution) } },
    { fields: ['case'], disableIdentityMap: true },
  )
  const caseOf = new Map(solutions.map(solution => [solution.id, solution.case.id]))
  const known = await idsHere(em, Reuse, idsOf(told))
  const cases = await idsHere(
    em,
    Case,
    told.flatMap(({ ownCase }) => ownCase ?? []),
  )
  const added = told
    .filter(({ id, solution }) => !known.has(id) && caseOf.has(solution))
    .map(row => ({ ...row, ownCase: row.ownCase && cases.has(row.ownCase) ? row.ownCase : null }))
  if (!added.length) return
  await em.insertMany(Reuse, added)
  await renewEvidence(em, [...new Set(added.map(({ solution }) => caseOf.get(solution)!))])
}

/** Adds the questions that are not here, about cases that are. */
export async function seedQuestions(em: SqlEntityManager): Promise<void> {
  const asked = yaml<QuestionSeed[]>('examples/questions.yaml').map(
    ({ key, case: slug, askedBy, question, ...told }) => ({
      ...{ answer: null, answeredOn: null, ...told, id: seedId('question', key), case: seedId('case', slug) },
      ...{ text: question, askedBy: askedBy ? referenceId('municipality', askedBy) : null },
    }),
  )
  const known = await idsHere(em, Question, idsOf(asked))
  const cases = await idsHere(
    em,
    Case,
    asked.map(row => row.case),
  )
  const added = asked.filter(row => !known.has(row.id) && cases.has(row.case))
  if (added.length) await em.insertMany(Question, added)
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}
