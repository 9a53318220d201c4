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
    this.#id = id
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

  has(derivation: Derivation): boolean {
    return this.#chain !== null && isInChain(this.#chain, derivation)
  }
}
