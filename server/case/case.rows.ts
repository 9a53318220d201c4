import { sortKey, testSortKey } from '../database/sortKey.ts'
import { firstDayOf, lastDayOf } from '../graphql/period.ts'
import { evidenceOf, type ReuseFacts } from '../solution/evidence.service.ts'
import type { CaseDocument } from './case.document.ts'
import { headingOf, slugOf } from './heading.ts'

/** A document whose parts all have their keys. */
export type KeyedDocument = CaseDocument & { key: string; slug: string; title: string }

/** Ids of the things that a document names by code. */
export interface References {
  readonly municipalities: ReadonlyMap<string, string>
  readonly methods: ReadonlyMap<string, string>
  readonly themes: ReadonlyMap<string, string>
  readonly obstacles: ReadonlyMap<string, string>
  readonly network: string | null
}

const orNull = <T>(value: T | undefined): T | null => value ?? null

/** The facts of a case's own row; what is counted or derived is worked out here, once per publishing. */
export function caseRow(document: KeyedDocument, { network }: References) {
  const { period } = document
  const parts = [
    document.challenges,
    document.explorations,
    document.insights,
    document.solutions,
    document.tests,
    document.improvements,
  ]
  const steps = parts.map((list, index) => ({
    status: document.steps?.[index] ?? (list.length ? 'DONE' : 'NOT_DOCUMENTED'),
    partCount: list.length,
  }))
  return {
    id: document.key,
    slug: document.slug,
    title: document.title,
    sortKey: sortKey(document.title),
    summary: orNull(document.summary),
    language: document.language,
    area: orNull(document.area),
    municipalitiesNote: orNull(document.municipalitiesNote),
    placeName: orNull(document.place?.name),
    placeCountry: orNull(document.place?.country),
    periodFrom: orNull(period?.from),
    periodTo: orNull(period?.to),
    firstDay: period?.from ? firstDayOf(period.from) : null,
    lastDay: period?.to ? lastDayOf(period.to) : null,
    stepReached: parts.findLastIndex(list => list.length > 0) + 1,
    steps,
    linksStated: document.linksStated,
    reuseNote: orNull(document.reuseNote),
    unknown: document.unknown,
    network,
    isExample: document.isExample,
    ...outcomeColumns(document.tests),
  }
}

function outcomeColumns(tests: CaseDocument['tests']) {
  const count = (outcome?: string) => tests.filter(test => test.outcome === outcome).length
  return {
    testsWorked: count('WORKED'),
    testsNeedingAdjustment: count('NEEDS_ADJUSTMENT'),
    testsNotWorking: count('DID_NOT_WORK'),
    testsUnstated: count(undefined),
  }
}

/** What the tests of a solution and its reuses by others show together. */
export function evidenceColumns(tests: CaseDocument['tests'], reuses: ReuseFacts[]) {
  const facts = tests.map(({ outcome, learnings, measures }) => ({
    outcome: orNull(outcome),
    learnings: orNull(learnings),
    measures: orNull(measures),
  }))
  const { level, reasons } = evidenceOf(facts, reuses)
  return { evidenceLevel: level, evidenceReasons: reasons as string[] }
}

type SolutionPart = CaseDocument['solutions'][number]

function solutionHeading({ heading, text }: SolutionPart): string {
  return heading ?? headingOf(text)
}

const headed = (heading: string) => ({ heading, sortKey: sortKey(heading) })

/** Which try of its solution a test is; in an alphabetical list it stands by what was tested, try after try. */
function placeAmongTests({ solutions, tests }: KeyedDocument, position: number) {
  const { solution, scaleText } = tests[position]!
  const iteration = tests.slice(0, position + 1).filter(other => other.solution === solution).length
  const tested = solutions.find(({ key }) => key === solution)
  return { iteration, sortKey: testSortKey(tested ? solutionHeading(tested) : scaleText, iteration) }
}

/** The address of a solution: the one it was given, else one that follows from its words and its key. */
export function solutionSlug(solution: SolutionPart): string {
  return solution.slug ?? [slugOf(solutionHeading(solution)), solution.key!.slice(-6)].filter(Boolean).join('-')
}

/** The rows of every list of parts, in the order in which foreign keys let them be written. */
export function partRows(
  document: KeyedDocument,
  references: References,
  reusesOf: (solution: string) => ReuseFacts[],
) {
  const common = (key: string | undefined, position: number) => ({ id: key!, case: document.key, position })
  const period = (given?: CaseDocument['period']) => ({ periodFrom: orNull(given?.from), periodTo: orNull(given?.to) })
  return {
    sources: document.sources.map(({ key, ...source }, position) => ({
      ...common(key, position),
      url: source.url,
      urlNote: orNull(source.urlNote),
      title: orNull(source.title),
      publisher: source.publisher,
      published: orNull(source.published),
      readExtent: orNull(source.readExtent),
      readOn: orNull(source.readOn),
    })),
    contacts: document.contacts.map((contact, position) => ({
      ...common(contact.key, position),
      name: contact.name,
      isRole: contact.isRole,
      email: orNull(contact.email),
      validUntil: orNull(contact.validUntil),
    })),
    challenges: document.challenges.map((challenge, position) => ({
      ...common(challenge.key, position),
      kind: challenge.kind,
      ...headed(challenge.heading ?? headingOf(challenge.text ?? challenge.goal!)),
      text: orNull(challenge.text),
      goal: orNull(challenge.goal),
    })),
    explorations: document.explorations.map((exploration, position) => ({
      ...common(exploration.key, position),
      method: exploration.method ? references.methods.get(exploration.method)! : null,
      ...headed(exploration.heading ?? headingOf(exploration.text)),
      text: exploration.text,
      participants: orNull(exploration.participants),
      findings: orNull(exploration.findings),
      ...period(exploration.period),
    })),
    insights: document.insights.map((insight, position) => ({
      ...common(insight.key, position),
      ...headed(insight.heading ?? headingOf(insight.text)),
      text: insight.text,
      explanation: orNull(insight.explanation),
    })),
    solutions: document.solutions.map((solution, position) => {
      const heading = solutionHeading(solution)
      const tests = document.tests.filter(test => test.solution === solution.key)
      return {
        ...common(solution.key, position),
        slug: solutionSlug(solution),
        ...headed(heading),
        text: solution.text,
        worksWhen: orNull(solution.worksWhen),
        watchOut: orNull(solution.watchOut),
        howTo: orNull(solution.howTo),
        ...evidenceColumns(tests, reusesOf(solution.key!)),
        ...outcomeColumns(tests),
      }
    }),
    tests: document.tests.map((test, position) => ({
      ...common(test.key, position),
      ...placeAmongTests(document, position),
      solution: orNull(test.solution),
      municipality: test.municipality ? references.municipalities.get(test.municipality)! : null,
      scaleText: test.scaleText,
      scale: orNull(test.scale),
      hypothesis: orNull(test.hypothesis),
      measures: orNull(test.measures),
      outcome: orNull(test.outcome),
      outcomeAccordingTo: orNull(test.outcomeAccordingTo),
      learnings: orNull(test.learnings),
      cost: orNull(test.cost),
      ...period(test.period),
    })),
    improvements: document.improvements.map((improvement, position) => ({
      ...common(improvement.key, position),
      ...headed(improvement.heading ?? headingOf(improvement.targetPicture)),
      targetPicture: improvement.targetPicture,
      decisionLevelText: orNull(improvement.decisionLevelText),
      decisionLevel: orNull(improvement.decisionLevel),
      responsible: orNull(improvement.responsible),
      dialogue: orNull(improvement.dialogue),
      statusText: orNull(improvement.statusText),
      status: orNull(improvement.status),
    })),
  }
}

/** The rows of every link table. */
export function linkRows(document: KeyedDocument, references: References) {
  const links = <P extends { key?: string }>(parts: P[], own: string, other: string, keysOf: (part: P) => string[]) =>
    parts.flatMap(part => keysOf(part).map((key, position) => ({ [own]: part.key!, [other]: key, position })))
  const named = (codes: string[], other: string, ids: ReadonlyMap<string, string>) =>
    codes.map((code, position) => ({ case: document.key, [other]: ids.get(code)!, position }))
  return {
    municipalities: named(document.municipalities, 'municipality', references.municipalities),
    themes: named(document.themes, 'theme', references.themes),
    obstacles: named(document.obstacles, 'obstacle', references.obstacles),
    insightChallenges: links(document.insights, 'insight', 'challenge', insight => insight.challenges),
    insightExplorations: links(document.insights, 'insight', 'exploration', insight => insight.explorations),
    solutionInsights: links(document.solutions, 'solution', 'insight', solution => solution.insights),
    improvementSolutions: links(document.improvements, 'improvement', 'solution', improvement => improvement.solutions),
  }
}
