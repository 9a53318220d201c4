import { expect, test } from 'vitest'
import { graphql } from './graphql.ts'
import { explorerAddress, question, readable } from './question.ts'

const Fields = graphql(`
  fragment Fields on Case {
    title
  }
`)
const Cases = graphql(
  `
    query Cases($first: Int) {
      cases(first: $first) {
        nodes {
          ...Fields
        }
      }
    }
  `,
  [Fields],
)

test('a question reads from the left margin, each definition for itself', () => {
  expect(readable(question(Cases, { first: 3 }).query).split('\n')).toEqual([
    'query Cases($first: Int) {',
    '  cases(first: $first) {',
    '    nodes {',
    '      ...Fields',
    '    }',
    '  }',
    '}',
    '',
    'fragment Fields on Case {',
    '  title',
    '}',
  ])
})

test('the address of the explorer carries the question and its variables', () => {
  const { pathname, searchParams } = new URL(explorerAddress(question(Cases, { first: 3 })), 'http://localhost')
  expect(pathname).toBe('/graphiql')
  expect(searchParams.get('query')).toMatch(/^query Cases/)
  expect(JSON.parse(searchParams.get('variables')!)).toEqual({ first: 3 })
  expect(explorerAddress({ query: '{ knowledge { version } }', variables: {} })).not.toContain('variables')
})
