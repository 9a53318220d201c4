import type { BreadcrumbList } from 'schema-dts'

/** The way from the start page to here. */
export function breadcrumbList(trail: { name: string; href: string }[], here: string, base: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...trail.map(({ name, href }, at) => ({
        '@type': 'ListItem' as const,
        position: at + 1,
        name,
        item: base + href,
      })),
      // The page itself is where it is.
      { '@type': 'ListItem' as const, position: trail.length + 1, name: here },
    ],
  }
}
