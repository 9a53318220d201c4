import { newId } from '../../server/database/id.ts'

const isExample = true
/** The parts of `fullExample` that have pages of their own. */
export const partIds = {
  challenge: newId('challenge'),
  exploration: newId('exploration'),
  insight: newId('insight'),
  test: newId('test'),
  improvement: newId('improvement'),
}
const { challenge, exploration, insight } = partIds
const dilemma = newId('challenge')
const other = newId('insight')
const [solution, second] = [newId('solution'), newId('solution')]

/** A fictional case with content in all six steps, every link that there can be, and every outcome of a test. */
export const fullExample = {
  key: newId('case'),
  slug: 'tidigare-adress',
  title: 'Färre blanketter i hemtjänsten',
  isExample,
  summary: 'Ett påhittat fall om att skriva mindre och mötas mer.',
  area: 'äldreomsorg',
  language: 'sv',
  themes: ['STY.tillit'],
  obstacles: ['time'],
  municipalities: ['9901'],
  period: { from: '2020-02', to: '2021' },
  linksStated: true,
  unknown: ['Vad det kostade'],
  reuseNote: 'Grannen Provstad har frågat hur det gick till.',
  challenges: [
    { key: challenge, kind: 'CHALLENGE', text: 'Blanketterna tar tid från dem som behöver hjälp.', goal: 'Mer tid.' },
    { key: dilemma, kind: 'DILEMMA', text: 'Det som skrivs ger trygghet, och det tar tid från mötet.' },
  ],
  explorations: [
    { key: exploration, method: 'intervjuer', text: 'Tio samtal i personalrummet.', participants: 'Tio medarbetare' },
  ],
  insights: [
    {
      key: insight,
      text: 'Ingen läser det som skrivs.',
      challenges: [challenge, dilemma],
      explorations: [exploration],
    },
    { key: other, text: 'Det som behövs sägs ändå på morgonen.', challenges: [challenge] },
  ],
  solutions: [
    { key: solution, text: 'Ett kort samtal ersätter blanketten.', worksWhen: 'gruppen är liten', insights: [insight] },
    {
      key: second,
      text: 'Bara det som avviker skrivs ner.',
      watchOut: 'nya medarbetare behöver stöd',
      insights: [other],
    },
  ],
  tests: [
    {
      key: partIds.test,
      solution,
      scaleText: 'en enhet i tre veckor',
      scale: 'UNIT',
      hypothesis: 'Det frigör tid.',
      outcome: 'WORKED',
      outcomeAccordingTo: 'den påhittade enheten',
      learnings: 'Börja i liten skala.',
    },
    {
      solution,
      scaleText: 'hela förvaltningen',
      scale: 'DEPARTMENT',
      municipality: '9902',
      outcome: 'NEEDS_ADJUSTMENT',
      outcomeAccordingTo: 'den påhittade förvaltningen',
    },
    {
      solution: second,
      scaleText: 'två enheter',
      scale: 'UNIT',
      outcome: 'DID_NOT_WORK',
      outcomeAccordingTo: 'de påhittade enheterna',
    },
    { solution: second, scaleText: 'en natt' },
  ],
  improvements: [
    {
      key: partIds.improvement,
      targetPicture: 'Alla enheter samtalar i stället.',
      decisionLevel: 'COMMITTEE',
      status: 'DECIDED',
      responsible: 'enhetschefen',
      dialogue: 'medarbetare och anhöriga',
      solutions: [solution, second],
    },
  ],
  sources: [{ url: 'https://example.se/fallet', publisher: 'Den påhittade kommunen', published: '2021-05' }],
  contacts: [{ name: 'Utvecklingsledaren', isRole: true }],
}

/** A fictional case with the least that can be published. */
export function smallExample(slug: string) {
  return { slug, title: `Exemplet ${slug}`, isExample, municipalities: ['9901'] }
}

const removed = { insight: newId('insight'), solution: newId('solution') }
const rewrittenKey = newId('case')

/** Two versions of a case: what the first has and the second has not was public and is gone. */
export const rewritten = [
  {
    ...smallExample('omskrivet'),
    key: rewrittenKey,
    insights: [{ key: removed.insight, text: 'Det som först troddes.' }],
    solutions: [{ key: removed.solution, slug: 'borttagen-losning', text: 'Det som först föreslogs.' }],
  },
  {
    ...smallExample('omskrivet'),
    key: rewrittenKey,
    solutions: [{ slug: 'losning-utan-test', text: 'Det som nu föreslås.' }],
  },
]
export const removedInsight = removed.insight
