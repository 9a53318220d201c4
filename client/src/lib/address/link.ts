import { page } from '$app/state'
import { href, type PageKind } from './href.ts'
import { localeOf } from './locale.ts'

/** An address in the language of the page it stands on. Call it in markup or `$derived`, so that it follows a switch. */
export function link(kind: PageKind, slug: string | null = null): string {
  return href(kind, slug, localeOf(page.url))
}
