import { readFileSync } from 'node:fs'
import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Page } from 'playwright-core'
import { Case } from '../../server/case/case.table.ts'
import { newId } from '../../server/database/id.ts'
import { Insight } from '../../server/insight/insight.table.ts'
import { raiseVersion } from '../../server/knowledge/knowledge.service.ts'
import { replaceCues } from '../../server/seminar/cues.service.ts'
import { SegmentSubject, Seminar, Video, VideoSegment } from '../../server/seminar/seminar.table.ts'
import { Solution } from '../../server/solution/solution.table.ts'

const film = { slug: 'provfilmen', title: 'Provfilmen', url: '/provfilmen.webm', captionsUrl: '/provfilmen.vtt' }
const captions = `WEBVTT

00:00.500 --> 00:03.500
<v Moderatorn>Välkomna till en film om ingenting.</v>

00:09.000 --> 00:13.000
<v Enhetschefen>Fyra av elva rapporter hade ingen läsare.</v>

00:15.500 --> 00:19.000
Tre frågor räcker.
`

/** A film of 24 seconds from a fictional seminar, in three chapters; the second is about parts of a case. */
export async function addFilm(em: SqlEntityManager, about: string): Promise<void> {
  const isExample = true
  const seminar = newId('seminar')
  const none = { network: null, place: null, description: null, filmsNote: null }
  await em.insert(Seminar, {
    id: seminar,
    slug: 'provseminariet',
    title: 'Provseminariet',
    heldOn: '2026-05-12',
    isExample,
    ...none,
  })
  const video = newId('video')
  const nothing = { description: null, chaptersUrl: null, posterUrl: null, transcript: null, firstPublishedOn: null }
  await em.insert(Video, {
    ...{ ...film, ...nothing, id: video, seminar, position: 0, language: 'sv', durationSeconds: 24, isExample },
    publishedAt: '2026-11-23T08:00:00.000Z',
  })
  await replaceCues(em, { id: video, slug: film.slug }, captions)
  const bounds = [0, 8, 15, 24]
  const segments = ['Välkomna', 'Rapporten utan läsare', 'Tre frågor'].map((title, i) => {
    return { id: newId('segment'), video, title, speakers: null, startSeconds: bounds[i]!, endSeconds: bounds[i + 1]! }
  })
  await em.insertMany(VideoSegment, segments)
  const { id } = await em.findOneOrFail(Case, { slug: about })
  const insight = await em.findOneOrFail(Insight, { case: id, position: 0 })
  const solution = await em.findOneOrFail(Solution, { case: id, position: 0 })
  const other = { challenge: null, exploration: null, solutionTest: null, improvement: null }
  const subjects = [
    { ...other, case: id, insight: null, solution: null },
    { ...other, case: null, insight: insight.id, solution: null },
    { ...other, case: null, insight: null, solution: solution.id },
  ]
  await em.insertMany(
    SegmentSubject,
    subjects.map(subject => ({ id: newId('subject'), segment: segments[1]!.id, position: 0, ...subject })),
  )
  await raiseVersion(em, new Date().toISOString())
}

/** Lets a page fetch the film and its captions, which no server has. */
export async function serveFilm(page: Page): Promise<void> {
  const body = readFileSync(new URL('film.webm', import.meta.url))
  await page.route(`**${film.captionsUrl}`, route => route.fulfill({ body: captions, contentType: 'text/vtt' }))
  await page.route(`**${film.url}`, route => {
    const range = /bytes=(\d+)-(\d*)/.exec(route.request().headers()['range'] ?? '')
    const [from, to] = [Number(range?.[1] ?? 0), Number(range?.[2] || body.length - 1)]
    const headers = { 'accept-ranges': 'bytes', 'content-range': `bytes ${from}-${to}/${body.length}` }
    return route.fulfill({ status: 206, body: body.subarray(from, to + 1), contentType: 'video/webm', headers })
  })
}
