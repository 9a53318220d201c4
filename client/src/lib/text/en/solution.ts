import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')
const numerals = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]
const inWords = (count: number) => numerals[count] ?? number(count)
const tests = (count: number) => `${inWords(count)} ${count === 1 ? 'test' : 'tests'}`

export const solution = {
  kind: 'Solution',
  description: (municipalities, count) =>
    count
      ? `Tested in ${counted(municipalities, 'municipality', 'municipalities')}, ${counted(count, 'test', 'tests')}.`
      : 'No test has been reported yet.',
  origin: 'Where it comes from',
  fromCase: 'Came about in the case',
  answers: 'Answers',
  insightNotStated: 'The sources do not state which insight the solution answers.',
  takenFrom: 'The case reuses',
  places: (count, outcome) => `${count === 1 ? 'municipality' : 'municipalities'}: ${outcome}`,
  tallyLabel: 'How it went',
  level: {
    heading: (level, name) => `Level ${level} of 5: ${name}`,
    names: ['idea', 'tried', 'measured', 'repeated', 'reused', 'broad'],
    why: 'Why this level',
    reasons: {
      NO_TEST: 'No test has been reported.',
      TEST_WITHOUT_OUTCOME: 'It has been tested, but no source tells both how it went and what was learnt.',
      TESTED_WITH_LEARNINGS: 'At least one test has an outcome and lessons learnt.',
      MEASURED: 'At least one test states a measure.',
      REPEATED: 'At least two tests point the same way.',
      REUSED: 'At least one other municipality has reported its own outcome.',
      SPREAD: 'At least three municipalities of two groups have reported, and it has worked more often than not.',
    },
    rule: 'The level is worked out from tests and reuses. Nobody can set it themselves. A test that did not work weighs as much as one that did.',
    example: 'The example is judged among examples only.',
  },
  evidence: {
    heading: (municipalities, count) =>
      municipalities
        ? `${inWords(municipalities)} ${municipalities === 1 ? 'municipality' : 'municipalities'}, ${tests(count).toLowerCase()}`
        : tests(count),
    none: 'No test has been reported',
    noneHelp: 'It does not mean that nobody has tried the solution, only that no source here tells of it.',
    lead: 'Each symbol is a test. The thread shows in which order they were made.',
    leadOne: 'The symbol shows how the test went, and the column how large it was.',
    region: 'Tests by municipality',
    place: 'Municipality and context',
    latest: 'Latest outcome',
    learnings: 'Main lesson',
    noLearnings: 'No lesson reported',
    context: (group, population) =>
      [group, population === null ? null : `${number(population)} inhabitants`].filter(Boolean).join(', '),
    placeNotStated: 'Municipality not stated',
    more: count => `${counted(count, 'more test is', 'more tests are')} in the data of the solution.`,
    sentence: (position, scale, outcome) => `Test ${position}, ${scale}: ${outcome}`,
    table: 'The same as a table',
    columns: { municipality: 'Municipality', group: 'Municipality group', population: 'Inhabitants' },
    cell: (position, outcome) => `Test ${position}: ${outcome}`,
    notStated: 'not stated',
  },
  scale: {
    UNIT: 'One unit',
    DEPARTMENT: 'One department',
    SEVERAL_DEPARTMENTS: 'Several departments',
    WHOLE_MUNICIPALITY: 'The whole municipality',
    SEVERAL_MUNICIPALITIES: 'Several municipalities',
    UNKNOWN: 'Unknown scale',
  },
  worksWhen: 'Works best when',
  watchOut: 'Watch out for',
  how: 'How to do it',
  toHand: 'Good to have',
  tests: 'What it took',
  testsLead: 'From the tests, in the order they were made.',
  test: position => `Test ${position}`,
  moreTests: count => `${inWords(count)} more tests`,
  time: 'Time',
  extent: 'Extent',
  cost: 'Cost',
  led: 'What it led to',
  ledLead: 'Proposals for improvement that introduce the solution.',
  films: 'On film',
  chain: {
    heading: 'Where the thread has gone',
    lead: 'Who reused from whom, and how it went. Whoever made something of their own may have led the thread on.',
    region: 'Chain of reuse',
    began: count => (count ? `Began here, ${counted(count, 'test', 'tests')}` : 'Began here'),
    tests: count => counted(count, 'test', 'tests'),
    via: name => `By way of ${name}`,
    told: hasLearnings => (hasLearnings ? 'Changes and learnings' : 'Changes and plan'),
    notReported: 'Has not reported yet',
    season: (year, isSpring) => `${isSpring ? 'Spring' : 'Autumn'} ${year}`,
    noTime: 'Time not stated',
    sentence: {
      began: name => `${name} began.`,
      took: (name, from, when, outcome) => `${name} reused from ${from}, ${when}: ${outcome}.`,
      plans: (name, from, when) => `${name} is trying it after ${from}, ${when}, and has not reported yet.`,
    },
    took: 'Took over',
    adaptation: 'Changed',
    plan: 'Plan',
    learnings: 'Learnt',
    ownCase: 'Own case',
    more: count => `${counted(count, 'more reuse is', 'more reuses are')} in the data of the solution.`,
  },
} satisfies Words['solution']
