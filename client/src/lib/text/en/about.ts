import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted, number } = wordsForNumbers('en')

const tooLong = (what: string, most: number) => `${what} is too long: at most ${number(most)} characters.`

export const message = {
  heading: 'Write to us',
  lead: 'Report a shortcoming, ask or correct something. You do not have to say who you are.',
  orMail: 'You can also write to',
  text: 'Message',
  textHelp: 'Is it about accessibility? Please tell what you tried to do and which assistive technology you use.',
  left: left =>
    left < 0
      ? counted(-left, 'character too many', 'characters too many')
      : counted(left, 'character left', 'characters left'),
  about: 'The page it is about',
  aboutHelp: 'Its address, or what it is called.',
  email: 'E-mail',
  emailHelp: 'Only if you want an answer.',
  optional: 'optional',
  kept: 'The message is kept for twelve months and read only by those who run the site. Write no personal identity numbers and nothing sensitive about any person. Where an authority runs the site, what you write becomes an official document.',
  send: 'Send the message',
  sending: 'Sending …',
  mend: 'The message has not been sent. Please mend this:',
  tooMany: 'Many messages have come in a short time. Wait an hour and send it again; your text is still here.',
  error: {
    text: code => (code === 'TOO_LONG' ? tooLong('The message', 5000) : 'Write a message.'),
    about: _code => tooLong('The page it is about', 500),
    email: code =>
      code === 'TOO_LONG' ? tooLong('The e-mail address', 254) : 'Write the e-mail address like name@example.com.',
  },
  received: day => `Thank you. The message arrived on ${day}.`,
  receivedHelp: 'If you gave an e-mail address it is only used to answer you.',
  another: 'Write another message',
  personalData: 'How personal data is handled',
} satisfies Words['message']

export const accessibility = {
  short: 'Accessibility',
  heading: 'Accessibility statement for Lärdom',
  description:
    'How Lärdom meets the Swedish act on accessibility of digital public services, which shortcomings are known and how you report others.',
  lead: operator =>
    `${operator} is behind the website Lärdom. Everybody should be able to use it. This is how it meets the Swedish act on accessibility of digital public services, which shortcomings we know of and how you report others.`,
  leadWithoutName:
    'Everybody should be able to use Lärdom. This is how the website meets the Swedish act on accessibility of digital public services, which shortcomings we know of and how you report others.',
  nameMissing:
    'Whoever runs this site has not given their name (the setting OPERATOR_NAME). Until that is done the statement lacks something that the law requires.',
  statusHeading: 'How accessible is the website?',
  status:
    'The website is partially compliant with the Swedish act (2018:1937) on accessibility of digital public services.',
  statusWhy:
    'The shortcomings below are the reason. Pages, filters and forms can be read and used without JavaScript, by keyboard and enlarged to 200 per cent.',
  findingsHeading: 'Content that is not accessible',
  findings: [
    {
      what: 'The tool GraphiQL, where those who build programs try questions to the API.',
      why: 'It comes from others. Its editors have no names for screen readers, some text has too little contrast and one area cannot be scrolled by keyboard. The same questions can be asked on the page Open data without it.',
      criterion: 'WCAG 1.4.3, 2.1.1 and 4.1.2.',
    },
    {
      what: 'The two films of the example network.',
      ofExamples: true,
      why: 'They have captions and a transcript but no audio description of what is only seen in the picture.',
      criterion: 'WCAG 1.2.5.',
    },
    {
      what: 'The names on the maps.',
      why: 'On screens narrower than 360 points they become smaller than other text, and where places lie close together some names are missing. All that is on the map is in the list beside it.',
      criterion: 'No failure of WCAG, but worth knowing.',
    },
    {
      what: 'Swedish texts on the English pages.',
      why: 'Cases and solutions stand in the language they were written in. The language is marked, so that screen readers pronounce it rightly, but the text is not translated.',
      criterion: 'No failure of WCAG, but worth knowing.',
    },
    {
      what: 'What we have not tried.',
      why: 'The website has not been tried together with people who use assistive technology, nor by anybody from outside. There may be shortcomings that we have not found.',
      criterion: '',
    },
  ],
  burdenHeading: 'Disproportionate burden',
  burden: 'We claim no exception for disproportionate burden under section 12.',
  outsideHeading: 'Content outside the act',
  outside:
    'The maps are not for finding the way and are outside the requirements (section 9). They have a list beside them with the same content all the same. Links to sources and files of others lead to content that we do not govern.',
  methodHeading: 'How the website is tested',
  method:
    'Every kind of page is tested automatically with axe against WCAG 2.0–2.2 levels A and AA whenever the program changes: in Swedish and English, light and dark, on wide and narrow screens. Use by keyboard, without script, 320 points wide and with text at 200 per cent is tested the same way. Automatic tests find only some of all shortcomings.',
  facts: 'Facts about the statement',
  assessed: 'Assessed',
  updated: 'Statement updated',
  evaluation: 'Assessed by',
  evaluationBy: 'self-assessment, by those who develop Lärdom',
  service: 'Service',
  actor: 'Responsible',
  notGiven: 'not given',
  supervisionHeading: 'Not happy with the answer?',
  supervision:
    'Write to us first. If you are not happy with how we handle it you can report it to the Agency for Digital Government (Digg), which supervises the act.',
  report: 'Report poor accessibility to Digg (in Swedish)',
} satisfies Words['accessibility']

export const about = {
  heading: 'About Lärdom',
  description:
    'What Lärdom is, where its content comes from, how outcomes and evidence are judged, and who runs the site.',
  lead: 'Lärdom is the shared memory of Swedish municipalities: what someone has been challenged by, understood, tested and introduced. Also what did not work.',
  whyHeading: 'Why it exists',
  why: 'Municipalities try many things, and most of it stays where it was tried. Whoever starts somewhere else seldom knows that it has been done already, how it went or what was hard. Lärdom gathers it in one place, in one form, so that it can be compared and built upon.',
  stepsHeading: 'Six steps',
  steps: 'All cases are told the same way. Where a source says nothing, that is said; gaps are not filled in.',
  sourcesHeading: 'Where the content comes from',
  sources:
    'Every case rests on named, open sources that stand at the end of its page, together with what we do not know. The real cases were compiled from the sources, not written by the municipalities themselves. If you find a mistake, write to us.',
  examplesHeading: 'Examples',
  examples:
    'Some of the content is a fictional example network that shows how it looks when many have told. All that belongs to it is marked Example, its municipalities do not exist, and nothing is counted together with what is real. Whoever runs the site can turn it off.',
  outcomesHeading: 'How outcomes and evidence are judged',
  outcomes:
    'A test worked, needs adjusting or did not work. That is judged by whoever made the test or by the source, never by us, and it always says according to whom. Where no source says how it went, the outcome is shown as not stated.',
  evidence:
    'The evidence of a solution is computed by open rules, on a scale from 0 to 5: from an idea to results reported by several municipalities of different kinds. A test that did not work weighs as much as one that did.',
  openHeading: 'Open',
  open: 'The texts may be reused under CC BY 4.0 and the program under EUPL 1.2. Everything can be fetched as data.',
  openData: 'Open data and API',
  operatorHeading: 'Who runs the site',
  operator: name => `The site is run by ${name}.`,
  operatorUnknown: 'Whoever runs the site has not given their name here.',
  contact: 'Write to us',
  accessibility: 'Accessibility statement',
  personalData: 'Personal data and cookies',
} satisfies Words['about']

export const personalData = {
  heading: 'Personal data and cookies',
  description:
    'Lärdom uses no cookies and stores as little as possible about you. This is what is stored, why and for how long.',
  lead: 'You can read everything on Lärdom without saying who you are. The site uses no cookies and does not measure what you do.',
  controllerHeading: 'Controller',
  controller: name => `${name} is the controller of personal data on this site.`,
  controllerUnknown:
    'Whoever runs the site is the controller of personal data, but has not given their name here (the setting OPERATOR_NAME).',
  storedHeading: 'What is stored',
  what: 'What',
  why: 'Why',
  howLong: 'For how long',
  stored: [
    {
      what: 'Your choice of light or dark, in your browser (localStorage, under the name “theme”)',
      why: 'To remember what you have chosen. Stored only if you choose, never sent to us, and so it needs no consent.',
      howLong: 'Until you choose “As the device” or clear the browser',
    },
    {
      what: 'Which municipality you have chosen to compare with in the search, in your browser (localStorage, under the name “kommun”)',
      why: 'So that you need not choose it again. Stored only if you choose a municipality. When you search, its code stands in the address, so that you can share the link.',
      howLong: 'Until you choose “Change” or clear the browser',
    },
    {
      what: 'How far you have read on each page, in your browser (sessionStorage, names that begin with “sveltekit:”)',
      why: 'To bring you to the same place when you go back. Never sent to us.',
      howLong: 'Until you close the tab',
    },
    {
      what: 'Messages that you send: the text, the page it is about and your e-mail address if you give it',
      why: 'To mend faults and be able to answer.',
      howLong: 'Twelve months; then they are removed automatically',
    },
    {
      what: 'The log of the server: which address was fetched, with what you searched for, when and whether it went well. Not your IP address and not which browser you have',
      why: 'To find faults.',
      howLong: 'Decided by whoever runs the site',
    },
    {
      what: 'Contacts on the pages of cases, as a rule roles such as “the development manager”, not persons',
      why: 'So that other municipalities can ask.',
      howLong: 'As long as the case is published or the contact is valid',
    },
    {
      what: 'Names of those who speak in films from seminars, where the source has them',
      why: 'To show who says what in their work or office.',
      howLong: 'As long as the film is published',
    },
  ],
  cookiesHeading: 'Cookies',
  cookies:
    'There are no cookies, ours or others’, no pictures or fonts fetched from others and no visitor statistics. So we do not ask for leave either.',
  basisHeading: 'Legal basis',
  basis:
    'To perform a task in the public interest (Article 6(1)(e) of the GDPR). Where the site is not run by an authority the basis is a legitimate interest in being able to answer and mend faults (6(1)(f)). With an authority, messages are official documents, and rules on archives may require that they are kept elsewhere.',
  rightsHeading: 'Your rights',
  rights:
    'You have the right to know what is stored about you, to have it corrected or removed, to have its processing restricted and to object to it. Please say about when you wrote, since we do not know who has written what.',
  complain: 'If you are not happy you can complain to the Swedish Authority for Privacy Protection (IMY).',
  imy: 'Complain to IMY',
  contact: 'Write to us',
} satisfies Words['personalData']
