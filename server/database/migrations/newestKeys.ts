/** The statements that give cases and their parts their place among the newest: that of their case, in its order. */
export function newestKeys(): string[] {
  const of = (position: string) =>
    `case when c.is_example then '0 ' else '1 ' end || c.published_at || ' ' || (99999 - ${position})`
  const tables = ['challenges', 'explorations', 'insights', 'solutions', 'solution_tests', 'improvements']
  return [
    `update cases set newest_key = (select ${of('0')} from cases c where c.id = cases.id);`,
    ...tables.map(
      table =>
        `update ${table} set newest_key = (select ${of(`${table}.position`)} from cases c where c.id = ${table}.case_id);`,
    ),
  ]
}
