import { chainOf, isInChain, type Derivation } from './derivation.ts'

/** Which part of the case is pointed at, and with it the chain that it belongs to. One for the whole page. */
export class LitChain {
  readonly #derivations: () => readonly Derivation[]
  #id = $state<string | null>(null)
  readonly #chain = $derived.by(() => (this.#id === null ? null : chainOf(this.#id, this.#derivations())))

  constructor(derivations: () => readonly Derivation[]) {
    this.#derivations = derivations
  }

  /** Follows what is pointed at and what has the focus, wherever on the page a part stands; Escape turns it off. */
  listen(root: HTMLElement): () => void {
    const listening = new AbortController()
    const on = (type: string, listener: (event: Event) => void) => root.addEventListener(type, listener, listening)
    const follow = ({ target }: Event) => this.#light((target as Element).closest<HTMLElement>('[data-part]'))
    on('pointerover', follow)
    on('focusin', follow)
    on('pointerleave', () => this.#light(null))
    on('focusout', () => this.#light(null))
    on('keydown', event => (event as KeyboardEvent).key === 'Escape' && this.#light(null))
    return () => listening.abort()
  }

  /** Where nothing is said to build on anything, no part is less to do with this one than another. */
  #light(element: HTMLElement | null) {
    this.#id = this.#derivations().length ? (element?.dataset['part'] ?? null) : null
  }

  get isLit(): boolean {
    return this.#chain !== null
  }

  /** What a part is to the one that is pointed at. */
  roleOf(id: string): 'lit' | 'source' | 'result' | null {
    if (!this.#chain) return null
    if (this.#chain.id === id) return 'lit'
    return this.#chain.sources.has(id) ? 'source' : this.#chain.results.has(id) ? 'result' : null
  }

  has(derivation: Derivation): boolean {
    return this.#chain !== null && isInChain(this.#chain, derivation)
  }
}
