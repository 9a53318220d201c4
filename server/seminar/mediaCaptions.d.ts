/** What we use of media-captions, whose own types cannot be found under Node’s way of resolving. */
declare module 'media-captions' {
  export type VTTNode = { type: 'text'; data: string } | { type: string; voice?: string; children: VTTNode[] }
  interface Cue {
    startTime: number
    endTime: number
    text: string
  }
  interface Parsed {
    cues: Cue[]
    errors: { message: string; line: number }[]
  }
  export function parseText(text: string, options: { type: 'vtt' }): Promise<Parsed>
  export function tokenizeVTTCue(cue: Cue): VTTNode[]
}
