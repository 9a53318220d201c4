import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

export const methods = {
  heading: 'Metoder att utforska med',
  lead: (count: number) =>
    `${number(count)} sätt att ta reda på mer innan ni föreslår något. Varje metod säger när den passar, när den inte gör det, och var den har använts.`,
  description:
    'Metoder för att utforska en fråga i kommunen: syfte, när de inte passar, steg, tid, etik och var de har använts.',
  letters: 'Hoppa till bokstav',
  also: 'Kallas även',
  uses: (count: number) => `Använd ${counted(count, 'gång', 'gånger')}`,
  exampleUses: (count: number) => `${counted(count, 'gång', 'gånger')} i exempel`,
  unused: 'Inte använd i något fall här ännu',
}

export const method = {
  kind: 'Metod',
  list: 'Metoder',
  whenNot: 'När ni låter bli',
  people: 'Vem och hur lång tid',
  steps: 'Så gör ni',
  ethics: 'Etik och sekretess',
  strengthAndLimit: 'Vad den visar och inte visar',
  editors: 'Texten är redaktionens egen. Tid och personer är tumregler, inte uppmätta.',
  usesHeading: 'Så har den använts',
  unusedHeading: 'Inte använd här ännu',
  usesLead: (real: number, examples: number) =>
    [
      real && `${counted(real, 'gång', 'gånger')} i verkliga fall`,
      examples && `${counted(examples, 'gång', 'gånger')} i exempel`,
    ]
      .filter(Boolean)
      .join(', '),
  noUses: 'Inget fall här berättar om metoden. Det säger inget om hur bra den är.',
  allMethods: 'Alla metoder',
  findings: 'Det framkom',
  participants: 'Medverkande',
  led: 'Ledde till insikten',
  more: (count: number) => `${counted(count, 'användning till finns', 'användningar till finns')} i metodens data.`,
  facts: 'Metoden i korthet',
}
