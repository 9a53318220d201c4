import { expect, test } from 'vitest'
import { newWorld } from '../../tests/harness/world.ts'

test('a real case is read through its six steps in one question', async () => {
  await using world = await newWorld()

  const { data } = await world.ask(`{ case(slug: "sundsvall-skonsmomodellen") {
    municipalities { nodes { code } } challenges { totalCount } explorations { nodes { method { slug } } }
    insights { totalCount } solutions { nodes { solutionTests { nodes { iteration outcome } } } }
    improvements { nodes { status decisionLevel } } sources { publisher } } }`)
  expect(data.case).toMatchObject({
    municipalities: { nodes: [{ code: '2281' }] },
    challenges: { totalCount: 2 },
    explorations: {
      nodes: [
        { method: { slug: 'tidskartlaggning' } },
        { method: { slug: 'brukarintervjuer' } },
        { method: { slug: 'vanguardmetoden' } },
      ],
    },
    insights: { totalCount: 3 },
    solutions: {
      nodes: [
        {
          solutionTests: {
            nodes: [
              { iteration: 1, outcome: 'WORKED' },
              { iteration: 2, outcome: null },
            ],
          },
        },
      ],
    },
    improvements: { nodes: [{ status: 'BEING_INTRODUCED', decisionLevel: 'COMMITTEE' }] },
  })
  expect(data.case.sources).toHaveLength(7)
})

test('a case costs one statement and one more for each list asked for', async () => {
  await using world = await newWorld()

  const query = `{ case(slug: "sundsvall-skonsmomodellen") { title challenges { nodes { heading insights { nodes { text } } } }
    solutions { nodes { heading solutionTests { nodes { outcome municipality { name } } } } } } }`
  expect(await world.statements(query)).toBe(5)
})

test('a page of cases costs as many statements as one case', async () => {
  await using world = await newWorld()

  const query = `{ cases(first: 50) { nodes { title challenges { nodes { heading insights { nodes { text } } } }
    solutions { nodes { heading solutionTests { nodes { outcome municipality { name } } } } } } } }`
  expect(await world.statements(query)).toBe(5)
})
