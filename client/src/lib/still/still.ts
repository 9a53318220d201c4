import type { Component } from 'svelte'
import { isOnFirstPage } from '#lib/graphql/ask.ts'

/** A part of a page that needs no script: written by the server on the first page, drawn by its component on later ones. */
export interface Still<Props extends Record<string, unknown>> {
  /** Absent in the browser on the first page: there it need not be fetched. */
  Part?: Component<Props>
  /** On the server alone. */
  write?: (props: Props, context: Map<unknown, unknown>, idPrefix: string) => string
}

/**
 * Gets a part of a page ready; call it in `load`, beside the question, and show what it gives with `<Still>`. The part
 * may have no script of its own, for on the first page nothing runs it. `fetchWords` is for words that nothing else needs.
 */
export async function still<Props extends Record<string, unknown>>(
  fetchPart: () => Promise<{ default: Component<Props> }>,
  fetchWords?: () => Promise<void>,
): Promise<Still<Props>> {
  if (!import.meta.env.SSR && isOnFirstPage()) return {}
  const [{ default: Part }] = await Promise.all([fetchPart(), fetchWords?.()])
  if (!import.meta.env.SSR) return { Part }
  const { render } = await import('svelte/server')
  // Without the marks that Svelte finds its way by, for it does not go there.
  const write = (props: Props, context: Map<unknown, unknown>, idPrefix: string) =>
    render(Part, { props, context, idPrefix }).body.replaceAll(/<!--.*?-->/g, '')
  return { write }
}
