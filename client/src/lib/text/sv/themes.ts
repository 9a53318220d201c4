import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

export const themes = {
  heading: 'Teman',
  lead: 'Vad fallen handlar om, i två nivåer från A till Ö, och vad som brukar stå i vägen.',
  description: 'Fallen i Lärdom efter ämne i två nivåer, och de hinder som kommuner möter i utvecklingsarbete.',
  cases: (count: number) => counted(count, 'fall', 'fall'),
  exampleCases: (count: number) => counted(count, 'exempel', 'exempel'),
  obstacles: 'Hinder',
  obstaclesLead: 'Det som står i vägen, vilket ämne det än gäller. Följ ett hinder till de fall som har mött det.',
  obstaclesLeadNone:
    'Det som brukar stå i vägen, vilket ämne det än gäller. Inget av fallen här har uppgett något hinder ännu.',
  obstacleNone: 'Inga fall med det här hindret ännu',
  obstacleNoneHelp: 'Hindret är känt från kommuners utvecklingsarbete, men inget fall här har uppgett det.',
  otherObstacles: 'Andra hinder',
  obstacleDescription: (name: string, meaning: string) =>
    `${name} som hinder i kommuners utvecklingsarbete: ${meaning}`,
  parts: 'Delar av temat',
  casesHeading: (count: number) => (count === 1 ? 'Ett fall' : `${number(count)} fall`),
  examplesHeading: (count: number) => (count === 1 ? 'Ett påhittat exempel' : `${number(count)} påhittade exempel`),
  allCases: 'Se alla i Utforska',
  showAll: 'Visa alla',
  allThemes: 'Se alla teman',
  challenges: 'Utmaningar',
  solutions: 'Lösningar',
  methods: 'Metoder som användes',
  none: 'Inga fall med det här temat ännu',
  noneHelp: 'Temat finns för att fall ska kunna läggas här. Prova ett tema i närheten.',
  themeDescription: (name: string, count: number) =>
    `${name}: ${count ? counted(count, 'fall', 'fall') : 'fall'} med utmaningar, lösningar och metoder i kunskapsbanken Lärdom.`,
}
