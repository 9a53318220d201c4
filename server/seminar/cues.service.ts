import type { SqlEntityManager } from '@mikro-orm/sql'
import { parseText, tokenizeVTTCue, type VTTNode } from 'media-captions'
import { referenceId } from '../database/id.ts'
import { VideoCue } from './seminar.table.ts'

/** Three hours of talk. */
export const maximumCues = 2000

export interface Cue {
  startSeconds: number
  endSeconds: number
  speaker: string | null
  text: string
}

/** The captions of a WebVTT file in order of time. Throws when it is no such file or has more than 2,000 captions. */
export async function cuesOf(webVtt: string): Promise<Cue[]> {
  if (!/^\uFEFF?WEBVTT(\s|$)/.test(webVtt))
    throw new Error('The captions are not WebVTT: the first line must be WEBVTT.')
  const { cues, errors } = await parseText(webVtt, { type: 'vtt' })
  if (errors.length) throw new Error(`The captions cannot be read, line ${errors[0]!.line}: ${errors[0]!.message}`)
  if (cues.length > maximumCues) throw new Error(`The captions are ${cues.length}: at most ${maximumCues} are taken.`)
  return cues
    .map(cue => {
      const nodes = tokenizeVTTCue(cue)
      const text = nodes.map(textOf).join('').replace(/\s+/g, ' ').trim()
      return { startSeconds: cue.startTime, endSeconds: cue.endTime, speaker: speakerOf(nodes), text }
    })
    .filter(({ text }) => text)
    .toSorted((a, b) => a.startSeconds - b.startSeconds)
}

/** Puts the captions of a WebVTT file in the place of those that a film has. */
export async function replaceCues(em: SqlEntityManager, video: { id: string; slug: string }, webVtt: string) {
  const cues = await cuesOf(webVtt)
  await em.nativeDelete(VideoCue, { video: video.id })
  if (!cues.length) return
  await em.insertMany(
    VideoCue,
    cues.map((cue, position) => ({ id: referenceId('cue', `${video.slug}/${position}`), video: video.id, ...cue })),
  )
}

function textOf(node: VTTNode): string {
  return 'children' in node ? node.children.map(textOf).join('') : node.data
}

/** The first voice that the caption names: `<v Moderatorn>`. */
function speakerOf(nodes: VTTNode[]): string | null {
  for (const node of nodes) {
    if (!('children' in node)) continue
    const voice = (node.type === 'v' && node.voice) || speakerOf(node.children)
    if (voice) return voice
  }
  return null
}
