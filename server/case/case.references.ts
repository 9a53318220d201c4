import type { SqlEntityManager } from '@mikro-orm/sql'
import { ExplorationMethod } from '../exploration/exploration.table.ts'
import { Municipality } from '../municipality/municipality.table.ts'
import { Network } from '../network/network.table.ts'
import { Obstacle, Theme } from '../theme/theme.table.ts'
import type { CaseDocument } from './case.document.ts'
import type { References } from './case.rows.ts'
import { problem, Refused, type Problem } from './refused.ts'

/** Finds what a document names by code. Throws `Refused` with every code that is not there. */
export async function findReferences(em: SqlEntityManager, document: CaseDocument): Promise<References> {
  const problems: Problem[] = []
  const check = (found: ReadonlyMap<string, string>, code: string | undefined, path: Problem['path'], what: string) => {
    if (code !== undefined && !found.has(code))
      problems.push(problem('NOT_FOUND', path, `there is no ${what} "${code}"`))
  }
  const testedIn = document.tests.flatMap(({ municipality }) => municipality ?? [])
  const municipalities = await idsByCode(em, Municipality, 'code', [...document.municipalities, ...testedIn])
  const methods = await idsByCode(
    em,
    ExplorationMethod,
    'slug',
    document.explorations.flatMap(({ method }) => method ?? []),
  )
  const themes = await idsByCode(em, Theme, 'code', document.themes)
  const obstacles = await idsByCode(em, Obstacle, 'code', document.obstacles)
  const networks = await idsByCode(em, Network, 'slug', document.network ? [document.network] : [])

  document.municipalities.forEach((code, index) =>
    check(municipalities, code, ['municipalities', index], 'municipality'),
  )
  document.tests.forEach(({ municipality }, index) =>
    check(municipalities, municipality, ['tests', index, 'municipality'], 'municipality'),
  )
  document.explorations.forEach(({ method }, index) =>
    check(methods, method, ['explorations', index, 'method'], 'method'),
  )
  document.themes.forEach((code, index) => check(themes, code, ['themes', index], 'theme'))
  document.obstacles.forEach((code, index) => check(obstacles, code, ['obstacles', index], 'obstacle'))
  check(networks, document.network, ['network'], 'network')
  if (problems.length) throw new Refused(problems)
  return { municipalities, methods, themes, obstacles, network: networks.get(document.network ?? '') ?? null }
}

type Coded = typeof Municipality | typeof ExplorationMethod | typeof Theme | typeof Obstacle | typeof Network

async function idsByCode(em: SqlEntityManager, table: Coded, by: 'code' | 'slug', codes: string[]) {
  if (!codes.length) return new Map<string, string>()
  const rows = await em
    .createQueryBuilder(table as typeof Municipality)
    .select(['id', by as 'code'])
    .where({ [by]: { $in: codes } })
    .execute()
  return new Map(rows.map(row => [(row as unknown as Record<string, string>)[by]!, row.id as string]))
}
