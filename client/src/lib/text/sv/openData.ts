export const openData = {}

export const citation = { example: 'Exempel: innehållet är påhittat.' }

export const feed = {
  title: {
    cases: 'Lärdom: nya fall',
    solutions: 'Lärdom: nya lösningar',
    tests: 'Lärdom: nya tester',
    networks: 'Lärdom: nätverk och seminarier',
  },
  about: {
    cases: 'De senast publicerade fallen.',
    solutions: 'De senast publicerade lösningarna.',
    tests: 'De senast publicerade testerna: de som fungerade, de som behöver justeras och de som inte fungerade.',
    networks: 'De senaste nätverken och seminarierna.',
  },
}
