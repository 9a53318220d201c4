import type { Film, TimedSegment } from './script.ts'

/** The part of espeak-ng, compiled for Node, that is used here. */
export interface Espeak {
  set_voice(name: string): void
  set_rate(wordsAMinute: number): void
  set_pitch(pitch: number): void
  synthesize(text: string, take: (samples: Int16Array | null) => void): void
}

export const sampleRate = 22_050
const [betweenSentences, betweenLines, betweenSegments, atTheEnds] = [0.3, 0.55, 1.1, 1.2]

/** So that listeners hear who speaks: the role decides voice and pitch. */
const voices: [start: string, voice: string, pitch: number][] = [
  ['Moderatorn', 'sv+f2', 48],
  ['Kvalitetschefen', 'sv+m3', 44],
  ['Nämndordföranden', 'sv+f3', 36],
  ['Driftteknikern', 'sv+m1', 56],
  ['Utvecklingsledaren', 'sv+m7', 46],
  ['Enhetschefen', 'sv+f4', 52],
  ['Sjuksköterskan', 'sv+f1', 40],
  ['Nämndsekreteraren', 'sv+m2', 40],
]

/** Speaks a film: its sound as 16-bit samples, and when everything is said. */
export function speak(film: Film, espeak: Espeak): { samples: Int16Array; segments: TimedSegment[] } {
  const pieces: Int16Array[] = []
  let length = 0
  const now = () => Math.round((length / sampleRate) * 1000) / 1000
  const add = (piece: Int16Array) => {
    pieces.push(piece)
    length += piece.length
  }
  const silence = (seconds: number) => add(new Int16Array(Math.round(seconds * sampleRate)))

  silence(atTheEnds)
  const segments = film.segments.map((segment, index): TimedSegment => {
    // The chapters leave no gap: the first begins the film.
    const start = index ? now() : 0
    if (index) add(pluck())
    const lines = segment.lines.map((line, place) => {
      if (place) silence(betweenLines)
      const from = now()
      const sentences = line.says.split(/(?<=[.?!])\s+/).map((text, at) => {
        if (at) silence(betweenSentences)
        const start = now()
        add(trimmed(say(espeak, line.by, text)))
        return { text, start, end: now() }
      })
      return { line, sentences, start: from, end: now() }
    })
    silence(index === film.segments.length - 1 ? atTheEnds : betweenSegments)
    return { segment, lines, start, end: now() }
  })
  const samples = new Int16Array(length)
  let at = 0
  for (const piece of pieces) {
    samples.set(piece, at)
    at += piece.length
  }
  return { samples, segments }
}

function say(espeak: Espeak, by: string, text: string): Int16Array {
  const [, voice, pitch] = voices.find(([start]) => by.startsWith(start))!
  espeak.set_voice(voice)
  espeak.set_rate(148)
  espeak.set_pitch(pitch)
  const parts: number[] = []
  espeak.synthesize(text, samples => {
    if (samples) for (const sample of samples) parts.push(sample)
  })
  return Int16Array.from(parts)
}

/** Without the silence that the synthesizer puts around a sentence. */
function trimmed(samples: Int16Array): Int16Array {
  const heard = (sample: number) => Math.abs(sample) > 200
  const first = samples.findIndex(heard)
  const last = samples.findLastIndex(heard)
  return samples.slice(Math.max(0, first - 400), last + 1200)
}

/** A soft plucked string before each segment: the thread. */
function pluck(): Int16Array {
  return Int16Array.from({ length: sampleRate * 0.7 }, (_, at) => {
    const seconds = at / sampleRate
    const tone = Math.sin(2 * Math.PI * 294 * seconds) + 0.4 * Math.sin(2 * Math.PI * 588 * seconds)
    return 3200 * tone * Math.exp(-6 * seconds) * Math.min(1, seconds * 200)
  })
}

/** The samples as a WAV file. */
export function wav(samples: Int16Array): Buffer {
  const data = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(sampleRate, 24)
  head.writeUInt32LE(sampleRate * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}
