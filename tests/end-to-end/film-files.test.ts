import { expect } from 'vitest'
import { test } from '../harness/visit.ts'

for (const slug of ['rapporten-som-ingen-laste', 'tre-bakslag']) {
  test(`the film ${slug} plays, can be entered anywhere, and has its captions and chapters`, async ({
    visit,
    open,
  }) => {
    const { video } = await visit.site.ask(
      `{ video(slug: "${slug}") { url captionsUrl chaptersUrl durationSeconds segments { totalCount } } }`,
    )
    const page = await open('/')
    const seen = await page.evaluate(async ({ url, captionsUrl, chaptersUrl }) => {
      const film = document.createElement('video')
      const heard = (target: EventTarget, name: string) =>
        new Promise((resolve, reject) => {
          target.addEventListener(name, resolve, { once: true })
          target.addEventListener('error', () => reject(new Error(`no ${name}`)), { once: true })
        })
      const track = async (kind: TextTrackKind, src: string) => {
        const element = Object.assign(document.createElement('track'), { kind, src, srclang: 'sv' })
        film.append(element)
        element.track.mode = 'hidden'
        await heard(element, 'load')
        return element.track.cues!.length
      }
      Object.assign(film, { muted: true, src: url })
      document.body.append(film)
      await heard(film, 'canplay')
      await film.play()
      await heard(film, 'timeupdate')
      while (film.currentTime < 0.5) await heard(film, 'timeupdate')
      film.currentTime = 60
      await heard(film, 'seeked')
      while (film.currentTime < 60.3) await heard(film, 'timeupdate')
      const { readyState, duration, videoWidth, videoHeight, error } = film
      return {
        ...{ readyState, duration, size: [videoWidth, videoHeight], error: error?.message ?? null },
        ...{ captions: await track('captions', captionsUrl), chapters: await track('chapters', chaptersUrl) },
      }
    }, video)

    expect(seen).toMatchObject({ error: null, size: [1280, 720], chapters: video.segments.totalCount })
    expect(seen.readyState).toBeGreaterThanOrEqual(2)
    expect(Math.abs(seen.duration - video.durationSeconds)).toBeLessThan(0.5)
    expect(seen.captions).toBeGreaterThan(10)
  })
}

test('a film plays where its own address is opened', async ({ open }) => {
  const page = await open('/files/films/tre-bakslag.webm')

  await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 2)
  expect(await page.locator('video').evaluate(film => (film as HTMLVideoElement).error)).toBeNull()
})
