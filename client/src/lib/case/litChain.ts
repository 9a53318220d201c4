import { chainOf, isInChain, type Chain, type Derivation } from './derivation.ts'

/**
 * Lights the chain of the part that is pointed at or has the focus, wherever on the page it stands; Escape turns it off.
 * It works on the elements, for the parts need no script but this: `data-part` names the part that an element tells of,
 * `data-from` and `data-to` those that a thread binds. Ends with the function that it returns.
 */
export function lightChains(root: HTMLElement, derivations: () => readonly Derivation[]): () => void {
  const listening = new AbortController()
  const on = (type: string, listener: (event: Event) => void) => root.addEventListener(type, listener, listening)
  const light = (id?: string) => show(root, id === undefined ? null : chainOf(id, derivations()))
  const follow = ({ target }: Event) => {
    const part = (target as Element).closest<HTMLElement>('[data-part]')
    // Where nothing is said to build on anything, no part is less to do with this one than another.
    light(derivations().length ? part?.dataset['part'] : undefined)
  }
  on('pointerover', follow)
  on('focusin', follow)
  on('pointerleave', () => light())
  on('focusout', () => light())
  on('keydown', event => (event as KeyboardEvent).key === 'Escape' && light())
  return () => listening.abort()
}

function show(root: HTMLElement, chain: Chain | null) {
  for (const element of root.querySelectorAll<HTMLElement>('[data-part]')) {
    mark(element, chain, chain && roleIn(chain, element.dataset['part']!))
  }
  for (const thread of root.querySelectorAll<SVGElement>('[data-from]')) {
    const { from, to } = thread.dataset as { from: string; to: string }
    mark(thread, chain, chain && isInChain(chain, { from, to }) ? 'lit' : null)
  }
}

function mark({ classList }: Element, chain: Chain | null, role: ReturnType<typeof roleIn>) {
  for (const name of ['lit', 'source', 'result']) classList.toggle(name, name === role)
  classList.toggle('dimmed', chain !== null && role === null)
}

/** What a part is to the one that is pointed at. */
function roleIn({ id, sources, results }: Chain, part: string): 'lit' | 'source' | 'result' | null {
  if (part === id) return 'lit'
  return sources.has(part) ? 'source' : results.has(part) ? 'result' : null
}
