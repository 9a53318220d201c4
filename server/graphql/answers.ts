import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** A whole answer of the API, as sent. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const maximumBytes = 64 * 1024 * 1024
const maximumAnswerBytes = 1024 * 1024

/**
 * Whole answers to anonymous questions, each good for one version of the knowledge. Since the published graph changes
 * only when the version does, an answer is never stale. Bounded to 64 MB, 1 MB an answer, and half as much
 * again for what is packed of them.
 */
export class Answers {
  #kept = new LRUCache<string, { version: number; answer: Answer }>({
    maxSize: maximumBytes,
    maxEntrySize: maximumAnswerBytes,
    sizeCalculation: ({ answer }, key) => answer.body.length + key.length + 200,
  })

  find(question: string, version: number): Answer | undefined {
    const found = this.#kept.get(question)
    return found?.version === version ? found.answer : undefined
  }

  keep(question: string, version: number, answer: Answer): void {
    this.#kept.set(question, { version, answer })
  }
}

/** A validator for conditional requests: the same for the same bytes on every server. */
export function etagOf(body: Buffer): string {
  return `W/"${createHash('sha1').update(body).digest('base64url')}"`
}
