import { stopwords as english } from '@orama/stopwords/english'
import { stopwords as swedish } from '@orama/stopwords/swedish'
import { stemmer } from '@orama/stemmers/swedish'

/** A word of a text in lower case, and where it stands there (UTF-16 units). */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

const swedishLetters = /^[a-zåäöé0-9]+$/
const letters = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
/** Longer runs of letters are no words; the start of one is enough to find it by. */
const longestWord = 60

/** They say what was found out, so they are looked for; `it` is what municipalities call their computers. */
const meaningful = new Set(['inte', 'ingen', 'själv', 'utan', 'it'])
/** How questions are asked, whatever they are about. */
const asking =
  'göra gör gjort vill behöver ska får få fick fått finns andra annat hos också redan samt bra mer går gå kommer want need get got make us use using help please'
const stopWords = new Set([...swedish, ...english, ...asking.split(' ')].filter(word => !meaningful.has(word)))
/** Snowball leaves the ending of words like frånvaron and nivån; person loses its own too, in all its forms. */
const definite = /(?<=..[oåöé])n$/
const mostStems = 100_000
const stems = new Map<string, string>()

/** The words of a text in their order. Signs, emoji and whatever is no letter or figure part them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const found of text.matchAll(letters)) {
    const word = plainly(found[0])
    if (word) words.push({ word, start: found.index, end: found.index + found[0].length })
  }
  return words
}

function plainly(written: string): string {
  const word = written.toLowerCase()
  // Most words need no more, and looking is cheaper than doing.
  return swedishLetters.test(word) ? word.slice(0, longestWord) : composed(word).slice(0, longestWord)
}

const composed = (word: string) => word.normalize('NFC').replace(/\p{M}/gu, '')

/** The words of texts, each once. */
export function distinctWords(...texts: string[]): Set<string> {
  return new Set(texts.flatMap(text => wordsOf(text).map(({ word }) => word)))
}

/** What the inflections of a word share, by Snowball’s rules for Swedish: rapport, rapporter, rapporternas → rapport. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = word.length < 3 ? word : (stemmer(word) || word).replace(definite, '')
  if (stems.size >= mostStems) stems.clear()
  stems.set(word, stem)
  return stem
}

/** Words that stand in every text and say nothing by themselves, in Swedish and English. */
export const isStopWord = (word: string) => stopWords.has(word)

const endings = /(?:erings?|nings?|elses?|hets?|ande|ende|skap|lig|isk|ing|are|ar|er|at|ad|a)$/
const shortEndings = /ning$/

/** What words of one family share beyond their inflection: styra, styrning → styr; rapportering → rapport. */
export function rootOf(stem: string): string {
  const root = stem.replace(endings, '')
  if (root.length >= 4 || (root.length === 3 && shortEndings.test(stem))) return root
  return stem
}
