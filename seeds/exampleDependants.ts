import type { EntityName } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { Case, CaseMunicipality } from '../server/case/case.table.ts'
import { Municipality } from '../server/municipality/municipality.table.ts'
import { NetworkMember } from '../server/network/network.table.ts'
import { Publication } from '../server/publication/publication.table.ts'
import { Question } from '../server/question/question.table.ts'
import { Reuse } from '../server/reuse/reuse.table.ts'
import { SegmentSubject, Seminar, Video } from '../server/seminar/seminar.table.ts'
import { SolutionTest } from '../server/solution/solution.table.ts'

const real = { isExample: false }
const example = { isExample: true }
const part = { case: example }
const parts = ['challenge', 'exploration', 'insight', 'solution', 'solutionTest', 'improvement']

/** Every way in which something real can refer to something of the examples, in words. */
const references: [words: string, table: EntityName<object>, where: object][] = [
  ['real cases in an example municipality', CaseMunicipality, { case: real, municipality: example }],
  ['real cases in an example network', Case, { ...real, network: example }],
  ['real tests in an example municipality', SolutionTest, { case: real, municipality: example }],
  ['real municipalities in the example county', Municipality, { ...real, county: example }],
  ['example members of a real network', NetworkMember, { network: real, municipality: example }],
  ['real reuses by an example municipality', Reuse, { ...real, municipality: example }],
  ['real reuses of an example solution', Reuse, { ...real, solution: part }],
  ['real reuses that became an example case', Reuse, { ...real, ownCase: example }],
  ['real seminars of an example network', Seminar, { ...real, network: example }],
  ['real publications of an example network', Publication, { ...real, network: example }],
  ['real films of an example seminar', Video, { ...real, seminar: example }],
  ['stretches of real films about an example case', SegmentSubject, { segment: { video: real }, case: example }],
  ...parts.map((name): (typeof references)[number] => [
    `stretches of real films about a part of an example case (${name})`,
    SegmentSubject,
    { segment: { video: real }, [name]: part },
  ]),
  ['questions of an example municipality about a real case', Question, { case: real, askedBy: example }],
]

/** What is real and would lose something if the examples went, counted in words; nothing on a site in order. */
export async function dependants(em: SqlEntityManager): Promise<string[]> {
  const found: string[] = []
  for (const [words, table, where] of references) {
    const rows = await em.find(table, where as never, { disableIdentityMap: true })
    if (rows.length) found.push(`${rows.length} ${words}`)
  }
  return found
}
