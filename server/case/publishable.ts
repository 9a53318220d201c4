import { partLists, type CaseDocument, type PartList } from './case.document.ts'
import { solutionSlug } from './case.rows.ts'
import { problem, type Problem } from './refused.ts'

/** What publishing needs beyond a well-formed document with keys; everything that is wrong, not only the first. */
export function publishingProblems(document: CaseDocument): Problem[] {
  return [...missing(document), ...contradictions(document), ...duplicateKeys(document), ...deadLinks(document)]
}

function missing(document: CaseDocument): Problem[] {
  const problems: Problem[] = []
  if (!document.title) problems.push(problem('REQUIRED', ['title'], 'a case needs a title'))
  if (!document.slug) problems.push(problem('REQUIRED', ['slug'], 'a case needs an address (slug)'))
  if (!document.isExample && !document.sources.length) {
    problems.push(problem('REQUIRED', ['sources'], 'a real case needs at least one source'))
  }
  document.challenges.forEach(({ kind, text, goal }, index) => {
    if (!text && !goal) problems.push(problem('REQUIRED', ['challenges', index, 'text'], 'needs a text or a goal'))
    else if (kind === 'DILEMMA' && !text) {
      problems.push(problem('REQUIRED', ['challenges', index, 'text'], 'a dilemma needs a text that names both aims'))
    }
  })
  return problems
}

function contradictions(document: CaseDocument): Problem[] {
  return document.tests.flatMap(({ outcome, outcomeAccordingTo }, index) => {
    if (!outcome === !outcomeAccordingTo) return []
    const [absent, present] = outcome ? ['outcomeAccordingTo', 'outcome'] : ['outcome', 'outcomeAccordingTo']
    return [problem('REQUIRED', ['tests', index, absent!], `must be given, since "${present}" is`)]
  })
}

function duplicateKeys(document: CaseDocument): Problem[] {
  const seen = new Set<string>()
  const problems: Problem[] = []
  if (document.key && !document.key.startsWith('case_')) {
    problems.push(problem('INVALID', ['key'], 'must begin with case_'))
  }
  const slugs = document.solutions.map(solutionSlug)
  slugs.forEach((slug, index) => {
    if (slugs.indexOf(slug) === index) return
    problems.push(problem('DUPLICATE', ['solutions', index, 'slug'], `two solutions would be at "${slug}"`))
  })
  for (const list of Object.keys(partLists) as PartList[]) {
    document[list].forEach(({ key }, index) => {
      if (!key) return
      if (seen.has(key))
        problems.push(problem('DUPLICATE', [list, index, 'key'], `"${key}" stands twice in the document`))
      if (!key.startsWith(`${partLists[list]}_`)) {
        problems.push(problem('INVALID', [list, index, 'key'], `must begin with ${partLists[list]}_`))
      }
      seen.add(key)
    })
  }
  for (const list of ['municipalities', 'themes', 'obstacles'] as const) {
    document[list].forEach((code, index) => {
      if (document[list].indexOf(code) < index)
        problems.push(problem('DUPLICATE', [list, index], `"${code}" stands twice`))
    })
  }
  return problems
}

/** Links must lead to parts of the same document. */
function deadLinks(document: CaseDocument): Problem[] {
  const problems: Problem[] = []
  const check = (from: PartList, index: number, field: string, to: PartList, keys: readonly string[]) =>
    keys.forEach((key, place) => {
      if (keys.indexOf(key) < place) {
        problems.push(problem('DUPLICATE', [from, index, field, place], `"${key}" stands twice`))
      }
      if (document[to].some(part => part.key === key)) return
      problems.push(notThere([from, index, field, place], key, to))
    })
  document.insights.forEach((insight, index) => {
    check('insights', index, 'challenges', 'challenges', insight.challenges)
    check('insights', index, 'explorations', 'explorations', insight.explorations)
  })
  document.solutions.forEach((solution, index) => check('solutions', index, 'insights', 'insights', solution.insights))
  document.tests.forEach((test, index) => {
    if (!test.solution || document.solutions.some(({ key }) => key === test.solution)) return
    problems.push(notThere(['tests', index, 'solution'], test.solution, 'solutions'))
  })
  document.improvements.forEach((improvement, index) =>
    check('improvements', index, 'solutions', 'solutions', improvement.solutions),
  )
  return problems
}

function notThere(path: Problem['path'], key: string, to: PartList): Problem {
  return problem('NOT_FOUND', path, `"${key}" is no key among the document’s ${to}`)
}
