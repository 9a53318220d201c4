import { formatVersion } from '../../server/case/case.document.ts'
import { referenceId } from '../../server/database/id.ts'

/**
 * A fictional case, the same for the same numbers. Each edition has other parts than the one before, so that publishing
 * it adds, changes and removes rows in every table.
 */
export function generatedDocument(number: number, edition = 1) {
  const slug = `exempel-${number}`
  const keys = (kind: string, count: number) =>
    Array.from({ length: count }, (_, place) => referenceId(kind, `${slug}:${place + (edition % 3)}`))
  const said = (what: string, key: string) => `${what} ${key} i utgåva ${edition}`
  const challenges = keys('challenge', 3)
  const explorations = keys('exploration', 4)
  const insights = keys('insight', 5)
  const solutions = keys('solution', 3)
  return {
    format: 'lardom-case' as const,
    formatVersion,
    key: referenceId('case', slug),
    slug,
    title: `Exempel ${number}, utgåva ${edition}`,
    isExample: true,
    linksStated: true,
    themes: ['NAR'],
    obstacles: ['time', 'law'],
    municipalitiesNote: 'Ett påhittat fall',
    challenges: challenges.map(key => ({ key, kind: 'CHALLENGE' as const, text: said('Utmaning', key) })),
    explorations: explorations.map(key => ({ key, method: 'intervjuer', text: said('Undersökning', key) })),
    insights: insights.map(key => ({ key, text: said('Insikt', key), challenges, explorations })),
    solutions: solutions.map(key => ({ key, text: said('Lösning', key), insights })),
    tests: keys('test', 4).map((key, place) => ({
      key,
      solution: solutions[place % 3],
      scaleText: 'en enhet',
      learnings: said('Lärdom', key),
      outcome: 'WORKED' as const,
      outcomeAccordingTo: 'den påhittade källan',
    })),
    improvements: keys('improvement', 2).map(key => ({ key, targetPicture: said('Mål', key), solutions })),
    sources: keys('source', 2).map(key => ({ key, url: `https://example.se/${key}`, publisher: 'Exempelkällan' })),
    contacts: keys('contact', 1).map(key => ({ key, name: 'Utvecklingsledare', isRole: true })),
  }
}
