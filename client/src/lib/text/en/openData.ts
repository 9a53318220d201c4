import type { Words } from '../sv.ts'

export const openData = {} satisfies Words['openData']

export const citation = { example: 'Example: the content is made up.' } satisfies Words['citation']

export const feed = {
  title: {
    cases: 'Lärdom: new cases',
    solutions: 'Lärdom: new solutions',
    tests: 'Lärdom: new tests',
    networks: 'Lärdom: networks and seminars',
  },
  about: {
    cases: 'The cases published last.',
    solutions: 'The solutions published last.',
    tests: 'The tests published last: those that worked, those that need adjusting and those that did not work.',
    networks: 'The latest networks and seminars.',
  },
} satisfies Words['feed']
