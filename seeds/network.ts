import { readdirSync } from 'node:fs'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { referenceId } from '../server/database/id.ts'
import { sortKey } from '../server/database/sortKey.ts'
import { Material } from '../server/material/material.table.ts'
import { Network, ProcessStep } from '../server/network/network.table.ts'
import { Publication } from '../server/publication/publication.table.ts'
import { Seminar } from '../server/seminar/seminar.table.ts'
import { yaml } from './reference.ts'

interface NetworkSeed {
  slug: string
  language: string
  name: string
  summary: string
  organiser: { name: string; shortName: string; laterName: string }
  kind: string
  page: { title: string; published: string; publisher: string; url: string | null }
  steps: {
    number: number
    name: string
    question: string
    guidance: string
    materials: { title: string; format: string }[]
  }[]
  seminars: { slug: string; title: string; date: string; description: string; filmsNote: string }[]
  publications: { title: string | null; statusText: string; whereText: string }[]
  informationOwnerText: string
  contactText: string
  unknown: string[]
}

/** Adds or renews the real networks, each from its file. */
export async function seedNetworks(em: SqlEntityManager, now: string): Promise<void> {
  const files = readdirSync(new URL('networks', import.meta.url)).filter(file => file.endsWith('.yaml'))
  for (const file of files) await seedNetwork(em, yaml<NetworkSeed>(`networks/${file}`), now)
}

async function seedNetwork(em: SqlEntityManager, seed: NetworkSeed, publishedAt: string): Promise<void> {
  const id = referenceId('network', seed.slug)
  const partId = (kind: string, code: string | number) => referenceId(kind, `${seed.slug}/${code}`)
  const { organiser, page } = seed
  const row = {
    id,
    slug: seed.slug,
    name: seed.name,
    sortKey: sortKey(seed.name),
    summary: seed.summary,
    language: seed.language,
    organiser: organiser.name,
    organiserShortName: organiser.shortName,
    organiserLaterName: organiser.laterName,
    kindText: seed.kind,
    periodFrom: null,
    periodTo: null,
    pageTitle: page.title,
    pagePublisher: page.publisher,
    pagePublished: page.published,
    pageUrl: page.url,
    informationOwnerText: seed.informationOwnerText,
    contactText: seed.contactText,
    unknown: seed.unknown,
    isExample: false,
    publishedAt,
  }
  await em.upsert(Network, row, { onConflictExcludeFields: ['publishedAt'] })
  await em.upsertMany(
    ProcessStep,
    seed.steps.map(({ number, name, question, guidance }) => {
      return { id: partId('step', number), network: id, number, name, question, guidance }
    }),
  )
  const materials = seed.steps.flatMap(step =>
    step.materials.map(({ title, format }, place) => {
      const owners = { network: id, processStep: partId('step', step.number), case: null }
      const position = step.number * 100 + place
      return {
        ...owners,
        id: partId('material', position),
        position,
        title,
        format,
        url: null,
        altText: null,
        licence: null,
      }
    }),
  )
  if (materials.length) await em.upsertMany(Material, materials)
  for (const { date, ...seminar } of seed.seminars) {
    const place = null
    await em.upsert(Seminar, {
      ...seminar,
      id: referenceId('seminar', seminar.slug),
      network: id,
      heldOn: date,
      place,
      isExample: false,
    })
  }
  const publications = seed.publications.map((publication, position) => ({
    ...publication,
    id: partId('publication', position),
    network: id,
    position,
    url: null,
    published: null,
    isExample: false,
  }))
  if (publications.length) await em.upsertMany(Publication, publications)
}
