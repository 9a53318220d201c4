import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

export const cases = {
  heading: 'Explore the cases',
  description:
    'Real cases of development in Swedish municipalities, to filter by outcome, step, theme and municipality.',
  filter: 'Filter',
  filterChosen: count => (count ? `Filter (${number(count)} chosen)` : 'Filter'),
  clear: 'Clear all',
  show: 'Show',
  sort: 'Sort',
  order: { NEWEST: 'Newest first', LAST_CHANGED: 'Last changed', TITLE: 'Title A–Ö' },
  facet: {
    outcomes: 'Outcome',
    stepReached: 'Step the case has reached',
    themes: 'Theme',
    obstacles: 'Obstacle',
    municipalityGroups: 'Municipality group',
    countyCodes: 'County',
    networks: 'Network',
    municipalityCodes: 'Municipality',
  },
  facetHelp: 'The figures show how many hits each choice would give.',
  hits: count => counted(count, 'case', 'cases'),
  chosen: 'Chosen filters',
  remove: filter => `Remove the filter ${filter}`,
  examplesShown: 'Examples are shown – hide',
  examplesHidden: 'Examples are hidden – show',
  distribution: 'Outcomes of the cases',
  withOutcome: (count, outcome) => `${number(count)} ${outcome}`,
  withoutOutcome: count => `${number(count)} without a reported outcome`,
  hidden: count =>
    count === 1 ? '1 case that did not work is hidden.' : `${number(count)} cases that did not work are hidden.`,
  showHidden: 'Show them too',
  none: 'No hits with those filters.',
  noneHelp: filter => `Try removing “${filter}”, or begin again without filters.`,
  noneWithoutFilter: 'There are no cases yet.',
  clearAll: 'Show all cases',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  total: (shown, total) => `Showing ${number(shown)} of ${number(total)}`,
  facetFilters: 'Filters',
} satisfies Words['cases']
