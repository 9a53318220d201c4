import { chainOf, isInChain, type Derivation } from './derivation.ts'

/** Which part of the case is pointed at, and with it the chain that it belongs to. One for the whole page. */
export class LitChain {
  readonly #derivations: () => readonly Derivation[]
  #id = $state<string | null>(null)
  readonly #chain = $derived.by(() => (this.#id === null ? null : chainOf(this.#id, this.#derivations())))

  constructor(derivations: () => readonly Derivation[]) {
    this.#derivations = derivations
  }

  light(id: string) {
    // Where nothing is said to build on anything, no part is less to do with this one than another.
    if (this.#derivations().length) this.#id = id
  }

  turnOff() {
    this.#id = null
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

  /** What makes an element light a part: pointing at it, and having the focus in it. */
  lighting(id: string) {
    const on = () => this.light(id)
    const off = () => this.turnOff()
    return { onmouseenter: on, onmouseleave: off, onfocusin: on, onfocusout: off }
  }

  has(derivation: Derivation): boolean {
    return this.#chain !== null && isInChain(this.#chain, derivation)
  }
}
