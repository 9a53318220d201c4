import { href } from '#lib/address/href.ts'
import type { Locale } from '#lib/address/locale.ts'
import { writeFragment } from '#lib/film/mediaFragment.ts'
import { readFragment, type FragmentOf } from '#lib/graphql/graphql.ts'
import { AddressOfFound } from './found.queries.ts'

/** Where a found thing is read; null for a material that only a case has, and that has no address. */
export function addressOf(found: FragmentOf<typeof AddressOfFound>, locale: Locale): string | null {
  const node = readFragment(AddressOfFound, found)
  const at = (kind: Parameters<typeof href>[0], slug: string) => href(kind, slug, locale)
  switch (node.__typename) {
    case 'Case':
      return at('case', node.slug)
    case 'Challenge':
      return at('challenge', node.id)
    case 'Exploration':
      return at('exploration', node.id)
    case 'ExplorationMethod':
      return at('method', node.slug)
    case 'Improvement':
      return at('improvement', node.id)
    case 'Insight':
      return at('insight', node.id)
    case 'Municipality':
      return at('municipality', node.code)
    case 'Network':
      return at('network', node.slug)
    case 'Seminar':
      return at('seminar', node.slug)
    case 'Solution':
      return at('solution', node.slug)
    case 'SolutionTest':
      return at('test', node.id)
    case 'VideoSegment':
      return at('film', node.video.slug) + writeFragment(node.startSeconds, node.endSeconds)
    case 'Material': {
      const network = node.network ?? node.processStep?.network
      return network ? at('network', network.slug) : node.url
    }
    default:
      return null
  }
}
