import { expect, test } from 'vitest'
import { addMunicipalities } from '../../tests/harness/examples.ts'
import { newWorld } from '../../tests/harness/world.ts'
import { newId } from '../database/id.ts'
import { Reuse } from '../reuse/reuse.table.ts'
import { evidenceOf, type ReuseFacts, type TestFacts } from './evidence.service.ts'

const tried = (outcome: string | null, learnings: string | null = 'Det gick.', measures: string | null = null) => ({
  ...{ outcome, learnings, measures },
})
const [worked, failed, adjust] = [tried('WORKED'), tried('DID_NOT_WORK'), tried('NEEDS_ADJUSTMENT')]
const measured = tried('WORKED', 'Det gick.', 'Från 40 till 10')
const reuse = (municipalityCode: string, groupCode: string | null, outcome: string | null = 'WORKED') => ({
  ...{ municipalityCode, groupCode, outcome },
})
const wide = [reuse('9901', 'X1'), reuse('9902', 'X1'), reuse('9903', 'Y1')]

const half = [...wide.slice(1), reuse('9904', 'X1', 'DID_NOT_WORK'), reuse('9905', 'Y1', 'NEEDS_ADJUSTMENT')]

const levels: [string, TestFacts[], ReuseFacts[], number, string[]][] = [
  ['nothing', [], [], 0, ['NO_TEST']],
  ['reuses without a test', [], wide, 0, ['NO_TEST']],
  ['a test without outcome', [tried(null)], [], 0, ['TEST_WITHOUT_OUTCOME']],
  ['a test without learnings', [tried('WORKED', null)], [], 0, ['TEST_WITHOUT_OUTCOME']],
  ['a measure, but no outcome', [tried(null, 'Det gick.', 'Från 40 till 10')], [], 0, ['TEST_WITHOUT_OUTCOME']],
  ['a test that worked', [worked], [], 1, ['TESTED_WITH_LEARNINGS']],
  ['a test that did not work', [failed], [], 1, ['TESTED_WITH_LEARNINGS']],
  ['two tests that differ', [worked, failed], [], 1, ['TESTED_WITH_LEARNINGS']],
  ['a measured test', [measured], [], 2, ['TESTED_WITH_LEARNINGS', 'MEASURED']],
  ['two tests that agree', [adjust, worked, adjust], [], 3, ['TESTED_WITH_LEARNINGS', 'REPEATED']],
  ['two that did not work', [failed, failed], [], 3, ['TESTED_WITH_LEARNINGS', 'REPEATED']],
  ['agreeing, one without learnings', [worked, tried('WORKED', null)], [], 1, ['TESTED_WITH_LEARNINGS']],
  ['one reuse', [worked], [reuse('9901', null)], 4, ['TESTED_WITH_LEARNINGS', 'REUSED']],
  ['a reuse that is not reported', [worked], [reuse('9901', 'X1', null)], 1, ['TESTED_WITH_LEARNINGS']],
  [
    'three places of one group',
    [worked],
    wide.map(one => ({ ...one, groupCode: 'X1' })),
    4,
    ['TESTED_WITH_LEARNINGS', 'REUSED'],
  ],
  [
    'three reuses of one place',
    [worked],
    [1, 2, 3].map(() => reuse('9901', 'X1')),
    4,
    ['TESTED_WITH_LEARNINGS', 'REUSED'],
  ],
  ['three places of two groups', [worked], wide, 5, ['TESTED_WITH_LEARNINGS', 'REUSED', 'SPREAD']],
  ['three places, half of it well', [worked], half, 4, ['TESTED_WITH_LEARNINGS', 'REUSED']],
  ['all of it', [measured, measured], wide, 5, ['TESTED_WITH_LEARNINGS', 'MEASURED', 'REPEATED', 'REUSED', 'SPREAD']],
]

test.each(levels)('evidence of %s', (_what, tests, reuses, level, reasons) => {
  expect(evidenceOf(tests, reuses)).toEqual({ level, reasons })
})

test('the level is worked out at publishing, of the tests of each solution and of what others have reported', async () => {
  await using world = await newWorld()
  const places = await addMunicipalities(world)
  const [key, solution, other] = [newId('case'), newId('solution'), newId('solution')]
  const document = {
    key,
    solutions: [
      { key: solution, text: 'Prövad' },
      { key: other, text: 'Oprövad' },
    ],
    tests: [{ solution, scaleText: 'en enhet', ...measured, outcomeAccordingTo: 'kommunen själv' }],
  }
  const levelsNow = async () => {
    const { data } = await world.ask(
      '{ case(slug: "ett-exempel") { solutions { nodes { evidence { level reasons } } } } }',
    )
    return data.case.solutions.nodes.map((one: { evidence: { level: number } }) => one.evidence.level)
  }
  await world.publish(document)
  expect(await levelsNow()).toEqual([2, 0])

  const rows = [0, 1, 2].map(index => ({
    ...{
      id: newId('reuse'),
      solution,
      solutionRef: solution,
      municipality: places[index]!,
      outcome: 'WORKED' as const,
    },
    ...{ ownCase: null, adaptation: null, plan: null, learnings: null, startedOn: null, reportedOn: null },
    ...{ isExample: true, publishedAt: '2026-11-23T08:00:00.000Z' },
  }))
  await world.em.insertMany(Reuse, rows)
  await world.publish({ ...document, title: 'Igen' })
  expect(await levelsNow()).toEqual([5, 0])

  // The case's own municipalities are no others, and what examples report says nothing of what is real.
  await world.publish({ ...document, municipalities: ['9901'] })
  expect(await levelsNow()).toEqual([4, 0])
  await world.publish({ ...document, municipalities: ['9901', '9902', '9903'] })
  expect(await levelsNow()).toEqual([2, 0])
  await world.em.nativeUpdate(Reuse, { solution }, { isExample: false })
  await world.publish({ ...document, title: 'Ännu en gång' })
  expect(await levelsNow()).toEqual([2, 0])
})
