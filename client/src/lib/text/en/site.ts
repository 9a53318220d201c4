import type { Words } from '../sv.ts'

export const site = {
  name: 'Lärdom',
  about:
    'An open knowledge base where Swedish municipalities share what they have learnt – what worked and what did not.',
  title: page => `${page} – Lärdom`,
  skip: 'Skip to the content',
  mainMenu: 'Main menu',
  menu: 'Menu',
  otherLanguage: 'Svenska',
  search: 'Search',
  explore: 'Explore',
  networks: 'Networks',
  municipalities: 'Municipalities',
  seminars: 'Seminars',
  openData: 'Open data',
  breadcrumbs: 'You are here',
  start: 'Start',
  example: 'Example',
  exampleTitle: title => `${title} (example)`,
  sharePicture: 'Lärdom: a red thread in six figures, from a tangle to a form that holds.',
  feed: { cases: 'New cases', solutions: 'New solutions', tests: 'New tests', networks: 'Networks and seminars' },
} satisfies Words['site']

export const footer = {
  licence: 'The texts may be reused under',
  find: 'Find',
  explore: 'Explore what was learnt',
  cases: 'All cases, A–Z',
  methods: 'Methods for exploring',
  themes: 'Themes',
  municipalities: 'Municipalities',
  networks: 'Networks',
  seminars: 'Seminars and films',
  data: 'Open data',
  openData: 'API and files',
  graphiql: 'GraphiQL',
  aboutSite: 'About this site',
  about: 'About Lärdom',
  accessibility: 'Accessibility statement',
  personalData: 'Personal data and cookies',
  schema: 'GraphQL schema (text file)',
  appearance: 'Appearance',
  operator: name => `This site is run by ${name}.`,
  contact: 'Write to those who run this site',
} satisfies Words['footer']

export const theme = { auto: 'As my device', light: 'Light', dark: 'Dark' } satisfies Words['theme']

export const failure = {
  notFound: 'There is no such page',
  notFoundHelp: 'The address may be mistyped, or the page has moved.',
  nearest: 'Did you mean one of these municipalities?',
  missing: {
    case: 'There is no such case',
    version: 'There is no such version',
    municipality: 'There is no such municipality',
    challenge: 'There is no such challenge',
    exploration: 'There is no such exploration',
    insight: 'There is no such insight',
    solution: 'There is no such solution',
    test: 'There is no such test',
    improvement: 'There is no such proposal',
    method: 'There is no such method',
    network: 'There is no such network',
    seminar: 'There is no such seminar',
    film: 'There is no such film',
    theme: 'There is no such theme',
    obstacle: 'There is no such obstacle',
  },
  withdrawn: {
    case: 'The case has been withdrawn',
    challenge: 'The challenge has been removed',
    exploration: 'The exploration has been removed',
    insight: 'The insight has been removed',
    solution: 'The solution has been removed',
    test: 'The test has been removed',
    improvement: 'The proposal has been removed',
  },
  replacedBy: 'In its place there is',
  wasPartOf: 'Was part of the case',
  withdrawnOn: date => `It was removed on ${date}.`,
  withdrawnReason: 'Reason',
  badAddress: 'The address cannot be read',
  badAddressHelp: 'Something after the question mark in the address is wrong. Begin again from the list.',
  ours: 'Something went wrong on our side',
  oursHelp: 'The fault is not yours. Try to load the page again in a while.',
  reference: 'Give this number if you write to us:',
  waysOn: 'From here you can go on to',
  reload: 'Load the page again',
} satisfies Words['failure']

export const shownQuestion = {
  heading: 'Show the query',
  lead: count =>
    count === 1
      ? 'This page is the answer to this query to the open API. Ask it yourself, and change it as you like.'
      : 'This page is the answer to these queries to the open API. Ask them yourself, and change them as you like.',
  query: 'Query',
  variables: 'Variables',
  open: 'Open in GraphiQL',
  copy: 'Copy the query',
  copied: 'Copied',
} satisfies Words['shownQuestion']
