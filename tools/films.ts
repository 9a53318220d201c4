// Makes the two films of the example network from seeds/examples/seminar.yaml, once; the results are committed. Needs two
// programs that are no part of the project, named by variables: FFMPEG (with libvpx-vp9, libopus and libwebp; otherwise
// from PATH) and ESPEAK, the module espeak-ng.js of the npm package @echogarden/espeak-ng-emscripten.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchChromium } from '../tests/harness/chromium.ts'
import { captionsOf, chaptersOf, transcriptOf } from './films/captions.ts'
import { filmsFolder, readFilms, type Film, type TimedSegment } from './films/script.ts'
import { bodyOf, height, page, width, type Picture } from './films/slide.ts'
import { speak, wav, type Espeak } from './films/voice.ts'

const ffmpeg = process.env['FFMPEG'] ?? 'ffmpeg'
const framesASecond = 10
const quiet = ['-hide_banner', '-loglevel', 'error', '-y']

/** What is seen at a second: figures are drawn in 1.5 s, words come forward in 0.4 s. */
function pictureAt(segments: TimedSegment[], second: number): Picture {
  const at = segments.findLast(({ start }) => start <= second)!
  const line = at.lines.findLast(({ start }) => start <= second) ?? at.lines[0]!
  const same = at.lines[at.lines.indexOf(line) - 1]?.line.show === line.line.show && line.line.show !== undefined
  const share = (from: number, seconds: number) => Math.min(1, Math.max(0, (second - from) / seconds))
  const drawn = share(at.start, 1.5)
  return { segment: at.segment, line: line.line, drawn, shown: same ? 1 : share(line.start, 0.4) }
}

async function draw(segments: TimedSegment[], file: string): Promise<Buffer> {
  const duration = segments.at(-1)!.end
  const encoder = spawn(
    ffmpeg,
    [...quiet, '-f', 'image2pipe', '-framerate', `${framesASecond}`, '-c:v', 'png', '-i', '-', '-c:v', 'ffv1', file],
    { stdio: ['pipe', 'inherit', 'inherit'] },
  )
  const browser = await launchChromium()
  const tab = await browser.newPage({ viewport: { width, height } })
  await tab.setContent(page())
  let drawn = ''
  let image: Buffer = Buffer.alloc(0)
  for (let frame = 0; frame < duration * framesASecond; frame += 1) {
    const body = bodyOf(pictureAt(segments, frame / framesASecond))
    if (body !== drawn) image = await shot(tab, body)
    drawn = body
    if (!encoder.stdin.write(image)) await once(encoder.stdin, 'drain')
  }
  const poster = await shot(tab, bodyOf(posterOf(segments)))
  await browser.close()
  encoder.stdin.end()
  await once(encoder, 'close')
  return poster
}

/** The second segment, where the story is under way; without who speaks, since the button to play stands there. */
function posterOf(segments: TimedSegment[]): Picture {
  const { segment } = segments[1]!
  return { segment, line: { ...segment.lines.at(-1)!, by: '' }, drawn: 1, shown: 1 }
}

async function shot(tab: Page, body: string): Promise<Buffer> {
  await tab.evaluate(async html => {
    document.body.innerHTML = html
    await document.fonts.ready
  }, body)
  return tab.screenshot()
}

/** VP9 and Opus in WebM: free, and played by every browser. Two passes, so that still pictures cost almost nothing. */
function encode(folder: string, target: string): void {
  const video = ['-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '36', '-g', '240', '-row-mt', '1', '-pix_fmt', 'yuv420p']
  const log = ['-passlogfile', join(folder, 'pass')]
  const from = (name: string) => ['-i', join(folder, name)]
  run([...from('film.mkv'), ...video, ...log, '-pass', '1', '-speed', '4', '-an', '-f', 'null', '-'])
  const sound = ['-c:a', 'libopus', '-b:a', '28k', '-ac', '1', '-application', 'voip', '-ar', '48000']
  const second = [...video, ...log, '-pass', '2', '-speed', '2']
  run([...from('film.mkv'), ...from('sound.wav'), ...second, ...sound, '-reserve_index_space', '4096', target])
}

function run(words: string[]): void {
  const { status } = spawnSync(ffmpeg, [...quiet, ...words], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`ffmpeg failed: ${words.join(' ')}`)
}

async function make(film: Film, espeak: Espeak): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lardom-film-'))
  const target = (ending: string) => join(filmsFolder, `${film.slug}.${ending}`)
  try {
    const { samples, segments } = speak(film, espeak)
    writeFileSync(join(folder, 'sound.wav'), wav(samples))
    const poster = await draw(segments, join(folder, 'film.mkv'))
    encode(folder, target('webm'))
    writeFileSync(join(folder, 'poster.png'), poster)
    run(['-i', join(folder, 'poster.png'), '-c:v', 'libwebp', '-quality', '80', target('webp')])
    writeFileSync(target('vtt'), captionsOf(segments))
    writeFileSync(target('chapters.vtt'), chaptersOf(segments))
    const times = segments.map(({ start, end }) => [start, end])
    const facts = { durationSeconds: segments.at(-1)!.end, segments: times, transcript: transcriptOf(segments) }
    writeFileSync(target('json'), `${JSON.stringify(facts, null, 2)}\n`)
    console.log(`${film.slug}: ${facts.durationSeconds} s`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

mkdirSync(filmsFolder, { recursive: true })
const { default: open } = (await import(process.env['ESPEAK']!)) as {
  default: () => Promise<{ eSpeakNGWorker: new () => Espeak }>
}
const { eSpeakNGWorker: Worker } = await open()
for (const film of readFilms().films) await make(film, await new Worker())
