import { syntheticSlug } from './synthetic.ts'

/** A question to both servers. Its text never changes, so that a server may keep what it made of it. */
export interface Question {
  readonly name: string
  readonly title: string
  readonly query: string
  /** The variables of the turn-th time it is asked. */
  readonly variables: (turn: number) => Record<string, unknown>
}

const list = `query List($first: Int!, $after: String) {
  cases(first: $first, after: $after, filter: { examples: INCLUDE }) {
    nodes { id slug title publishedAt stepReached municipalities { nodes { code name } } }
    pageInfo { hasNextPage endCursor }
  }
}`

const deep = `query Deep($slug: String!) {
  case(slug: $slug) {
    id slug title summary area language isExample stepReached publishedAt changedAt
    period { from to }
    sources { url title publisher published readOn }
    municipalities { nodes { code name } }
    explorations { nodes { id heading text participants findings period { from to } method { slug } } }
    challenges { nodes { id kind heading text goal
      insights { nodes { id heading text explanation
        solutions { nodes { id slug heading text worksWhen watchOut howTo
          solutionTests { nodes { id iteration scaleText scale hypothesis measures outcome outcomeAccordingTo learnings } }
          improvements { nodes { id heading targetPicture responsible dialogue status } }
        } }
      } }
    } }
  }
}`

const page = `query Page($first: Int!) {
  cases(first: $first, filter: { examples: INCLUDE }) {
    nodes { id slug title
      challenges { nodes { id kind heading
        insights { nodes { id heading
          solutions { nodes { id slug heading
            solutionTests { nodes { id iteration outcome scale } }
          } }
        } }
      } }
    }
  }
}`

export const listed = (after: string | null): Question => ({
  name: 'list',
  title: 'list of 20 cases with municipalities',
  query: list,
  variables: () => ({ first: 20, after }),
})

export const deepCase = (cases: number): Question => ({
  name: 'deep',
  title: 'one case, six steps, all texts',
  query: deep,
  variables: turn => ({ slug: syntheticSlug((turn * 7919) % cases) }),
})

export const pageOf = (first: number, title: string): Question => ({
  name: 'page',
  title,
  query: page,
  variables: () => ({ first }),
})

/**
 * The body of a question. A turn of its own makes it one that was never asked: a variable that the query does not
 * declare changes nothing but what a cache of answers can see.
 */
export function bodyOf({ query, variables }: Question, turn: number, isNew: boolean): string {
  return JSON.stringify({ query, variables: isNew ? { ...variables(turn), turn } : variables(0) })
}
