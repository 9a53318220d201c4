import { wordsForNumbers } from '../format.ts'

const { counted, number } = wordsForNumbers('sv')

export const outcome = {
  WORKED: 'Fungerade',
  NEEDS_ADJUSTMENT: 'Behöver justeras',
  DID_NOT_WORK: 'Fungerade inte',
  RUNNING: 'Test pågår',
  UNSTATED: 'Utfall inte redovisat',
  UNTESTED: 'Inget test redovisat',
  inSentence: {
    WORKED: 'fungerade',
    NEEDS_ADJUSTMENT: 'behöver justeras',
    DID_NOT_WORK: 'fungerade inte',
    UNSTATED: 'utfall inte redovisat',
  },
  accordingTo: (source: string) => `enligt ${source}`,
  severalOf: (part: number, total: number) => `${number(part)} av ${counted(total, 'test', 'tester')}`,
}

export const step = {
  number: (step: number) => `Steg ${step}`,
  name: {
    1: 'Utmaningar och dilemman',
    2: 'Utforska',
    3: 'Insikter',
    4: 'Lösningar',
    5: 'Våga testa',
    6: 'Förslag till förbättring',
  },
  question: {
    1: 'Vilka är era utmaningar?',
    2: 'Hur skaffar ni er mer kunskap?',
    3: 'Vad ligger bakom?',
    4: 'Vad föreslår ni?',
    5: 'Fungerar det, i liten skala först?',
    6: 'Redo att genomföra',
  },
  count: {
    1: (count: number) => counted(count, 'utmaning', 'utmaningar'),
    2: (count: number) => counted(count, 'utforskning', 'utforskningar'),
    3: (count: number) => counted(count, 'insikt', 'insikter'),
    4: (count: number) => counted(count, 'lösning', 'lösningar'),
    5: (count: number) => counted(count, 'test', 'tester'),
    6: (count: number) => counted(count, 'förslag', 'förslag'),
  },
}
