import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What is said at one go, and what stands on the picture meanwhile. */
export interface Line {
  by: string
  says: string
  show?: string
  /** The map of eleven reports, with so many that nobody reads; 0 before anybody has been asked. */
  reports?: number
  outcome?: 'WORKED' | 'NEEDS_ADJUSTMENT' | 'DID_NOT_WORK'
}

export interface Segment {
  title: string
  step: 1 | 2 | 3 | 4 | 5 | 6
  lines: Line[]
}

export interface Film {
  slug: string
  title: string
  segments: Segment[]
}

/** When something of a film is seen and heard, in seconds. */
export interface Span {
  start: number
  end: number
}

export interface TimedLine extends Span {
  line: Line
  sentences: (Span & { text: string })[]
}

export interface TimedSegment extends Span {
  segment: Segment
  lines: TimedLine[]
}

const folder = new URL('../../seeds/examples/', import.meta.url)
export const filmsFolder = new URL('films/', folder).pathname

/** The films as written in the seeds, with the name of the seminar. */
export function readFilms(): { title: string; films: Film[] } {
  return parse(readFileSync(new URL('seminar.yaml', folder), 'utf8'))
}
