import { readFileSync } from 'node:fs'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { partLists, type PartList } from '../server/case/case.document.ts'
import { Case } from '../server/case/case.table.ts'
import { Challenge } from '../server/challenge/challenge.table.ts'
import { referenceId, seedId } from '../server/database/id.ts'
import { Exploration } from '../server/exploration/exploration.table.ts'
import { Improvement } from '../server/improvement/improvement.table.ts'
import { Insight } from '../server/insight/insight.table.ts'
import { replaceCues } from '../server/seminar/cues.service.ts'
import { SegmentSubject, Video, VideoSegment } from '../server/seminar/seminar.table.ts'
import { Solution, SolutionTest } from '../server/solution/solution.table.ts'
import { partId } from './keys.ts'
import { idsHere } from './known.ts'
import { seedSeminar, type SeminarSeed } from './network.ts'
import { yaml } from './reference.ts'

interface FilmSeed {
  slug: string
  title: string
  description: string
  /** `about`: a case by its address, or a part of it as `address/key`. */
  segments: { title: string; about: string[]; lines: { by: string }[] }[]
}

/** What tools/films.ts measured when it made the film. */
interface FilmFacts {
  durationSeconds: number
  segments: [start: number, end: number][]
  transcript: string
}

/** What a key such as `T2` names. */
const lists: Readonly<Record<string, PartList>> = {
  ...{ U: 'challenges', F: 'explorations', I: 'insights' },
  ...{ L: 'solutions', T: 'tests', B: 'improvements' },
}
const subjectTables = {
  ...{ case: Case, challenge: Challenge, exploration: Exploration, insight: Insight },
  ...{ solution: Solution, solutionTest: SolutionTest, improvement: Improvement },
}
type Subject = keyof typeof subjectTables
const nothing = Object.fromEntries(Object.keys(subjectTables).map(name => [name, null]))

/** Adds or renews the seminar of the example network, its films and their segments, and links these to what is here. */
export async function seedExampleSeminar(em: SqlEntityManager, now: string): Promise<void> {
  const { films, network, ...seminar } = yaml<SeminarSeed & { films: FilmSeed[]; network: string }>(
    'examples/seminar.yaml',
  )
  await seedSeminar(em, seminar, referenceId('network', network), true)
  for (const [position, film] of films.entries()) {
    await seedFilm(em, film, { seminar: referenceId('seminar', seminar.slug), position, heldOn: seminar.date, now })
  }
}

interface Place {
  seminar: string
  position: number
  heldOn: string
  now: string
}

async function seedFilm(em: SqlEntityManager, film: FilmSeed, { seminar, position, heldOn, now }: Place) {
  const { slug, title, description, segments } = film
  const facts = JSON.parse(readFileSync(new URL(`examples/films/${slug}.json`, import.meta.url), 'utf8')) as FilmFacts
  const file = (ending: string) => `/files/films/${slug}.${ending}`
  const id = referenceId('video', slug)
  const { durationSeconds, transcript } = facts
  const row = {
    ...{ id, slug, seminar, position, title, description, language: 'sv', durationSeconds, transcript },
    ...{ url: file('webm'), captionsUrl: file('vtt'), chaptersUrl: file('chapters.vtt'), posterUrl: file('webp') },
    ...{ firstPublishedOn: heldOn, publishedAt: now, isExample: true },
  }
  await em.upsert(Video, row, { onConflictExcludeFields: ['publishedAt'] })
  const rows = segments.map(({ title, lines }, index) => {
    const [startSeconds, endSeconds] = facts.segments[index]!
    const speakers = [...new Set(lines.map(({ by }) => by))].join(', ')
    return { id: segmentId(slug, index), video: id, startSeconds, endSeconds, title, speakers }
  })
  await em.upsertMany(VideoSegment, rows)
  await replaceCues(em, { id, slug }, readFileSync(new URL(`examples/films/${slug}.vtt`, import.meta.url), 'utf8'))
  for (const [index, { about }] of segments.entries()) await linkSubjects(em, segmentId(slug, index), about)
}

function segmentId(film: string, index: number): string {
  return referenceId('segment', `${film}/${index}`)
}

/** Only to what is here: an example may have been withdrawn. */
async function linkSubjects(em: SqlEntityManager, segment: string, about: string[]): Promise<void> {
  for (const [position, name] of about.entries()) {
    const [subject, id] = subjectOf(name)
    const row = { ...nothing, id: referenceId('subject', `${segment}/${name}`), segment, position, [subject]: id }
    const here = await idsHere(em, subjectTables[subject], [id])
    if (here.size) await em.upsert(SegmentSubject, row as never)
  }
}

function subjectOf(name: string): [subject: Subject, id: string] {
  const [slug, key] = name.split('/') as [string, string?]
  if (!key) return ['case', seedId('case', slug)]
  const list = lists[key[0]!]!
  const kind = partLists[list]
  return [kind === 'test' ? 'solutionTest' : (kind as Subject), partId(list, slug, key)]
}
