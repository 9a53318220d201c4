import { wordsForNumbers } from '../format.ts'

const { counted } = wordsForNumbers('sv')

export const seminars = {
  heading: 'Seminarier',
  seminar: 'Seminarium',
  films: (count: number) => counted(count, 'film', 'filmer'),
  filmsHave: 'Med undertexter, avskrift och länkar till fallen.',
}
