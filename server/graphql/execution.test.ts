import { expect, test } from 'vitest'
import { newWorld } from '../../tests/harness/world.ts'

/** Asked with a variable of its own each time, so that no answer comes from memory. */
async function threeTimes(query: string, variables: object = {}) {
  await using world = await newWorld()
  const answers = []
  for (const turn of [1, 2, 3]) answers.push(await world.ask(query, { ...variables, turn }))
  return answers
}

test('a question has the same answer the first, second and third time', async () => {
  const [first, ...later] = await threeTimes(
    `query ($slug: String!, $filter: CaseFilter, $all: Boolean = false) {
      case(slug: $slug) { __typename id steps { status } period { from } again: solutions(first: 1) { nodes { slug } }
        solutions { edges { cursor node { evidence { level } solutionTests @include(if: $all) { totalCount } } } } }
      cases(filter: $filter) { totalCount nodes { ...Named municipalities { nodes { name group { name(language: EN) } } } } }
      node(id: "case_01h2xcejqtf2nbrexx3vqjhp41") { id ... on Case { title } } }
    fragment Named on Case { title slug }`,
    { slug: 'sundsvall-skonsmomodellen', filter: { themes: ['ALD'] } },
  )

  expect(first!.errors).toBeUndefined()
  expect(first!.data.cases.totalCount).toBe(2)
  expect(later).toEqual([first, first])
})

test('an error is told alike the first, second and third time', async () => {
  const [first, ...later] = await threeTimes('query ($first: Int) { cases(first: $first) { totalCount } }', {
    first: 101,
  })

  expect(first!.errors![0]!.extensions).toMatchObject({ reason: 'PAGE_TOO_LARGE', maximum: 100 })
  expect(later).toEqual([first, first])
})

test('a variable of the wrong kind is told alike the first, second and third time', async () => {
  const [first, ...later] = await threeTimes('query ($first: Int) { cases(first: $first) { totalCount } }', {
    first: 1.5,
  })

  expect(first!.errors![0]!.extensions['code']).toBe('BAD_USER_INPUT')
  expect(later).toEqual([first, first])
})
