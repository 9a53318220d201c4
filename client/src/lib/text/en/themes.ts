import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

export const themes = {
  heading: 'Themes',
  lead: 'What the cases are about, in two levels by the alphabet, and what commonly stands in the way.',
  description: 'The cases in Lärdom by subject in two levels, and the obstacles that municipalities meet.',
  cases: count => counted(count, 'case', 'cases'),
  exampleCases: count => counted(count, 'example', 'examples'),
  obstacles: 'Obstacles',
  obstaclesLeadNone:
    'What commonly stands in the way, whatever the subject. None of the cases here has named an obstacle yet.',
  obstaclesLead: 'What stands in the way, whatever the subject. Follow an obstacle to the cases that met it.',
  obstacleNone: 'No cases with this obstacle yet',
  obstacleNoneHelp: 'The obstacle is known from the work of municipalities, but no case here has named it.',
  otherObstacles: 'Other obstacles',
  obstacleDescription: (name, meaning) => `${name} as an obstacle when municipalities develop: ${meaning}`,
  parts: 'Parts of the theme',
  casesHeading: count => (count === 1 ? 'One case' : `${number(count)} cases`),
  examplesHeading: count => (count === 1 ? 'One fictional example' : `${number(count)} fictional examples`),
  allCases: 'See all in Explore',
  showAll: 'Show all',
  allThemes: 'See all themes',
  challenges: 'Challenges',
  solutions: 'Solutions',
  methods: 'Methods that were used',
  none: 'No cases with this theme yet',
  noneHelp: 'The theme is there so that cases can be put here. Try a theme near it.',
  themeDescription: (name, count) =>
    `${name}: ${count ? counted(count, 'case', 'cases') : 'cases'} with challenges, solutions and methods in Lärdom.`,
} satisfies Words['themes']
