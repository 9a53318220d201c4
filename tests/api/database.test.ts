import { expect, test } from 'vitest'
import { tables } from '../../server/features.ts'
import { fill } from '../harness/examples.ts'
import { newWorld, type World } from '../harness/world.ts'

type Text = Record<string, string>

/** All foreign keys, as `table.column`. */
function foreignKeys({ database }: World): string[] {
  return tables.flatMap(table => {
    const { tableName, props } = database.orm.getMetadata().get(table as never)
    return props
      .filter(({ kind }) => kind === 'm:1')
      .flatMap(({ fieldNames }) => fieldNames.map(name => `${tableName}.${name}`))
  })
}

/** The first columns of all indexes, as `table.column`. */
async function indexedFirst(world: World): Promise<Set<string>> {
  const connection = world.em.getConnection()
  if (world.address.kind === 'postgresql') {
    const rows = await connection.execute<Text[]>(
      `select t.relname as "table", a.attname as "column" from pg_index i join pg_class t on t.oid = i.indrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] where t.relnamespace = 'public'::regnamespace`,
    )
    return new Set(rows.map(row => `${row['table']}.${row['column']}`))
  }
  const rows = await connection.execute<Text[]>(
    `select m.tbl_name as "table", c.name as "column" from sqlite_master m join pragma_index_info(m.name) c
      where m.type = 'index' and c.seqno = 0`,
  )
  return new Set(rows.map(row => `${row['table']}.${row['column']}`))
}

test('every foreign key, those of link tables among them, is the first column of an index', async () => {
  await using world = await newWorld()
  const indexed = await indexedFirst(world)

  const keys = foreignKeys(world)
  expect(keys.filter(key => !indexed.has(key))).toEqual([])
  expect(keys.length).toBeGreaterThan(35)
})

test('the database knows each foreign key, and refuses one that leads nowhere', async () => {
  await using world = await newWorld()
  const connection = world.em.getConnection()
  const known =
    world.address.kind === 'postgresql'
      ? await connection.execute<Text[]>(
          `select t.relname as "table", a.attname as "column" from pg_constraint c join pg_class t on t.oid = c.conrelid
            join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1] where c.contype = 'f'`,
        )
      : await connection.execute<Text[]>(
          `select m.name as "table", f."from" as "column" from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table'`,
        )

  expect(known.map(row => `${row['table']}.${row['column']}`).sort()).toEqual(foreignKeys(world).sort())
  await expect(connection.execute(`update cases set network_id = 'network_0'`)).rejects.toThrow(/foreign key/i)
})

/** Statements that the tables themselves refuse, whoever sends them. */
const refused: [string, string][] = [
  ['a step that does not exist', 'update cases set step_reached = 7'],
  ['a version below 1', 'update cases set version = 0'],
  ['a case without a title', 'update cases set title = null'],
  ['an address twice', `update cases set slug = 'samma'`],
  ['a challenge that says nothing', 'update challenges set text = null, goal = null'],
  ['a dilemma without a text', `update challenges set kind = 'DILEMMA', text = null, goal = 'x'`],
  ['a kind that does not exist', `update challenges set kind = 'PROBLEM'`],
  ['an outcome by nobody', `update solution_tests set outcome = 'WORKED', outcome_according_to = null`],
  ['a judge of nothing', `update solution_tests set outcome = null, outcome_according_to = 'x'`],
  ['an outcome that does not exist', `update solution_tests set outcome = 'FINE', outcome_according_to = 'x'`],
  ['a scale that does not exist', `update solution_tests set scale = 'LARGE'`],
  ['a try before the first', 'update solution_tests set iteration = 0'],
  ['an evidence level above 5', 'update solutions set evidence_level = 6'],
  ['an evidence level below 0', 'update solutions set evidence_level = -1'],
  ['a status that does not exist', `update improvements set status = 'DONE'`],
  ['a decision level that does not exist', `update improvements set decision_level = 'KING'`],
  ['a municipality code of three digits', `update municipalities set code = '114' where code = '0114'`],
  ['a municipality code twice', `update municipalities set code = '0114' where code = '0115'`],
  ['nobody living there', 'update municipalities set population = 0'],
  ['a seventh step', 'update process_steps set number = 7'],
  ['the same step twice', 'update process_steps set number = 1'],
  ['a stretch that ends before it begins', 'update video_segments set end_seconds = start_seconds'],
  ['a stretch before the film', 'update video_segments set start_seconds = -1'],
  ['a film of no length', 'update videos set duration_seconds = 0'],
  ['a stretch about nothing', 'update segment_subjects set case_id = null where case_id is not null'],
  [
    'a stretch about two things',
    `update segment_subjects set insight_id = (select min(id) from insights) where case_id is not null`,
  ],
  [
    'a stretch about the same thing twice',
    'update segment_subjects set segment_id = (select min(id) from video_segments)',
  ],
  ['a revision twice', 'update revisions set version = 1'],
  ['a revision by nobody', `update revisions set origin = 'OTHER'`],
  ['a second knowledge', `insert into knowledge (id, version, changed_at) values (2, 1, '2026')`],
  ['a source read by half', `update sources set read_extent = 'HALF'`],
]

test('the tables refuse what cannot be, on both databases', async () => {
  await using world = await newWorld()
  await fill(world)
  const connection = world.em.getConnection()

  const taken: string[] = []
  for (const [what, statement] of refused) {
    await connection.execute(statement).then(
      () => taken.push(what),
      () => undefined,
    )
  }
  expect(taken).toEqual([])
})

test('deleting a case takes its parts and links with it, and nothing of anybody else', async () => {
  await using world = await newWorld()
  const count = async (table: string) => {
    const [row] = await world.em.getConnection().execute<{ n: number }[]>(`select count(*) as n from ${table}`)
    return Number(row!.n)
  }
  const names = [
    'challenges',
    'explorations',
    'insights',
    'solutions',
    'solution_tests',
    'improvements',
    'sources',
    'contacts',
  ]
  const links = [
    'insight_challenges',
    'insight_explorations',
    'solution_insights',
    'improvement_solutions',
    'case_themes',
  ]
  const before = await Promise.all([...names, ...links, 'segment_subjects', 'case_municipalities'].map(count))
  await fill(world)

  await world.em.getConnection().execute('delete from cases where is_example = true')
  expect(await Promise.all([...names, ...links, 'segment_subjects', 'case_municipalities'].map(count))).toEqual(before)
})
