import type { SearchDocument } from './searchDocument.ts'
import { stemOf, wordsOf } from './words.ts'

/** The document by the names of the columns that keep it; stems stand with a space between. */
export function analysed(document: SearchDocument, number: number) {
  const title = document.title.normalize('NFC')
  const body = document.body.normalize('NFC')
  return {
    number,
    id: document.id,
    kind: document.kind,
    case_id: document.caseId,
    municipality_id: document.municipalityId,
    language: document.language,
    is_example: document.isExample,
    newest_key: document.newestKey,
    first_day: document.firstDay,
    last_day: document.lastDay,
    test_count: document.testCount,
    facts: JSON.stringify(document.facts),
    title,
    title_en: document.titleEn,
    body,
    context: document.context,
    title_stems: stemsOf(`${title}\n${document.place}`),
    body_stems: stemsOf(body),
    context_stems: stemsOf(document.context),
  }
}

function stemsOf(text: string): string {
  return wordsOf(text)
    .map(({ word }) => stemOf(word))
    .join(' ')
}

/** The words of a document, each once: in how many documents a word stands is what it weighs by. */
export function distinctWords({ title, body, context }: { title: string; body: string; context: string }): Set<string> {
  return new Set([title, body, context].flatMap(text => wordsOf(text).map(({ word }) => word)))
}
