import type { Event, VideoObject } from 'schema-dts'
import { exampleMark, licence } from './parts.ts'

interface Seminar {
  title: string
  description: string | null
  heldOn: string
  place: string | null
  isExample: boolean
  network: { name: string } | null
}

/** A seminar that was held. */
export function seminarEvent(seminar: Seminar, url: string): Event {
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: seminar.title,
    startDate: seminar.heldOn,
    eventStatus: 'https://schema.org/EventScheduled',
    ...(seminar.description && { description: seminar.description }),
    ...(seminar.place && { location: { '@type': 'Place', name: seminar.place } }),
    ...(seminar.network && { organizer: { '@type': 'Organization', name: seminar.network.name } }),
    ...(seminar.isExample && { disambiguatingDescription: exampleMark(true).disambiguatingDescription! }),
  }
}

interface Film {
  title: string
  description: string | null
  language: string
  durationSeconds: number
  url: string
  posterUrl: string | null
  transcript?: string | null
  publishedAt: string
  isExample: boolean
  segments: { nodes: { title: string; startSeconds: number; endSeconds: number }[] }
}

/** A film with its stretches as clips, each with the address that starts there. */
export function filmObject(film: Film, { base, url }: { base: string; url: string }): VideoObject {
  const absolute = (address: string) => new URL(address, base).href
  return {
    '@type': 'VideoObject',
    '@id': url,
    url,
    name: film.title,
    description: film.description ?? film.title,
    inLanguage: film.language,
    duration: `PT${Math.round(film.durationSeconds)}S`,
    uploadDate: film.publishedAt,
    contentUrl: absolute(film.url),
    thumbnailUrl: film.posterUrl ? absolute(film.posterUrl) : `${base}/share.png`,
    license: licence,
    isAccessibleForFree: true,
    ...(film.transcript && { transcript: film.transcript }),
    hasPart: film.segments.nodes.map(({ title, startSeconds, endSeconds }) => ({
      '@type': 'Clip' as const,
      name: title,
      startOffset: Math.floor(startSeconds),
      endOffset: Math.ceil(endSeconds),
      url: `${url}#t=${Math.floor(startSeconds)}`,
    })),
    ...exampleMark(film.isExample),
  }
}
