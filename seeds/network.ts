import { readdirSync } from 'node:fs'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { referenceId } from '../server/database/id.ts'
import { sortKey } from '../server/database/sortKey.ts'
import { Material } from '../server/material/material.table.ts'
import { Network, NetworkMember, ProcessStep } from '../server/network/network.table.ts'
import { Publication } from '../server/publication/publication.table.ts'
import { Seminar } from '../server/seminar/seminar.table.ts'
import { yaml } from './reference.ts'

export interface SeminarSeed {
  slug: string
  title: string
  date: string
  place?: string
  description: string
  filmsNote?: string
}

interface NetworkSeed {
  slug: string
  language: string
  name: string
  summary: string
  organiser: { name: string; shortName?: string; laterName?: string }
  kind: string
  period?: { from?: string; to?: string }
  /** The page that the facts were taken from. */
  page?: { title: string; published: string; publisher: string; url: string | null }
  steps: {
    number: number
    name: string
    question: string
    guidance: string
    materials: { title: string; format: string }[]
  }[]
  members?: { municipality: string; joinedOn: string; leftOn?: string }[]
  seminars: SeminarSeed[]
  publications: { title: string | null; statusText: string; whereText: string; published?: string }[]
  informationOwnerText: string
  contactText: string
  unknown: string[]
}

interface Sowing {
  readonly now: string
  readonly isExample: boolean
}

/** Adds or renews the networks of a folder, each from its file. */
export async function seedNetworks(em: SqlEntityManager, folder: string, sowing: Sowing): Promise<void> {
  const files = readdirSync(new URL(folder, import.meta.url)).filter(file => file.endsWith('.yaml'))
  for (const file of files) await seedNetwork(em, yaml<NetworkSeed>(`${folder}/${file}`), sowing)
}

async function seedNetwork(em: SqlEntityManager, seed: NetworkSeed, { now, isExample }: Sowing): Promise<void> {
  const id = referenceId('network', seed.slug)
  const partId = (kind: string, code: string | number) => referenceId(kind, `${seed.slug}/${code}`)
  const { organiser, page, period } = seed
  const row = {
    id,
    slug: seed.slug,
    name: seed.name,
    sortKey: sortKey(seed.name),
    summary: seed.summary,
    language: seed.language,
    organiser: organiser.name,
    organiserShortName: organiser.shortName ?? null,
    organiserLaterName: organiser.laterName ?? null,
    kindText: seed.kind,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    pageTitle: page?.title ?? null,
    pagePublisher: page?.publisher ?? null,
    pagePublished: page?.published ?? null,
    pageUrl: page?.url ?? null,
    informationOwnerText: seed.informationOwnerText,
    contactText: seed.contactText,
    unknown: seed.unknown,
    isExample,
    publishedAt: now,
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
      const nothing = { url: null, altText: null, licence: null }
      return { ...owners, ...nothing, id: partId('material', position), position, title, format }
    }),
  )
  if (materials.length) await em.upsertMany(Material, materials)
  const members = (seed.members ?? []).map(({ municipality, joinedOn, leftOn = null }) => {
    return { network: id, municipality: referenceId('municipality', municipality), joinedOn, leftOn }
  })
  if (members.length) await em.upsertMany(NetworkMember, members)
  for (const seminar of seed.seminars) await seedSeminar(em, seminar, id, isExample)
  const publications = seed.publications.map(({ published = null, ...publication }, position) => {
    const nothing = { url: null, published, isExample }
    return { ...publication, ...nothing, id: partId('publication', position), network: id, position }
  })
  if (publications.length) await em.upsertMany(Publication, publications)
}

/** Adds or renews a seminar. */
export async function seedSeminar(em: SqlEntityManager, seed: SeminarSeed, network: string, isExample: boolean) {
  const { date, place = null, filmsNote = null, ...seminar } = seed
  const id = referenceId('seminar', seminar.slug)
  await em.upsert(Seminar, { ...seminar, id, network, heldOn: date, place, filmsNote, isExample })
}
