import type { Component } from 'svelte'
import { isOnFirstPage } from '#lib/graphql/ask.ts'

/** A part of a page that needs no script: written by the server on the first page, drawn by its component on later ones. */
export interface Still<Props extends Record<string, unknown>> {
  /** Absent in the browser on the first page: there it need not be fetched. */
  Part?: Component<Props>
  /** On the server alone. */
  write?: (props: Props, context: Map<unknown, unknown>) => string
}

/**
 * Gets a part of a page ready; call it in `load`, beside the question, and show what it gives with `<Still>`. The part
 * may have no script of its own, for on the first page nothing runs it. What it writes has no marks for Svelte to find
 * its way by, which are a tenth of a page.
 */
export async function still<Props extends Record<string, unknown>>(
  fetchPart: () => Promise<{ default: Component<Props> }>,
): Promise<Still<Props>> {
  if (!import.meta.env.SSR) return isOnFirstPage() ? {} : { Part: (await fetchPart()).default }
  const [{ default: Part }, { render }] = await Promise.all([fetchPart(), import('svelte/server')])
  const write = (props: Props, context: Map<unknown, unknown>) =>
    render(Part, { props, context, idPrefix: 'still' }).body.replaceAll(/<!--.*?-->/g, '')
  return { write }
}
