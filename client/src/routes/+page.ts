import { ask } from '#lib/graphql/ask.ts'
import type { PageLoad } from './$types'
import { StartPage } from './start.queries.ts'

export const load: PageLoad = async ({ fetch }) => ask(fetch, StartPage, {})
