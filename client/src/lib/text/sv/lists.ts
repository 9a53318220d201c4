import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

export const lists = {
  kinds: {
    cases: { name: 'Fall', heading: 'Alla fall A–Ö', count: (count: number) => counted(count, 'fall', 'fall') },
    challenges: {
      name: 'Utmaningar',
      heading: 'Alla utmaningar A–Ö',
      count: (count: number) => counted(count, 'utmaning', 'utmaningar'),
    },
    explorations: {
      name: 'Utforskningar',
      heading: 'Alla utforskningar A–Ö',
      count: (count: number) => counted(count, 'utforskning', 'utforskningar'),
    },
    insights: {
      name: 'Insikter',
      heading: 'Alla insikter A–Ö',
      count: (count: number) => counted(count, 'insikt', 'insikter'),
    },
    solutions: {
      name: 'Lösningar',
      heading: 'Alla lösningar A–Ö',
      count: (count: number) => counted(count, 'lösning', 'lösningar'),
    },
    tests: { name: 'Tester', heading: 'Alla tester A–Ö', count: (count: number) => counted(count, 'test', 'tester') },
    improvements: {
      name: 'Förslag',
      heading: 'Alla förslag till förbättring A–Ö',
      count: (count: number) => counted(count, 'förslag', 'förslag'),
    },
  },
  description: (heading: string) => `${heading}, ur kommuners utvecklingsarbete i kunskapsbanken Lärdom.`,
  letters: 'Bokstäver på sidan',
  otherSigns: '#',
  filter: 'Filtrera på utfall, steg, tema och kommun',
  test: (iteration: number, scale: string) => `Test ${number(iteration)}, ${scale}`,
  none: 'Här finns ingenting ännu.',
  options: 'Visning',
  examplesShown: 'Exempel visas – dölj',
  examplesHidden: 'Exempel är dolda – visa',
  pages: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
  total: (shown: number, total: number) => `Visar ${number(shown)} av ${number(total)}`,
}
