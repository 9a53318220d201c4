import { expect, test } from 'vitest'
import { fill } from '../../tests/harness/examples.ts'
import { newWorld } from '../../tests/harness/world.ts'
import { cuesOf, maximumCues, replaceCues } from './cues.service.ts'

const captions = `WEBVTT

NOTE Påhittat exempel.

00:00:04.500 --> 00:00:06.000 line:10%
Fyra av elva
hade <i>ingen</i> läsare &amp; ingen frågade.

1
00:00:01.000 --> 00:00:04.000
<v Kvalitetschefen>Vi ritade den på tre meter papper.</v>
`

test('captions are read as WebVTT: voices become speakers, tags and line breaks go, in order of time', async () => {
  expect(await cuesOf(captions)).toEqual([
    { startSeconds: 1, endSeconds: 4, speaker: 'Kvalitetschefen', text: 'Vi ritade den på tre meter papper.' },
    { startSeconds: 4.5, endSeconds: 6, speaker: null, text: 'Fyra av elva hade ingen läsare & ingen frågade.' },
  ])
})

test('what is no WebVTT, and what is too much, is refused', async () => {
  await expect(cuesOf('1\n00:00:01,000 --> 00:00:02,000\nHej')).rejects.toThrow('not WebVTT')
  const line = '00:00:01.000 --> 00:00:02.000\nHej\n\n'
  await expect(cuesOf(`WEBVTT\n\n${line.repeat(maximumCues + 1)}`)).rejects.toThrow('at most 2000')
})

test('the captions of a film are a list in its answer, replaced as a whole', async () => {
  await using world = await newWorld()
  await fill(world)
  const query = '{ video(slug: "exempelfilm-1") { id slug cues { startSeconds endSeconds speaker text } } }'
  const { video } = (await world.ask(query)).data
  expect(video.cues).toEqual([])

  for (const _ of [1, 2]) await replaceCues(world.em, video, captions)
  await world.em.getConnection().execute('update knowledge set version = version + 1')

  expect((await world.ask(query)).data.video.cues).toEqual(await cuesOf(captions))
  expect(await world.statements('{ video(slug: "exempelfilm-1") { cues { text } } }')).toBe(2)
})
