import { defineEntity, p } from '@mikro-orm/core'
import { Case } from '../case/case.table.ts'
import { Challenge } from '../challenge/challenge.table.ts'
import { instant, partialDate, stored } from '../database/stored.ts'
import { Exploration } from '../exploration/exploration.table.ts'
import { Improvement } from '../improvement/improvement.table.ts'
import { Insight } from '../insight/insight.table.ts'
import { Network } from '../network/network.table.ts'
import { Solution, SolutionTest } from '../solution/solution.table.ts'

const SeminarTable = defineEntity({
  name: 'Seminar',
  tableName: 'seminars',
  indexes: [{ name: 'seminars_newest', properties: ['heldOn', 'id'] }],
  properties: {
    ...stored,
    slug: p.string().length(120).unique(),
    network: () => p.manyToOne(Network).ref().nullable().index(),
    title: p.string().length(200),
    heldOn: p.string().length(10),
    place: p.string().length(200).nullable(),
    description: p.text().nullable(),
    filmsNote: p.text().nullable(),
    isExample: p.boolean(),
  },
})
export class Seminar extends SeminarTable.class {}
SeminarTable.setClass(Seminar)

const VideoTable = defineEntity({
  name: 'Video',
  tableName: 'videos',
  properties: {
    ...stored,
    slug: p.string().length(120).unique(),
    seminar: () => p.manyToOne(Seminar).ref().nullable().index(),
    position: p.integer(),
    title: p.string().length(200),
    description: p.text().nullable(),
    language: p.string().length(10),
    durationSeconds: p.double().check('duration_seconds > 0'),
    url: p.string().length(2000),
    captionsUrl: p.string().length(2000).nullable(),
    chaptersUrl: p.string().length(2000).nullable(),
    posterUrl: p.string().length(2000).nullable(),
    transcript: p.text().nullable(),
    firstPublishedOn: partialDate(),
    publishedAt: instant(),
    isExample: p.boolean(),
  },
})
export class Video extends VideoTable.class {}
VideoTable.setClass(Video)

const VideoSegmentTable = defineEntity({
  name: 'VideoSegment',
  tableName: 'video_segments',
  checks: [{ name: 'video_segments_in_order', expression: 'start_seconds >= 0 and end_seconds > start_seconds' }],
  indexes: [{ name: 'video_segments_in_video', properties: ['video', 'startSeconds'] }],
  properties: {
    ...stored,
    video: () => p.manyToOne(Video).ref().deleteRule('cascade'),
    startSeconds: p.double(),
    endSeconds: p.double(),
    title: p.string().length(200),
    speakers: p.text().nullable(),
  },
})
export class VideoSegment extends VideoSegmentTable.class {}
VideoSegmentTable.setClass(VideoSegment)

/** One caption: what is said in a stretch of the film, and by whom where the captions tell. */
const VideoCueTable = defineEntity({
  name: 'VideoCue',
  tableName: 'video_cues',
  checks: [{ name: 'video_cues_in_order', expression: 'start_seconds >= 0 and end_seconds > start_seconds' }],
  indexes: [{ name: 'video_cues_in_video', properties: ['video', 'startSeconds'] }],
  properties: {
    ...stored,
    video: () => p.manyToOne(Video).ref().deleteRule('cascade'),
    startSeconds: p.double(),
    endSeconds: p.double(),
    speaker: p.string().length(200).nullable(),
    text: p.text(),
  },
})
export class VideoCue extends VideoCueTable.class {}
VideoCueTable.setClass(VideoCue)

const subjects = ['case', 'challenge', 'exploration', 'insight', 'solution', 'solutionTest', 'improvement'] as const
const subjectColumns = subjects.map(subject => `${subject.replace('solutionTest', 'solution_test')}_id`)

/** What a segment is about: exactly one thing a row, each with a foreign key of its own; no thing twice. */
const SegmentSubjectTable = defineEntity({
  name: 'SegmentSubject',
  tableName: 'segment_subjects',
  checks: [
    {
      name: 'segment_subjects_exactly_one',
      expression: subjectColumns.map(column => `(case when ${column} is null then 0 else 1 end)`).join(' + ') + ' = 1',
    },
  ],
  uniques: subjects.map(subject => ({ properties: ['segment' as const, subject] })),
  properties: {
    ...stored,
    segment: () => p.manyToOne(VideoSegment).ref().index().deleteRule('cascade'),
    position: p.integer(),
    case: () => p.manyToOne(Case).ref().nullable().index().deleteRule('cascade'),
    challenge: () => p.manyToOne(Challenge).ref().nullable().index().deleteRule('cascade'),
    exploration: () => p.manyToOne(Exploration).ref().nullable().index().deleteRule('cascade'),
    insight: () => p.manyToOne(Insight).ref().nullable().index().deleteRule('cascade'),
    solution: () => p.manyToOne(Solution).ref().nullable().index().deleteRule('cascade'),
    solutionTest: () => p.manyToOne(SolutionTest).ref().nullable().index().deleteRule('cascade'),
    improvement: () => p.manyToOne(Improvement).ref().nullable().index().deleteRule('cascade'),
  },
})
export class SegmentSubject extends SegmentSubjectTable.class {}
SegmentSubjectTable.setClass(SegmentSubject)
