import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

export const start = {
  headline: 'Någon har redan provat.',
  lead: 'Lärdom samlar vad kommuner har utmanats av, förstått, testat och infört – även det som inte fungerade. Sök, läs och återanvänd.',
  description:
    'Kommuners verkliga fall i sex steg: utmaningar, utforskning, insikter, lösningar, tester och förslag till förbättring. Öppna data.',
  searchLabel: 'Vad vill ni bli bättre på?',
  searchFor: 'Prova till exempel:',
  searches: ['rapportering', 'sjukfrånvaro', 'hemtjänst', 'tillit'],
  explore: 'Utforska fallen',
  findMunicipality: 'Hitta en kommun',
  proof: (tests: number, cases: number) =>
    `${counted(tests, 'test', 'tester')} i ${counted(cases, 'fall', 'fall')}. Så gick det.`,
  noTests: 'Inga tester är redovisade ännu.',
  oneSymbol: 'En symbol är ett test.',
  valid: (date: string, version: number) => `Siffrorna gäller ${date}, kunskapsversion ${version}.`,
  scarce: (stated: number, tests: number) =>
    `I ${number(stated)} av ${number(tests)} tester säger en källa hur det gick. Vi fyller inte i resten.`,
  threadHeading: 'Den röda tråden går i sex steg',
  threadLead: 'Alla fall berättas på samma sätt, från oreda till något som håller. Börja i det steg där ni är.',
  newest: 'Nyast testat',
  newestLead: 'De senaste fallen där en källa säger hur det gick.',
  noFailures:
    'Inget verkligt fall här har ännu ett test som inte fungerade. De lärdomarna är lika mycket värda, så berätta gärna.',
  exampleProof: (tests: number, cases: number) =>
    `${counted(tests, 'påhittat test', 'påhittade tester')} i ${counted(cases, 'exempelfall', 'exempelfall')}`,
  exampleNote: 'Exempelnätverket visar hur det ser ut när många har berättat. Det räknas aldrig med det verkliga.',
  allCases: (count: number) => `Alla ${number(count)} fall`,
  municipalitiesHeading: 'Här finns fallen',
  municipalitiesLead: (withCases: number, all: number) =>
    `${number(withCases)} av ${number(all)} kommuner har minst ett fall.`,
  allMunicipalities: (all: number) => `Alla ${number(all)} kommuner`,
  mapOfCases: 'Karta över kommunerna som har fall',
  travelHeading: 'Så vandrar lösningarna',
  travelLead: (places: number) =>
    `${counted(places, 'kommun', 'kommuner')} har lånat av varandra. En lösning som prövats på ett ställe kan spara ett år på ett annat – om man får veta hur det gick.`,
  travelExample: 'Kommunerna och lösningarna är påhittade.',
  mapOfTravels: 'Karta över lösningar som återanvänts',
  dotIs: 'Kommun',
  arcIs: 'Lösning som återanvänts',
  takenOverBy: 'togs över av',
  notReported: 'Resultat inte rapporterat än',
  networksHeading: 'Nätverk',
  networksLead: 'Kommuner som går de sex stegen tillsammans, med handledning och gemensamma träffar.',
  allNetworks: 'Alla nätverk',
  inviteHeading: 'Ta med er det som finns',
  inviteLead:
    'Allt här är öppet: läs, ladda ned eller hämta via API:t och använd i ert eget arbete. Saknas något, eller är något fel? Hör av er.',
  openData: 'Öppna data och API',
  contact: 'Skriv till oss',
}
