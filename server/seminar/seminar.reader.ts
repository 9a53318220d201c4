import { sql } from 'kysely'
import { caseReader } from '../case/case.reader.ts'
import { challengeReader } from '../challenge/challenge.reader.ts'
import { explorationReader } from '../exploration/exploration.reader.ts'
import { examples, ExamplesFilter } from '../graphql/examples.ts'
import { latestHeld, newest, type Order } from '../graphql/orders.ts'
import { many, one, reader, through, type Many, type Reader } from '../graphql/reader.ts'
import { improvementReader } from '../improvement/improvement.reader.ts'
import { insightReader } from '../insight/insight.reader.ts'
import { networkReader } from '../network/network.reader.ts'
import { maximumCues } from './cues.service.ts'
import { solutionReader, solutionTestReader } from '../solution/solution.reader.ts'

const byStart: Order = { columns: [{ name: 'start_seconds', like: 0.5 }] }

export const seminarReader = reader('Seminar', 'seminars', {
  fields: {
    network: one(() => networkReader, 'network'),
    videos: many(() => videoReader, { by: 'seminar' }),
  },
  orders: { LATEST: latestHeld },
  filters: { examples },
})

export const videoReader = reader('Video', 'videos', {
  fields: {
    seminar: one(() => seminarReader, 'seminar'),
    cues: many(() => videoCueReader, { by: 'video', order: byStart, atMost: maximumCues }),
    segments: many(() => videoSegmentReader, { by: 'video', order: byStart }),
  },
  orders: { NEWEST: newest },
  filters: { examples },
})

export const videoCueReader = reader('VideoCue', 'video_cues')

export const videoSegmentReader = reader('VideoSegment', 'video_segments', {
  fields: {
    video: one(() => videoReader, 'video'),
    cases: about(() => caseReader, 'case'),
    challenges: about(() => challengeReader, 'challenge'),
    explorations: about(() => explorationReader, 'exploration'),
    insights: about(() => insightReader, 'insight'),
    solutions: about(() => solutionReader, 'solution'),
    solutionTests: about(() => solutionTestReader, 'solutionTest'),
    improvements: about(() => improvementReader, 'improvement'),
  },
  filters: {
    examples: (value: ExamplesFilter) => {
      if (value === ExamplesFilter.INCLUDE) return null
      const isExample = sql`(select v.is_example from videos v where v.id = t.video_id)`
      return value === ExamplesFilter.ONLY ? sql`${isExample} = true` : sql`${isExample} = false`
    },
  },
})

function about(other: () => Reader, property: string): Many {
  return through(other, 'segment_subjects', 'segment', property)
}
