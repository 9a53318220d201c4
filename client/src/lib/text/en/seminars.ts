import { wordsForNumbers } from '../format.ts'
import type { Words } from '../sv.ts'

const { counted } = wordsForNumbers('en')

export const seminars = {
  heading: 'Seminars',
  seminar: 'Seminar',
  films: count => counted(count, 'film', 'films'),
  filmsHave: 'With captions, transcript and links to the cases.',
} satisfies Words['seminars']
