import { newId } from '../../server/database/id.ts'
import { folded, sortKey } from '../../server/database/sortKey.ts'
import { Material } from '../../server/material/material.table.ts'
import { County, Municipality, MunicipalityGroup } from '../../server/municipality/municipality.table.ts'
import { Network, NetworkMember, ProcessStep } from '../../server/network/network.table.ts'
import { Publication } from '../../server/publication/publication.table.ts'
import { Question } from '../../server/question/question.table.ts'
import { Reuse } from '../../server/reuse/reuse.table.ts'
import { SegmentSubject, Seminar, Video, VideoSegment } from '../../server/seminar/seminar.table.ts'
import type { World } from './world.ts'

const three = [1, 2, 3]
const publishedAt = '2026-11-23T08:00:00.000Z'

/** Fictional municipalities 9901–9906 of two fictional groups, X1 and Y1, in a fictional county. */
export async function addMunicipalities(world: Pick<World, 'em'>): Promise<string[]> {
  const county = newId('county')
  const name = 'Exempellän'
  const population = { population: 1000, populationDate: '2026-01-01' }
  await world.em.insert(County, {
    ...{ id: county, code: '99', name, shortName: 'Exempel', sortKey: sortKey(name) },
    ...population,
  })
  const groups = ['X1', 'Y1'].map(code => ({
    ...{ id: newId('group'), code, classificationYear: 2026 },
    name: { sv: `Grupp ${code}`, en: `Group ${code}` },
    mainGroup: { sv: 'Exempel', en: 'Examples' },
  }))
  await world.em.insertMany(MunicipalityGroup, groups)
  const names = ['Exempelköping', 'Provstad', 'Åmåling', 'Ängalunda', 'Östprov', 'Testinge']
  const rows = names.map((name, index) => ({
    ...{ id: newId('municipality'), code: `990${index + 1}`, name, officialName: `${name}s kommun` },
    ...{ sortKey: sortKey(name), foldedName: folded(name), county, group: groups[index % 2]!.id },
    ...{ population: null, populationDate: null, seatName: null, seatLatitude: null, seatLongitude: null },
    isExample: true,
  }))
  await world.em.insertMany(Municipality, rows)
  return rows.map(({ id }) => id)
}

/** Fictional networks with members, steps and material. */
export async function addNetworks(world: World, members: string[]): Promise<string[]> {
  const none = { summary: null, organiserShortName: null, organiserLaterName: null, kindText: null, unknown: [] }
  const noPage = { pageTitle: null, pagePublisher: null, pagePublished: null, pageUrl: null }
  const rows = three.map(number => ({
    ...{ id: newId('network'), slug: `exempelnatverk-${number}`, name: `Exempelnätverk ${number}` },
    ...{ sortKey: sortKey(`Exempelnätverk ${number}`), language: 'sv', organiser: 'Exempelförbundet' },
    ...{ ...none, ...noPage, periodFrom: '2020', periodTo: null, informationOwnerText: null, contactText: null },
    ...{ isExample: true, publishedAt },
  }))
  await world.em.insertMany(Network, rows)
  const links = rows.flatMap(({ id: network }) => members.map(municipality => ({ network, municipality })))
  await world.em.insertMany(
    NetworkMember,
    links.map(link => ({ ...link, joinedOn: null, leftOn: null })),
  )
  const network = rows[0]!.id
  const steps = [1, 2, 3, 4, 5, 6].map(number => ({
    ...{ id: newId('step'), network, number, name: `Steg ${number}` },
    ...{ question: 'Vad?', guidance: 'Så.' },
  }))
  await world.em.insertMany(ProcessStep, steps)
  const none3 = { url: null, altText: null, licence: null }
  const material = (owner: object, position: number) => ({
    ...{ id: newId('material'), network, processStep: null, case: null, ...owner },
    ...{ ...none3, position, title: `Underlag ${position}`, format: 'PDF' },
  })
  await world.em.insertMany(
    Material,
    three.map(place => material({ processStep: steps[0]!.id }, place)),
  )
  const publications = three.map(position => ({
    ...{ id: newId('publication'), network, position, title: null, statusText: null, whereText: null },
    ...{ url: null, published: null, isExample: true },
  }))
  await world.em.insertMany(Publication, publications)
  return rows.map(({ id }) => id)
}

export const keysOf = (kind: string) => three.map(() => newId(kind))

/** A fictional case with three of everything, and every link that there can be. */
export function denseDocument(number: number, network = 'exempelnatverk-1') {
  const keys = {
    ...{ challenges: keysOf('challenge'), explorations: keysOf('exploration'), insights: keysOf('insight') },
    ...{ solutions: keysOf('solution'), tests: keysOf('test'), improvements: keysOf('improvement') },
  }
  return {
    ...{ key: newId('case'), slug: `exempel-${number}`, title: `Exempel ${number}`, isExample: true, network },
    ...{ themes: ['NAR', 'STY.tillit'], obstacles: ['time', 'law'], municipalities: ['9901', '9902', '9903'] },
    ...{ period: { from: '2020-02', to: '2021' }, linksStated: true, unknown: ['Kostnaden'] },
    challenges: keys.challenges.map(key => ({ key, kind: 'CHALLENGE', text: `Utmaning ${key}` })),
    explorations: keys.explorations.map(key => ({ key, method: 'intervjuer', text: `Undersökning ${key}` })),
    insights: keys.insights.map(key => ({
      ...{ key, text: `Insikt ${key}`, challenges: keys.challenges, explorations: keys.explorations },
    })),
    solutions: keys.solutions.map(key => ({ key, text: `Lösning ${key}`, insights: keys.insights })),
    tests: keys.tests.map(key => ({
      ...{ key, solution: keys.solutions[0], scaleText: 'en enhet', municipality: '9901' },
      ...{ outcome: 'WORKED', outcomeAccordingTo: 'kommunen själv', learnings: 'Det gick.' },
    })),
    improvements: keys.improvements.map(key => ({ key, targetPicture: `Mål ${key}`, solutions: keys.solutions })),
    sources: three.map(place => ({ url: `https://example.se/${place}`, publisher: 'Exempelköpings kommun' })),
    contacts: three.map(place => ({ name: `Funktion ${place}`, isRole: true })),
  }
}

/** A world where every list has at least three things: three dense cases with networks, films, reuses and questions. */
export async function fill(world: World): Promise<void> {
  const municipalities = await addMunicipalities(world)
  const networks = await addNetworks(world, municipalities)
  const documents = three.map(number => denseDocument(number))
  for (const document of documents) await world.publish(document)
  for (const title of ['Exempel 1b', 'Exempel 1c']) await world.publish({ ...documents[0]!, title })
  const [first] = documents
  const solution = first!.solutions[0]!.key
  const none = { adaptation: null, plan: null, learnings: null, startedOn: null, reportedOn: null }
  const ownCase = documents[1]!.key
  const reuses = three.map(() => ({
    ...{ id: newId('reuse'), solution, solutionRef: solution, municipality: municipalities[0]!, ownCase, ...none },
    ...{ outcome: null, isExample: true, publishedAt },
  }))
  await world.em.insertMany(Reuse, reuses)
  const questions = three.map(day => ({
    ...{ id: newId('question'), case: first!.key, askedBy: municipalities[0]!, text: 'Hur gick det till?' },
    ...{ askedOn: `2021-02-0${day}`, answer: null, answeredOn: null },
  }))
  await world.em.insertMany(Question, questions)
  const inCase = three.map(position => ({
    ...{ id: newId('material'), network: null, processStep: null, case: first!.key, position },
    ...{ title: `Bilaga ${position}`, format: 'PDF', url: null, altText: null, licence: null },
  }))
  await world.em.insertMany(Material, inCase)
  await addFilms(world, networks[0]!, documents)
}

async function addFilms(world: World, network: string, documents: ReturnType<typeof denseDocument>[]) {
  const seminars = three.map(day => ({
    ...{ id: newId('seminar'), slug: `exempelseminarium-${day}`, network, title: `Seminarium ${day}` },
    ...{ heldOn: `2021-01-0${day}`, place: null, description: null, filmsNote: null, isExample: true },
  }))
  await world.em.insertMany(Seminar, seminars)
  const videos = three.map(position => ({
    ...{ id: newId('video'), slug: `exempelfilm-${position}`, seminar: seminars[0]!.id, position, isExample: true },
    ...{ title: `Film ${position}`, description: null, language: 'sv', durationSeconds: 90.5, publishedAt },
    ...{ url: '/films/x.mp4', captionsUrl: null, posterUrl: null, transcript: null, firstPublishedOn: null },
  }))
  await world.em.insertMany(Video, videos)
  const segments = three.map(number => ({
    ...{ id: newId('segment'), video: videos[0]!.id, startSeconds: number * 10.5, endSeconds: number * 10.5 + 5 },
    ...{ title: `Stycke ${number}`, speakers: null },
  }))
  await world.em.insertMany(VideoSegment, segments)
  const [dense] = documents
  const subjects = {
    ...{ case: documents.map(({ key }) => key), challenge: dense!.challenges.map(({ key }) => key) },
    ...{ exploration: dense!.explorations.map(({ key }) => key), insight: dense!.insights.map(({ key }) => key) },
    ...{ solution: dense!.solutions.map(({ key }) => key), solutionTest: dense!.tests.map(({ key }) => key) },
    improvement: dense!.improvements.map(({ key }) => key),
  }
  const nothing = Object.fromEntries(Object.keys(subjects).map(name => [name, null]))
  const rows = segments.flatMap(({ id: segment }) =>
    Object.entries(subjects).flatMap(([name, keys]) =>
      keys.map((key, position) => ({ id: newId('subject'), segment, position, ...nothing, [name]: key })),
    ),
  )
  await world.em.insertMany(SegmentSubject, rows)
}
