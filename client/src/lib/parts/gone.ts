import { error } from '@sveltejs/kit'
import { ask } from '#lib/graphql/ask.ts'
import type { ResultOf } from '#lib/graphql/graphql.ts'
import { RemovedPart, Replacement } from './removed.queries.ts'

type Fetch = typeof globalThis.fetch
type Kind = NonNullable<NonNullable<App.Error['withdrawn']>['kind']>
type Node = NonNullable<ResultOf<typeof Replacement>['node']>

export interface Tombstone {
  title: string | null
  reason: string
  removedAt: string
  replacedBy: string | null
  case: { slug: string; title: string } | null
}

/** Ends in a page that says why something is gone, what has come in its place and which case it belonged to: 410. */
export async function gone(fetch: Fetch, kind: Kind, tombstone: Tombstone): Promise<never> {
  const { title, reason, removedAt, replacedBy, case: theCase } = tombstone
  const replacement = replacedBy ? await replacementOf(fetch, replacedBy) : undefined
  error(410, {
    message: 'Gone',
    withdrawn: {
      ...{ kind, title, reason, removedAt, replacement },
      case: theCase ? { slug: theCase.slug, title: theCase.title } : undefined,
    },
  })
}

/** Ends in that page when a part of a case was once at this id, else in one that knows no such part: 404. */
export async function notThere(fetch: Fetch, kind: Kind, id: string): Promise<never> {
  const { node } = await ask(fetch, RemovedPart, { id })
  if (node?.__typename === 'Tombstone') await gone(fetch, kind, node)
  error(404, { message: 'Not Found', subject: kind })
}

async function replacementOf(fetch: Fetch, id: string) {
  const { node } = await ask(fetch, Replacement, { id })
  return node ? addressed(node) : undefined
}

/** What the error page needs to link to something of any kind; undefined for what has no page. */
function addressed(node: Node): NonNullable<App.Error['withdrawn']>['replacement'] {
  switch (node.__typename) {
    case 'Case':
      return { kind: 'case', slug: node.slug, title: node.title }
    case 'Solution':
      return { kind: 'solution', slug: node.slug, title: node.heading }
    case 'SolutionTest':
      return { kind: 'test', slug: node.id, title: node.scaleText }
    case 'Challenge':
      return { kind: 'challenge', slug: node.id, title: node.heading }
    case 'Exploration':
      return { kind: 'exploration', slug: node.id, title: node.heading }
    case 'Insight':
      return { kind: 'insight', slug: node.id, title: node.heading }
    case 'Improvement':
      return { kind: 'improvement', slug: node.id, title: node.heading }
    default:
      return undefined
  }
}
