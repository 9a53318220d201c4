import { expect, test } from 'vitest'
import { documentText } from '../../client/src/lib/graphql/graphql.ts'
import { CompareCase, CompareSolution } from '../../client/src/lib/compare/compare.queries.ts'
import { SolutionPage } from '../../client/src/lib/solution/solution.queries.ts'
import { ChallengePage } from '../../client/src/routes/challenges/[id]/challenge.queries.ts'
import { ExplorationPage } from '../../client/src/routes/explorations/[id]/exploration.queries.ts'
import { ExploreWords } from '../../client/src/routes/explore/search.queries.ts'
import { FilmPage } from '../../client/src/routes/films/[slug]/film.queries.ts'
import { ImprovementPage } from '../../client/src/routes/improvements/[id]/improvement.queries.ts'
import { InsightPage } from '../../client/src/routes/insights/[id]/insight.queries.ts'
import { MethodPage } from '../../client/src/routes/methods/[slug]/method.queries.ts'
import { MethodsPage } from '../../client/src/routes/methods/methods.queries.ts'
import { MunicipalityPage } from '../../client/src/routes/municipalities/[code]/municipality.queries.ts'
import { AllMunicipalities } from '../../client/src/routes/municipalities/municipalities.queries.ts'
import { NetworkPage } from '../../client/src/routes/networks/[slug]/network.queries.ts'
import { NetworksPage } from '../../client/src/routes/networks/networks.queries.ts'
import { ObstaclePage } from '../../client/src/routes/obstacles/[code]/obstacle.queries.ts'
import { SeminarPage } from '../../client/src/routes/seminars/[slug]/seminar.queries.ts'
import { SeminarsPage } from '../../client/src/routes/seminars/seminars.queries.ts'
import { StartPage } from '../../client/src/routes/start.queries.ts'
import { TestPage } from '../../client/src/routes/tests/[id]/test.queries.ts'
import { ThemePage } from '../../client/src/routes/themes/[code]/theme.queries.ts'
import { ThemesPage } from '../../client/src/routes/themes/themes.queries.ts'
import { seedExamples } from '../../seeds/examples.ts'
import { newWorld, type World } from '../harness/world.ts'

const language = 'SV'
const filter = { examples: 'INCLUDE' }
const words = {
  ...{ query: 'rapporter ingen läser', kinds: null, filter, orderBy: 'MOST_LIKE', first: 20, language },
  ...{ failureFilter: { ...filter, outcomes: ['DID_NOT_WORK'] }, hidesFailures: true, isMap: false },
  ...{ likeMunicipality: '9901', likeCode: '9901', isLike: true },
  ...{ municipalityCode: '9901', namesMunicipality: true, themeCode: 'STY.tillit', namesTheme: true },
}
/** How many statements the question of each page takes, with the whole example network there. */
const pages: [name: string, document: object, variables: Record<string, unknown>, statements: number][] = [
  ['start', StartPage, {}, 31],
  ['what words find', ExploreWords, words, 29],
  ['solution', SolutionPage, { slug: 'rapportpaus', language }, 33],
  ['methods', MethodsPage, { language }, 4],
  ['method', MethodPage, { slug: 'intervjuer', language }, 13],
  ['municipalities', AllMunicipalities, {}, 6],
  ['municipality', MunicipalityPage, { code: '9901', language }, 32],
  ['networks', NetworksPage, {}, 10],
  ['network', NetworkPage, { slug: 'mindre-rapporter-mer-samtal' }, 15],
  ['seminars', SeminarsPage, {}, 6],
  ['seminar', SeminarPage, { slug: 'tillit-i-styrningen-2019' }, 3],
  ['film', FilmPage, { slug: 'rapporten-som-ingen-laste', language }, 35],
  ['themes', ThemesPage, { language }, 7],
  ['theme', ThemePage, { code: 'STY', themes: ['STY'], language }, 22],
  // Each of those compared asks for itself.
  ['compared solution', CompareSolution, { slug: 'rapportpaus', language }, 23],
  ['compared case', CompareCase, { slug: 'fran-214-mal-till-12', language }, 20],
  ['obstacle', ObstaclePage, { obstacles: ['time'], language }, 17],
]

/** Pages of parts, which have ids for addresses; the first example of each is taken. */
const parts: [list: string, document: object, statements: number][] = [
  ['challenges', ChallengePage, 18],
  ['explorations', ExplorationPage, 9],
  ['insights', InsightPage, 11],
  ['solutionTests', TestPage, 12],
  ['improvements', ImprovementPage, 9],
]

test('each page costs as many statements as its question has levels and lists', async () => {
  await using world = await newWorld()
  await seedExamples(world.em)
  await warm(world)

  const counts: [string, number][] = []
  for (const [name, document, variables] of pages)
    counts.push([name, await world.statements(documentText(document), variables)])
  expect(counts).toEqual(pages.map(([name, , , count]) => [name, count]))
})

test('so does the page of each kind of part', async () => {
  await using world = await newWorld()
  await seedExamples(world.em)
  await warm(world)

  const counts: [string, number][] = []
  for (const [list, document] of parts)
    counts.push([list, await world.statements(documentText(document), { id: await firstOf(world, list), language })])
  expect(counts).toEqual(parts.map(([list, , count]) => [list, count]))
})

/** What is counted and compared by is read once for each state of the knowledge, whichever page is the first. */
function warm(world: World) {
  return world.ask('{ total(kind: CASE) cases(first: 1) { nodes { related { score } } } }')
}

async function firstOf(world: World, list: string): Promise<string> {
  const { data } = await world.ask(`{ ${list}(first: 1, filter: { examples: ONLY }) { nodes { id } } }`)
  return data[list].nodes[0].id
}
