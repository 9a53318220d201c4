import type { Reroute } from '@sveltejs/kit/hooks'
import { routeOf } from '#lib/address/href.ts'

/** One tree of routes serves both languages. */
export const reroute: Reroute = ({ url }) => routeOf(url.pathname)
