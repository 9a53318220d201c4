import 'reflect-metadata'
import type { EntityClass } from '@mikro-orm/core'
import { caseRow, linkRows, partRows, type References } from '../../server/case/case.rows.ts'
import { Case, CaseMunicipality, CaseObstacle, CaseTheme, Source } from '../../server/case/case.table.ts'
import { traitsRow } from '../../server/case/traits.rows.ts'
import { CaseTraits } from '../../server/case/traits.table.ts'
import { newestKey } from '../../server/case/newestKey.ts'
import { Challenge } from '../../server/challenge/challenge.table.ts'
import { Contact } from '../../server/contact/contact.table.ts'
import { openDatabase, type Address, type Database } from '../../server/database/database.ts'
import { migrate } from '../../server/database/migrate.ts'
import { folded, sortKey } from '../../server/database/sortKey.ts'
import { Exploration, ExplorationMethod } from '../../server/exploration/exploration.table.ts'
import { tables } from '../../server/features.ts'
import { Improvement, ImprovementSolution } from '../../server/improvement/improvement.table.ts'
import { Insight, InsightChallenge, InsightExploration } from '../../server/insight/insight.table.ts'
import { County, Municipality, MunicipalityGroup } from '../../server/municipality/municipality.table.ts'
import { Network } from '../../server/network/network.table.ts'
import { Solution, SolutionInsight, SolutionTest } from '../../server/solution/solution.table.ts'
import { Obstacle, Theme } from '../../server/theme/theme.table.ts'
import { seed } from '../../seeds/seed.ts'
import { openBulk, type Row } from './bulk.ts'
import { publishedAt, syntheticId, Synthesis } from './synthetic.ts'

/** In an order in which foreign keys let them be filled; the names are those of `partRows` and `linkRows`. */
const filled: Record<string, EntityClass<object>> = {
  cases: Case,
  traits: CaseTraits,
  sources: Source,
  contacts: Contact,
  challenges: Challenge,
  explorations: Exploration,
  insights: Insight,
  solutions: Solution,
  tests: SolutionTest,
  improvements: Improvement,
  municipalities: CaseMunicipality,
  themes: CaseTheme,
  obstacles: CaseObstacle,
  insightChallenges: InsightChallenge,
  insightExplorations: InsightExploration,
  solutionInsights: SolutionInsight,
  improvementSolutions: ImprovementSolution,
}
const casesPerTransaction = 1000

/** Migrates and seeds a new base and adds that many synthetic cases: the rows of a publishing, without its revisions. */
export async function fill(address: Address, cases: number): Promise<void> {
  const database = await openDatabase(address, tables)
  await migrate(database)
  await seed(database.em, new Date('2019-11-23T08:00:00Z'))
  const references = await addReferences(database)
  const networks = await addNetworks(database)
  const synthesis = new Synthesis({
    municipalities: [...references.municipalities.keys()],
    themes: [...references.themes.keys()],
    methods: [...references.methods.keys()],
    obstacles: [...references.obstacles.keys()],
  })
  const bulk = await openBulk(address)
  for (let from = 0; from < cases; from += casesPerTransaction) {
    const rows: Record<string, Row[]> = {}
    for (let number = from; number < Math.min(cases, from + casesPerTransaction); number += 1) {
      const network = networks[number % (2 * networks.length)]
      const document = { ...synthesis.document(number), network: network?.slug }
      const at = publishedAt(number)
      const newest = (position?: number) => ({ newestKey: newestKey(document.isExample, at, position) })
      const facts = caseRow(document, { ...references, network: network?.id ?? null })
      const row = {
        ...facts,
        ...newest(),
        version: 1,
        publishedAt: at,
        changedAt: at,
        contentHash: '',
      }
      const { sources, contacts, ...parts } = partRows(document, references, () => [])
      const placed = Object.entries(parts).map(([name, some]) => [
        name,
        some.map((part, place) => ({ ...part, ...newest(place) })),
      ])
      const written: Record<string, Row[]> = {
        sources,
        contacts,
        ...Object.fromEntries(placed),
        ...linkRows(document, references),
        cases: [row],
        traits: [traitsRow(document, facts)],
      }
      for (const [name, some] of Object.entries(written)) (rows[name] ??= []).push(...some)
    }
    for (const [name, table] of Object.entries(filled)) {
      if (rows[name]!.length) await bulk.write(database.orm.getMetadata().get(table), rows[name]!)
    }
  }
  await bulk.close()
  await database.close()
}

/** Fictional municipalities 9901–9940 in four counties, beside the seeds’ own groups, themes, obstacles and methods. */
async function addReferences({ em }: Database): Promise<References> {
  const inside = em.fork()
  const named = (name: string) => ({ name, sortKey: sortKey(name) })
  const counted = { population: 1000, populationDate: '2026-01-01' }
  const counties = Array.from({ length: 4 }, (_, index) => ({
    id: syntheticId('county', index),
    code: String(96 + index),
    shortName: `Syntetiska ${index + 1}`,
    ...named(`Syntetiska ${index + 1} län`),
    ...counted,
  }))
  await inside.insertMany(County, counties)
  const groups = await inside.findAll(MunicipalityGroup)
  const municipalities = Array.from({ length: 40 }, (_, index) => {
    const name = `Syntköping ${index + 1}`
    return {
      id: syntheticId('municipality', index),
      code: String(9901 + index),
      officialName: `${name}s kommun`,
      ...named(name),
      foldedName: folded(name),
      county: counties[index % counties.length]!.id,
      group: groups[index % groups.length]!.id,
      ...counted,
      seatName: null,
      seatLatitude: null,
      seatLongitude: null,
      isExample: true,
    }
  })
  await inside.insertMany(Municipality, municipalities)
  const [themes, methods] = [await inside.findAll(Theme), await inside.findAll(ExplorationMethod)]
  const obstacles = await inside.findAll(Obstacle)
  return {
    municipalities: new Map(municipalities.map(({ code, id }) => [code, id])),
    themes: new Map(themes.map(({ code, id }) => [code, id])),
    methods: new Map(methods.map(({ slug, id }) => [slug, id])),
    obstacles: new Map(obstacles.map(({ code, id }) => [code, id])),
    network: null,
  }
}

/** Four networks: every other case is of one. */
async function addNetworks({ em }: Database): Promise<{ id: string; slug: string }[]> {
  const networks = Array.from({ length: 4 }, (_, index) => {
    const name = `Syntetiskt nätverk ${index + 1}`
    return {
      id: syntheticId('network', index),
      slug: `syntetiskt-natverk-${index + 1}`,
      name,
      sortKey: sortKey(name),
      language: 'sv',
      organiser: 'Syntetiska förlaget',
      unknown: [],
      isExample: true,
      publishedAt: publishedAt(0),
    }
  })
  await em.fork().insertMany(Network, networks)
  return networks
}
