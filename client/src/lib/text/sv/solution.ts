import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')
const numerals = ['Noll', '', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta', 'Nio', 'Tio', 'Elva', 'Tolv']
const inWords = (count: number, one: string) => (count === 1 ? one : numerals[count]) ?? number(count)
const tests = (count: number) => `${inWords(count, 'Ett')} ${count === 1 ? 'test' : 'tester'}`

export const solution = {
  kind: 'Lösning',
  description: (municipalities: number, count: number) =>
    count
      ? `Testad i ${counted(municipalities, 'kommun', 'kommuner')}, ${counted(count, 'test', 'tester')}.`
      : 'Inget test är redovisat ännu.',
  origin: 'Varifrån den kommer',
  fromCase: 'Kom till i fallet',
  answers: 'Svarar på',
  insightNotStated: 'Källorna anger inte vilken insikt lösningen svarar på.',
  takenFrom: 'Fallet återanvänder',
  places: (count: number, outcome: string) => `${count === 1 ? 'kommun' : 'kommuner'}: ${outcome}`,
  tallyLabel: 'Så har det gått',
  level: {
    heading: (level: number, name: string) => `Nivå ${level} av 5: ${name}`,
    names: ['idé', 'prövad', 'mätt', 'upprepad', 'återanvänd', 'bred'],
    why: 'Varför denna nivå',
    reasons: {
      NO_TEST: 'Inget test är redovisat.',
      TEST_WITHOUT_OUTCOME: 'Den är testad, men ingen källa säger både hur det gick och vad man lärde sig.',
      TESTED_WITH_LEARNINGS: 'Minst ett test har utfall och lärdomar.',
      MEASURED: 'Minst ett test anger ett mått.',
      REPEATED: 'Minst två tester pekar åt samma håll.',
      REUSED: 'Minst en annan kommun har redovisat sitt eget utfall.',
      SPREAD: 'Minst tre kommuner ur två kommungrupper har redovisat, och det har oftare fungerat än inte.',
    },
    rule: 'Nivån räknas fram ur tester och återanvändningar. Ingen kan sätta den själv. Ett test som inte fungerade väger lika tungt som ett som gjorde det.',
    example: 'Exemplet bedöms bara bland exempel.',
  },
  evidence: {
    heading: (municipalities: number, count: number) =>
      municipalities
        ? `${inWords(municipalities, 'En')} ${municipalities === 1 ? 'kommun' : 'kommuner'}, ${tests(count).toLowerCase()}`
        : tests(count),
    none: 'Inget test är redovisat',
    noneHelp: 'Det betyder inte att ingen har provat lösningen, bara att ingen källa här berättar om det.',
    lead: 'Varje symbol är ett test. Tråden visar i vilken ordning de gjordes.',
    leadOne: 'Symbolen visar hur testet gick, och kolumnen hur stort det var.',
    region: 'Tester per kommun',
    place: 'Kommun och sammanhang',
    latest: 'Senaste utfall',
    learnings: 'Viktigaste lärdomen',
    noLearnings: 'Ingen lärdom redovisad',
    context: (group: string | null, population: number | null) =>
      [group, population === null ? null : `${number(population)} inv.`].filter(Boolean).join(', '),
    placeNotStated: 'Kommun inte angiven',
    more: (count: number) => `${counted(count, 'test till finns', 'tester till finns')} i lösningens data.`,
    sentence: (position: number, scale: string, outcome: string) => `Test ${position}, ${scale}: ${outcome}`,
    table: 'Samma uppgifter som tabell',
    columns: { municipality: 'Kommun', group: 'Kommungrupp', population: 'Invånare' },
    cell: (position: number, outcome: string) => `Test ${position}: ${outcome}`,
    notStated: 'inte angivet',
  },
  scale: {
    UNIT: 'En enhet',
    DEPARTMENT: 'En förvaltning',
    SEVERAL_DEPARTMENTS: 'Flera förvaltningar',
    WHOLE_MUNICIPALITY: 'Hela kommunen',
    SEVERAL_MUNICIPALITIES: 'Flera kommuner',
    UNKNOWN: 'Okänd skala',
  },
  worksWhen: 'Fungerar bäst när',
  watchOut: 'Se upp med',
  how: 'Så gör ni',
  toHand: 'Bra att ha',
  tests: 'Det här krävdes',
  testsLead: 'Ur testerna, i den ordning de gjordes.',
  test: (position: number) => `Test ${position}`,
  moreTests: (count: number) => `${tests(count)} till`,
  time: 'Tid',
  extent: 'Omfattning',
  cost: 'Kostnad',
  led: 'Det här ledde den till',
  ledLead: 'Förslag till förbättring som inför lösningen.',
  films: 'På film',
  chain: {
    heading: 'Hit har tråden gått',
    lead: 'Vem som återanvänt av vem, och hur det gick. Den som gjorde något eget av lösningen kan ha lett tråden vidare.',
    region: 'Återanvändningskedja',
    began: (count: number) => (count ? `Började här, ${counted(count, 'test', 'tester')}` : 'Började här'),
    tests: (count: number) => counted(count, 'test', 'tester'),
    via: (name: string) => `Via ${name}`,
    told: (hasLearnings: boolean): string => (hasLearnings ? 'Ändringar och lärdomar' : 'Ändringar och plan'),
    notReported: 'Har inte redovisat ännu',
    season: (year: string, isSpring: boolean) => `${isSpring ? 'Våren' : 'Hösten'} ${year}`,
    noTime: 'Tid inte angiven',
    sentence: {
      began: (name: string) => `${name} började.`,
      took: (name: string, from: string, when: string, outcome: string) =>
        `${name} återanvände av ${from}, ${when}: ${outcome}.`,
      plans: (name: string, from: string, when: string) =>
        `${name} provar efter ${from}, ${when}, och har inte redovisat ännu.`,
    },
    took: 'Tog över',
    adaptation: 'Ändrade',
    plan: 'Plan',
    learnings: 'Lärde sig',
    ownCase: 'Eget fall',
    more: (count: number) =>
      `${counted(count, 'återanvändning till finns', 'återanvändningar till finns')} i lösningens data.`,
  },
}
