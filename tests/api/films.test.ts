import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { seedExamples } from '../../seeds/examples.ts'
import { newWorld, type World } from '../harness/world.ts'

const folder = new URL('../../seeds/examples/films/', import.meta.url)
const bytesOf = (name: string) => readFileSync(new URL(name, folder))
const film = 'tre-bakslag.webm'

function get(world: World, name: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') {
  return world.app.inject({ method, url: `/files/films/${name}`, headers })
}

test('every file of a film is served whole, with its type, and told how to be kept', async () => {
  await using world = await newWorld()
  await seedExamples(world.em)
  const { data } = await world.ask(
    '{ videos(filter: { examples: ONLY }) { nodes { url captionsUrl chaptersUrl posterUrl } } }',
  )
  const types = ['video/webm', 'text/vtt; charset=utf-8', 'text/vtt; charset=utf-8', 'image/webp']

  expect(data.videos.nodes).toHaveLength(2)
  for (const { url, captionsUrl, chaptersUrl, posterUrl } of data.videos.nodes) {
    for (const [index, path] of [url, captionsUrl, chaptersUrl, posterUrl].entries()) {
      const name = path.replace('/files/films/', '')
      const answer = await get(world, name)
      expect([name, answer.statusCode, answer.headers['content-type']]).toEqual([name, 200, types[index]])
      expect(answer.rawPayload.equals(bytesOf(name))).toBe(true)
      expect(answer.headers).toMatchObject({
        ...{ 'accept-ranges': 'bytes', 'cache-control': 'public, max-age=3600', 'x-content-type-options': 'nosniff' },
        ...{ 'content-security-policy': expect.stringContaining("default-src 'none'"), etag: expect.any(String) },
      })
      const known = await get(world, name, { 'if-none-match': answer.headers.etag as string })
      expect([known.statusCode, known.rawPayload.length]).toEqual([304, 0])
    }
  }
})

test('a part of a film is sent alone, from any place, and a place beyond its end is refused', async () => {
  await using world = await newWorld()
  const whole = bytesOf(film)
  const last = whole.length - 1
  const ranges: [string, number, number][] = [
    ['bytes=0-0', 0, 0],
    ['bytes=1000-1999', 1000, 1999],
    ['bytes=5000-', 5000, last],
    ['bytes=-500', whole.length - 500, last],
    [`bytes=${last}-${last + 1000}`, last, last],
  ]

  for (const [range, from, to] of ranges) {
    const { statusCode, headers, rawPayload } = await get(world, film, { range })
    expect([range, statusCode, headers['content-range']]).toEqual([range, 206, `bytes ${from}-${to}/${whole.length}`])
    expect([range, rawPayload.equals(whole.subarray(from, to + 1))]).toEqual([range, true])
    expect(headers['content-type']).toBe('video/webm')
  }
  const beyond = await get(world, film, { range: `bytes=${whole.length}-` })
  expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([416, `bytes */${whole.length}`])
  const head = await get(world, film, {}, 'HEAD')
  expect([head.statusCode, head.headers['content-length'], head.body]).toEqual([200, String(whole.length), ''])
})

test('only the files of films are served, whatever the address says', async () => {
  await using world = await newWorld()
  const names = [
    ...[
      'tre-bakslag.json',
      'finns-inte.webm',
      '',
      '.',
      '..',
      '../seminar.yaml',
      '..%2fseminar.yaml',
      '%2e%2e%2fseminar.yaml',
    ],
    ...[
      '..%5cseminar.yaml',
      '..%2f..%2f..%2fpackage.json',
      'tre-bakslag.webm%00',
      'tre-bakslag.webm/',
      'TRE-BAKSLAG.webm',
    ],
  ]

  for (const name of names) {
    const { statusCode, body } = await get(world, name)
    expect([name, [400, 404].includes(statusCode)]).toEqual([name, true])
    expect(body).not.toMatch(/films:|lardom-case|"dependencies"/)
  }
})

test('each film is short and light, and its captions and chapters fit what is told of it', async () => {
  await using world = await newWorld()
  await seedExamples(world.em)
  const { data } = await world.ask(`{ videos(filter: { examples: ONLY }) { nodes { slug durationSeconds transcript url
    segments { nodes { startSeconds endSeconds title speakers } } } } }`)

  for (const { slug, durationSeconds, transcript, segments } of data.videos.nodes) {
    expect(bytesOf(`${slug}.webm`).length).toBeLessThan(1_000_000)
    expect(durationSeconds).toBeGreaterThan(60)
    expect(durationSeconds).toBeLessThan(120)
    const chapters = cuesOf(`${slug}.chapters.vtt`)
    expect(chapters).toEqual(
      segments.nodes.map(({ startSeconds, endSeconds, title }: Record<string, unknown>) => ({
        ...{ start: startSeconds, end: endSeconds, text: title },
      })),
    )
    expect(chapters.length).toBeGreaterThanOrEqual(5)
    expect(chapters.length).toBeLessThanOrEqual(8)
    expect([chapters[0]!.start, chapters.at(-1)!.end]).toEqual([0, durationSeconds])
    const captions = cuesOf(`${slug}.vtt`)
    const spoken = captions.map(({ text }) => text.replace(/^<v [^>]+>/, '').replace('\n', ' ')).join(' ')
    expect(transcript.replace(/^[^\n]+?: /gm, '').replaceAll('\n\n', ' ')).toBe(spoken)
    captions.forEach(({ start, end, text }, at) => {
      expect(text).toMatch(/^<v (Moderatorn|[A-ZÅÄÖ][a-zåäö]+ i [A-ZÅÄÖ][a-zåäö]+)>/)
      expect(end - start).toBeGreaterThan(0.8)
      expect(start).toBeGreaterThanOrEqual(captions[at - 1]?.end ?? 0)
    })
  }
})

/** The cues of a WebVTT file, in seconds. */
function cuesOf(name: string): { start: number; end: number; text: string }[] {
  const [head, ...cues] = bytesOf(name).toString('utf8').trim().split('\n\n')
  expect(head).toBe('WEBVTT')
  return cues.map(cue => {
    const [times, ...text] = cue.split('\n')
    const [start, end] = times!.split(' --> ').map(time => {
      const [hours, minutes, seconds] = time.split(':').map(Number)
      return Math.round((hours! * 3600 + minutes! * 60 + seconds!) * 1000) / 1000
    })
    return { start: start!, end: end!, text: text.join('\n') }
  })
}

test('no film file lies there that no film names', () => {
  const endings = ['chapters.vtt', 'json', 'vtt', 'webm', 'webp']
  const slugs = ['rapporten-som-ingen-laste', 'tre-bakslag']

  expect(readdirSync(folder).sort()).toEqual(slugs.flatMap(slug => endings.map(ending => `${slug}.${ending}`)).sort())
})
