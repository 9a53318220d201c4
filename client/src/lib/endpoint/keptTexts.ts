import { ask } from '#lib/graphql/ask.ts'
import { KnowledgeState } from './state.queries.ts'

/** Texts made from the published knowledge, each kept until something is published. At most `most`, the oldest goes. */
export class KeptTexts {
  #kept = new Map<string, { version: number; text: Promise<string> }>()
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  async get(
    fetch: typeof globalThis.fetch,
    key: string,
    make: (changedAt: string) => Promise<string>,
  ): Promise<string> {
    const { knowledge } = await ask(fetch, KnowledgeState, {})
    const found = this.#kept.get(key)
    if (found?.version === knowledge.version) return found.text
    const text = make(knowledge.changedAt)
    this.#kept.delete(key)
    this.#kept.set(key, { version: knowledge.version, text })
    if (this.#kept.size > this.#most) this.#kept.delete(this.#kept.keys().next().value!)
    // What could not be made is made anew by the next who asks.
    text.catch(() => this.#kept.delete(key))
    return text
  }
}
