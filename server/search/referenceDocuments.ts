import type { SqlEntityManager } from '@mikro-orm/sql'
import { json, type Bilingual } from '../database/bilingual.ts'
import { joined, SearchKind, type SearchDocument } from './searchDocument.ts'
import { rowsOf, type Row } from './sql.ts'

const nothing = {
  ...{
    caseId: null,
    municipalityId: null,
    titleEn: null,
    place: '',
    body: '',
    context: '',
    language: 'sv',
    isExample: false,
  },
  ...{ newestKey: '', firstDay: null, lastDay: null, testCount: 0, facts: {} },
}

/** Everything that can be found and belongs to no case. */
export async function referenceDocuments(em: SqlEntityManager): Promise<SearchDocument[]> {
  return [
    ...(await municipalities(em)),
    ...(await methods(em)),
    ...(await networks(em)),
    ...(await seminars(em)),
    ...(await segments(em)),
    ...(await materials(em)),
  ]
}

const said = (row: Row, ...columns: string[]) => joined(...columns.map(column => row[column] as string | null))
const ids = (row: Row) => ({ id: row['id'] as string, isExample: Boolean(row['is_example']) })
const inNetwork = (row: Row) => ({ facts: { networks: row['network_slug'] ? [row['network_slug'] as string] : [] } })

async function municipalities(em: SqlEntityManager): Promise<SearchDocument[]> {
  const rows = await rowsOf(
    em,
    `select m.*, l.name as county_name, l.code as county_code, g.code as group_code, g.name as group_name
      from municipalities m join counties l on l.id = m.county_id left join municipality_groups g on g.id = m.group_id
      order by m.id`,
  )
  return rows.map(row => ({
    ...nothing,
    ...ids(row),
    kind: SearchKind.MUNICIPALITY,
    municipalityId: row['id'] as string,
    title: row['name'] as string,
    body: said(row, 'official_name', 'county_name', 'seat_name'),
    context: row['group_name'] ? joined(...Object.values(json<Bilingual>(row['group_name']))) : '',
    facts: {
      municipalityCodes: [row['code'] as string],
      municipalityGroups: row['group_code'] ? [row['group_code'] as string] : [],
      mainGroups: row['group_code'] ? [(row['group_code'] as string)[0]!] : [],
      countyCodes: [row['county_code'] as string],
    },
  }))
}

async function methods(em: SqlEntityManager): Promise<SearchDocument[]> {
  const rows = await rowsOf(em, 'select * from exploration_methods order by id')
  return rows.map(row => {
    const texts = (language: 'sv' | 'en') => {
      const one = (column: string) => json<Bilingual>(row[column])[language]
      const several = (column: string) => json<Bilingual<string[]>>(row[column])[language]
      const said = ['purpose', 'strength_and_limit', 'when_not', 'people'].map(one)
      return {
        name: one('name'),
        aliases: several('aliases'),
        body: joined(...said, several('steps').join(' · '), one('ethics')),
      }
    }
    const [sv, en] = [texts('sv'), texts('en')]
    return {
      ...nothing,
      id: row['id'] as string,
      kind: SearchKind.EXPLORATION_METHOD,
      title: sv.name,
      titleEn: en.name,
      body: sv.body,
      context: joined(...sv.aliases, en.name, ...en.aliases, en.body),
    }
  })
}

async function networks(em: SqlEntityManager): Promise<SearchDocument[]> {
  const rows = await rowsOf(em, 'select n.*, n.slug as network_slug from networks n order by n.id')
  const steps = Map.groupBy(
    await rowsOf(em, 'select network_id, name, question, guidance from process_steps order by network_id, number'),
    row => row['network_id'],
  )
  return rows.map(row => ({
    ...nothing,
    ...ids(row),
    ...inNetwork(row),
    kind: SearchKind.NETWORK,
    title: row['name'] as string,
    body: joined(
      row['summary'] as string | null,
      ...(steps.get(row['id']) ?? []).map(step => said(step, 'name', 'question', 'guidance')),
    ),
    context: said(row, 'organiser', 'organiser_short_name', 'organiser_later_name', 'kind_text'),
    language: row['language'] as string,
  }))
}

async function seminars(em: SqlEntityManager): Promise<SearchDocument[]> {
  const rows = await rowsOf(
    em,
    `select s.*, n.slug as network_slug, n.name as network_name from seminars s left join networks n on n.id = s.network_id
      order by s.id`,
  )
  return rows.map(row => ({
    ...nothing,
    ...ids(row),
    ...inNetwork(row),
    kind: SearchKind.SEMINAR,
    title: row['title'] as string,
    body: said(row, 'description', 'place'),
    context: said(row, 'network_name', 'films_note'),
  }))
}

/** A stretch of a film is found by what is said in it. */
async function segments(em: SqlEntityManager): Promise<SearchDocument[]> {
  const rows = await rowsOf(
    em,
    `select g.*, v.title as video_title, v.is_example, v.language, s.title as seminar_title, n.slug as network_slug,
        (select min(u.case_id) from segment_subjects u where u.segment_id = g.id) as case_id
      from video_segments g join videos v on v.id = g.video_id left join seminars s on s.id = v.seminar_id
      left join networks n on n.id = s.network_id order by g.id`,
  )
  const cues = Map.groupBy(
    await rowsOf(em, 'select video_id, start_seconds, text from video_cues order by video_id, start_seconds'),
    row => row['video_id'],
  )
  return rows.map(row => {
    const from = row['start_seconds'] as number
    const until = row['end_seconds'] as number
    const spoken = (cues.get(row['video_id']) ?? []).filter(cue => {
      const at = cue['start_seconds'] as number
      return at >= from && at < until
    })
    return {
      ...nothing,
      ...ids(row),
      ...inNetwork(row),
      caseId: row['case_id'] as string | null,
      kind: SearchKind.VIDEO_SEGMENT,
      title: row['title'] as string,
      body: spoken.map(cue => cue['text']).join(' '),
      context: said(row, 'speakers', 'video_title', 'seminar_title'),
      language: row['language'] as string,
    }
  })
}

async function materials(em: SqlEntityManager): Promise<SearchDocument[]> {
  const rows = await rowsOf(
    em,
    `select d.*, n.slug as network_slug, n.name as network_name, n.is_example, st.name as step_name from materials d
      left join process_steps st on st.id = d.process_step_id
      left join networks n on n.id = coalesce(d.network_id, st.network_id) order by d.id`,
  )
  return rows.map(row => ({
    ...nothing,
    ...ids(row),
    ...inNetwork(row),
    caseId: row['case_id'] as string | null,
    kind: SearchKind.MATERIAL,
    title: row['title'] as string,
    body: said(row, 'alt_text'),
    context: said(row, 'network_name', 'step_name'),
  }))
}
