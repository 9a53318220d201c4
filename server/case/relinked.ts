import type { CaseDocument } from './case.document.ts'

/** Lets the links of a document follow keys that were changed; changes it in its place. */
export function relinked(document: CaseDocument, renamed: ReadonlyMap<string, string>): CaseDocument {
  if (!renamed.size) return document
  const now = (key: string) => renamed.get(key) ?? key
  for (const insight of document.insights) {
    insight.challenges = insight.challenges.map(now)
    insight.explorations = insight.explorations.map(now)
  }
  for (const solution of document.solutions) solution.insights = solution.insights.map(now)
  for (const test of document.tests) if (test.solution) test.solution = now(test.solution)
  for (const improvement of document.improvements) improvement.solutions = improvement.solutions.map(now)
  return document
}
