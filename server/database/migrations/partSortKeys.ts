import { sortKey, testSortKey } from '../sortKey.ts'

type Execute = (statement: string) => Promise<unknown[]>

/** The statements that give every part of a case its place in the alphabet. The values are ids and digits of our own making. */
export async function partSortKeys(execute: Execute): Promise<string[]> {
  const statements: string[] = []
  for (const table of ['challenges', 'explorations', 'insights', 'improvements']) {
    const rows = (await execute(`select id, heading from ${table}`)) as { id: string; heading: string }[]
    statements.push(...rows.map(({ id, heading }) => update(table, id, sortKey(heading))))
  }
  const tests = (await execute(
    `select t.id, t.iteration, coalesce(s.heading, t.scale_text) as name
      from solution_tests t left join solutions s on s.id = t.solution_id`,
  )) as { id: string; iteration: number; name: string }[]
  statements.push(...tests.map(({ id, iteration, name }) => update('solution_tests', id, testSortKey(name, iteration))))
  return statements
}

const update = (table: string, id: string, key: string) => `update ${table} set sort_key = '${key}' where id = '${id}';`
