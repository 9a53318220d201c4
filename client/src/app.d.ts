import type { PageKind } from '#lib/address/href.ts'
import type { Words } from '#lib/text/sv.ts'
import type { Question } from '#lib/graphql/question.ts'

declare global {
  namespace App {
    interface PageData {
      /** What the page asked the API, to be shown at its foot. */
      questions?: Question[]
    }
    interface Error {
      /** What was not found, when more is known than that there is no such page. */
      subject?: keyof Words['failure']['missing']
      /** The case that has no such version. */
      case?: { slug: string; title: string }
      /** Why something that was here is so no longer, what has come in its place and which case it was a part of. */
      withdrawn?: {
        /** A case when not given. */
        kind?: keyof Words['failure']['withdrawn']
        title: string | null
        reason: string
        removedAt: string
        replacement?: { kind: PageKind; slug: string; title: string }
        case?: { slug: string; title: string }
      }
      /** Municipalities whose names or codes look like the one asked for. */
      nearest?: { code: string; name: string }[]
      /** The request to look up in the log. */
      reference?: string
    }
  }
}

export {}
