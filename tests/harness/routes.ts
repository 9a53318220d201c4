import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { routeOf } from '../../client/src/lib/address/href.ts'

const routes = new URL('../../client/src/routes/', import.meta.url)

/** The kinds of pages, as their route folders, that none of these addresses leads to. */
export function kindsWithout(addresses: string[]): string[] {
  const paths = addresses.map(address => routeOf(new URL(address, 'http://x').pathname))
  const pages = readdirSync(routes, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('+page.svelte'))
  const kinds = pages.map(file => dirname(file).replace(/^\.$/, ''))
  return kinds.filter(kind => !paths.some(path => patternOf(kind).test(path)))
}

/** What addresses a route folder serves: `cases/[slug]` is `/cases/` and anything. */
function patternOf(route: string): RegExp {
  return new RegExp(`^/${route.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`)
}
