/** The statement that writes the traits of all cases from what is stored of them. */
export function caseTraits(): string {
  const words = (of: string) => `coalesce((select string_agg(word, ' ' order by word) from (${of}) as found), '')`
  const count = (table: string) => `(select count(*) from ${table} p where p.case_id = c.id)`
  const counts = ['challenges', 'explorations', 'insights', 'improvements'].map(count).join(` || ' ' || `)
  const flag = (column: string, sum: number) => `case when s.${column} > 0 then ${sum} else 0 end`
  const flags = [flag('tests_worked', 1), flag('tests_needing_adjustment', 2), flag('tests_not_working', 4)].join(' + ')
  const traits = [
    `case when c.is_example then 1 else 0 end`,
    `c.step_reached`,
    `coalesce(c.first_day, '') || '/' || coalesce(c.last_day, '')`,
    `coalesce((select n.slug from networks n where n.id = c.network_id), '')`,
    words('select t.code as word from case_themes l join themes t on t.id = l.theme_id where l.case_id = c.id'),
    words(
      'select o.code as word from case_obstacles l join obstacles o on o.id = l.obstacle_id where l.case_id = c.id',
    ),
    words(
      'select m.code as word from case_municipalities l join municipalities m on m.id = l.municipality_id where l.case_id = c.id',
    ),
    words(
      'select distinct m.slug as word from explorations e join exploration_methods m on m.id = e.method_id where e.case_id = c.id',
    ),
    counts,
    words(`select cast(${flags} as text) as word from solutions s where s.case_id = c.id`),
    `c.tests_worked || ' ' || c.tests_needing_adjustment || ' ' || c.tests_not_working || ' ' || c.tests_unstated`,
  ]
  return `insert into case_traits (case_id, line) select c.id, ${traits.join(` || '|' || `)} from cases c;`
}
