import type { Question } from '#lib/graphql/question.ts'

declare global {
  namespace App {
    interface PageData {
      /** What the page asked the API, to be shown at its foot. */
      questions?: Question[]
    }
    interface Error {
      /** What was not found, when more is known than that there is no such page. */
      subject?: 'case' | 'version' | 'municipality' | 'network' | 'seminar' | 'film' | 'theme'
      /** The case that has no such version. */
      case?: { slug: string; title: string }
      /** Why a case that was here is so no longer. */
      withdrawn?: { title: string | null; reason: string; removedAt: string }
      /** Municipalities whose names or codes look like the one asked for. */
      nearest?: { code: string; name: string }[]
      /** The request to look up in the log. */
      reference?: string
    }
  }
}

export {}
