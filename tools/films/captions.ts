import type { Span, TimedSegment } from './script.ts'

/** More than this stands on two rows. */
const rowLength = 46

/** What is said, sentence by sentence, with who says it: WebVTT. */
export function captionsOf(segments: TimedSegment[]): string {
  const cues = segments.flatMap(({ lines }) =>
    lines.flatMap(({ line, sentences }) =>
      sentences.map(({ text, ...span }) => `${times(span)}\n<v ${line.by}>${rows(text)}`),
    ),
  )
  return `WEBVTT\n\n${cues.join('\n\n')}\n`
}

/** The segments as chapters: WebVTT. */
export function chaptersOf(segments: TimedSegment[]): string {
  return `WEBVTT\n\n${segments.map(({ segment, ...span }) => `${times(span)}\n${segment.title}`).join('\n\n')}\n`
}

/** What is said as text: a paragraph for each time that somebody takes the word. */
export function transcriptOf(segments: TimedSegment[]): string {
  const said: { by: string; texts: string[] }[] = []
  for (const { line } of segments.flatMap(({ lines }) => lines)) {
    if (said.at(-1)?.by === line.by) said.at(-1)!.texts.push(line.says)
    else said.push({ by: line.by, texts: [line.says] })
  }
  return said.map(({ by, texts }) => `${by}: ${texts.join(' ')}`).join('\n\n')
}

function times({ start, end }: Span): string {
  return `${clock(start)} --> ${clock(end)}`
}

function clock(seconds: number): string {
  const date = new Date(Math.round(seconds * 1000)).toISOString()
  return date.slice(11, 23)
}

/** Broken where the rows are most alike. */
function rows(text: string): string {
  if (text.length <= rowLength) return text
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index)
  const middle = text.length / 2
  const at = spaces.reduce((best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best))
  return `${text.slice(0, at)}\n${text.slice(at + 1)}`
}
