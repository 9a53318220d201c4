import { Migration } from '@mikro-orm/migrations'

export class Migration20261123114439 extends Migration {
  override name = 'Migration20261123114439'

  override up(): void | Promise<void> {
    this.addSql(
      `create table \`counties\` (\`id\` text not null primary key, \`code\` text not null, \`name\` text not null, \`short_name\` text not null, \`sort_key\` text not null, \`population\` integer not null, \`population_date\` text not null);`,
    )
    this.addSql(`create unique index \`counties_code_unique\` on \`counties\` (\`code\`);`)

    this.addSql(
      `create table \`exploration_methods\` (\`id\` text not null primary key, \`slug\` text not null, \`sort_key\` text not null, \`name\` json not null, \`aliases\` json not null, \`purpose\` json not null, \`strength_and_limit\` json not null, \`when_not\` json not null, \`people\` json not null, \`steps\` json not null, \`ethics\` json not null);`,
    )
    this.addSql(`create unique index \`exploration_methods_slug_unique\` on \`exploration_methods\` (\`slug\`);`)
    this.addSql(`create index \`exploration_methods_sort_key_index\` on \`exploration_methods\` (\`sort_key\`);`)

    this.addSql(
      `create table \`former_slugs\` (\`id\` text not null primary key, \`kind\` text not null, \`slug\` text not null, \`target\` text not null);`,
    )
    this.addSql(`create index \`former_slugs_target_index\` on \`former_slugs\` (\`target\`);`)
    this.addSql(`create unique index \`former_slugs_kind_slug_unique\` on \`former_slugs\` (\`kind\`, \`slug\`);`)

    this.addSql(
      `create table \`knowledge\` (\`id\` integer not null primary key autoincrement, \`version\` integer not null, \`changed_at\` text not null, \`seeded_at\` text null, constraint \`knowledge_is_one\` check (id = 1));`,
    )

    this.addSql(
      `create table \`municipality_groups\` (\`id\` text not null primary key, \`code\` text not null, \`name\` json not null, \`main_group\` json not null, \`classification_year\` integer not null);`,
    )
    this.addSql(`create unique index \`municipality_groups_code_unique\` on \`municipality_groups\` (\`code\`);`)

    this.addSql(
      `create table \`municipalities\` (\`id\` text not null primary key, \`code\` text check (length(code) = 4) not null, \`name\` text not null, \`official_name\` text not null, \`sort_key\` text not null, \`folded_name\` text not null, \`county_id\` text not null, \`group_id\` text null, \`population\` integer check (population > 0) null, \`population_date\` text null, \`seat_name\` text null, \`seat_latitude\` double null, \`seat_longitude\` double null, \`is_example\` integer not null, constraint \`municipalities_county_id_foreign\` foreign key (\`county_id\`) references \`counties\` (\`id\`), constraint \`municipalities_group_id_foreign\` foreign key (\`group_id\`) references \`municipality_groups\` (\`id\`) on delete set null);`,
    )
    this.addSql(`create unique index \`municipalities_code_unique\` on \`municipalities\` (\`code\`);`)
    this.addSql(`create index \`municipalities_sort_key_index\` on \`municipalities\` (\`sort_key\`);`)
    this.addSql(`create index \`municipalities_county_id_index\` on \`municipalities\` (\`county_id\`);`)
    this.addSql(`create index \`municipalities_group_id_index\` on \`municipalities\` (\`group_id\`);`)

    this.addSql(
      `create table \`networks\` (\`id\` text not null primary key, \`slug\` text not null, \`name\` text not null, \`sort_key\` text not null, \`summary\` text null, \`language\` text not null, \`organiser\` text not null, \`organiser_short_name\` text null, \`organiser_later_name\` text null, \`kind_text\` text null, \`period_from\` text null, \`period_to\` text null, \`page_title\` text null, \`page_publisher\` text null, \`page_published\` text null, \`page_url\` text null, \`information_owner_text\` text null, \`contact_text\` text null, \`unknown\` json not null, \`is_example\` integer not null, \`published_at\` text not null);`,
    )
    this.addSql(`create unique index \`networks_slug_unique\` on \`networks\` (\`slug\`);`)
    this.addSql(`create index \`networks_sort_key_index\` on \`networks\` (\`sort_key\`);`)

    this.addSql(
      `create table \`cases\` (\`id\` text not null primary key, \`slug\` text not null, \`title\` text not null, \`sort_key\` text not null, \`summary\` text null, \`language\` text not null, \`area\` text null, \`municipalities_note\` text null, \`place_name\` text null, \`place_country\` text null, \`period_from\` text null, \`period_to\` text null, \`first_day\` text null, \`last_day\` text null, \`step_reached\` integer check (step_reached between 0 and 6) not null, \`steps\` json not null, \`links_stated\` integer not null, \`reuse_note\` text null, \`unknown\` json not null, \`network_id\` text null, \`is_example\` integer not null, \`version\` integer check (version > 0) not null, \`published_at\` text not null, \`changed_at\` text not null, \`tests_worked\` integer not null, \`tests_needing_adjustment\` integer not null, \`tests_not_working\` integer not null, \`tests_unstated\` integer not null, \`content_hash\` text not null, constraint \`cases_network_id_foreign\` foreign key (\`network_id\`) references \`networks\` (\`id\`) on delete set null);`,
    )
    this.addSql(`create unique index \`cases_slug_unique\` on \`cases\` (\`slug\`);`)
    this.addSql(`create index \`cases_step_reached_index\` on \`cases\` (\`step_reached\`);`)
    this.addSql(`create index \`cases_network_id_index\` on \`cases\` (\`network_id\`);`)
    this.addSql(`create index \`cases_newest\` on \`cases\` (\`published_at\`, \`id\`);`)
    this.addSql(`create index \`cases_changed\` on \`cases\` (\`changed_at\`, \`id\`);`)
    this.addSql(`create index \`cases_title\` on \`cases\` (\`sort_key\`, \`id\`);`)
    this.addSql(`create index \`cases_real_newest\` on \`cases\` (\`is_example\`, \`published_at\`, \`id\`);`)

    this.addSql(
      `create table \`insights\` (\`id\` text not null primary key, \`case_id\` text not null, \`position\` integer not null, \`heading\` text not null, \`text\` text not null, \`explanation\` text null, constraint \`insights_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade);`,
    )
    this.addSql(`create index \`insights_case_id_index\` on \`insights\` (\`case_id\`);`)
    this.addSql(`create index \`insights_in_case\` on \`insights\` (\`case_id\`, \`position\`);`)

    this.addSql(
      `create table \`improvements\` (\`id\` text not null primary key, \`case_id\` text not null, \`position\` integer not null, \`heading\` text not null, \`target_picture\` text not null, \`decision_level_text\` text null, \`decision_level\` text check (\`decision_level\` in ('COUNCIL', 'EXECUTIVE_BOARD', 'COMMITTEE', 'ADMINISTRATION', 'UNIT')) null, \`responsible\` text null, \`dialogue\` text null, \`status_text\` text null, \`status\` text check (\`status\` in ('PROPOSED', 'IN_DIALOGUE', 'DECIDED', 'BEING_INTRODUCED', 'IN_USE', 'FOLLOWED_UP', 'ABANDONED')) null, constraint \`improvements_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade);`,
    )
    this.addSql(`create index \`improvements_case_id_index\` on \`improvements\` (\`case_id\`);`)
    this.addSql(`create index \`improvements_in_case\` on \`improvements\` (\`case_id\`, \`position\`);`)

    this.addSql(
      `create table \`explorations\` (\`id\` text not null primary key, \`case_id\` text not null, \`position\` integer not null, \`method_id\` text null, \`heading\` text not null, \`text\` text not null, \`participants\` text null, \`findings\` text null, \`period_from\` text null, \`period_to\` text null, constraint \`explorations_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade, constraint \`explorations_method_id_foreign\` foreign key (\`method_id\`) references \`exploration_methods\` (\`id\`) on delete set null);`,
    )
    this.addSql(`create index \`explorations_case_id_index\` on \`explorations\` (\`case_id\`);`)
    this.addSql(`create index \`explorations_method_id_index\` on \`explorations\` (\`method_id\`);`)
    this.addSql(`create index \`explorations_in_case\` on \`explorations\` (\`case_id\`, \`position\`);`)

    this.addSql(
      `create table \`insight_explorations\` (\`insight_id\` text not null, \`exploration_id\` text not null, \`position\` integer not null, primary key (\`insight_id\`, \`exploration_id\`), constraint \`insight_explorations_insight_id_foreign\` foreign key (\`insight_id\`) references \`insights\` (\`id\`) on update cascade on delete cascade, constraint \`insight_explorations_exploration_id_foreign\` foreign key (\`exploration_id\`) references \`explorations\` (\`id\`) on update cascade on delete cascade);`,
    )
    this.addSql(`create index \`insight_explorations_insight_id_index\` on \`insight_explorations\` (\`insight_id\`);`)
    this.addSql(
      `create index \`insight_explorations_exploration_id_index\` on \`insight_explorations\` (\`exploration_id\`);`,
    )

    this.addSql(
      `create table \`contacts\` (\`id\` text not null primary key, \`case_id\` text not null, \`position\` integer not null, \`name\` text not null, \`is_role\` integer not null, \`email\` text null, \`valid_until\` text null, constraint \`contacts_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade);`,
    )
    this.addSql(`create index \`contacts_case_id_index\` on \`contacts\` (\`case_id\`);`)

    this.addSql(
      `create table \`challenges\` (\`id\` text not null primary key, \`case_id\` text not null, \`position\` integer not null, \`kind\` text check (\`kind\` in ('CHALLENGE', 'DILEMMA')) not null, \`heading\` text not null, \`text\` text null, \`goal\` text null, constraint \`challenges_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade, constraint \`challenges_says_something\` check (text is not null or goal is not null), constraint \`challenges_dilemma_has_text\` check (kind <> 'DILEMMA' or text is not null));`,
    )
    this.addSql(`create index \`challenges_case_id_index\` on \`challenges\` (\`case_id\`);`)
    this.addSql(`create index \`challenges_in_case\` on \`challenges\` (\`case_id\`, \`position\`);`)

    this.addSql(
      `create table \`insight_challenges\` (\`insight_id\` text not null, \`challenge_id\` text not null, \`position\` integer not null, primary key (\`insight_id\`, \`challenge_id\`), constraint \`insight_challenges_insight_id_foreign\` foreign key (\`insight_id\`) references \`insights\` (\`id\`) on update cascade on delete cascade, constraint \`insight_challenges_challenge_id_foreign\` foreign key (\`challenge_id\`) references \`challenges\` (\`id\`) on update cascade on delete cascade);`,
    )
    this.addSql(`create index \`insight_challenges_insight_id_index\` on \`insight_challenges\` (\`insight_id\`);`)
    this.addSql(`create index \`insight_challenges_challenge_id_index\` on \`insight_challenges\` (\`challenge_id\`);`)

    this.addSql(
      `create table \`case_municipalities\` (\`case_id\` text not null, \`municipality_id\` text not null, \`position\` integer not null, primary key (\`case_id\`, \`municipality_id\`), constraint \`case_municipalities_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on update cascade on delete cascade, constraint \`case_municipalities_municipality_id_foreign\` foreign key (\`municipality_id\`) references \`municipalities\` (\`id\`) on update cascade on delete cascade);`,
    )
    this.addSql(`create index \`case_municipalities_case_id_index\` on \`case_municipalities\` (\`case_id\`);`)
    this.addSql(
      `create index \`case_municipalities_municipality_id_index\` on \`case_municipalities\` (\`municipality_id\`);`,
    )

    this.addSql(
      `create table \`network_members\` (\`network_id\` text not null, \`municipality_id\` text not null, \`joined_on\` text null, \`left_on\` text null, primary key (\`network_id\`, \`municipality_id\`), constraint \`network_members_network_id_foreign\` foreign key (\`network_id\`) references \`networks\` (\`id\`) on update cascade on delete cascade, constraint \`network_members_municipality_id_foreign\` foreign key (\`municipality_id\`) references \`municipalities\` (\`id\`) on update cascade on delete cascade);`,
    )
    this.addSql(`create index \`network_members_network_id_index\` on \`network_members\` (\`network_id\`);`)
    this.addSql(`create index \`network_members_municipality_id_index\` on \`network_members\` (\`municipality_id\`);`)

    this.addSql(
      `create table \`obstacles\` (\`id\` text not null primary key, \`code\` text not null, \`name\` json not null, \`description\` json not null, \`position\` integer not null);`,
    )
    this.addSql(`create unique index \`obstacles_code_unique\` on \`obstacles\` (\`code\`);`)

    this.addSql(
      `create table \`case_obstacles\` (\`case_id\` text not null, \`obstacle_id\` text not null, \`position\` integer not null, primary key (\`case_id\`, \`obstacle_id\`), constraint \`case_obstacles_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on update cascade on delete cascade, constraint \`case_obstacles_obstacle_id_foreign\` foreign key (\`obstacle_id\`) references \`obstacles\` (\`id\`) on update cascade on delete cascade);`,
    )
    this.addSql(`create index \`case_obstacles_case_id_index\` on \`case_obstacles\` (\`case_id\`);`)
    this.addSql(`create index \`case_obstacles_obstacle_id_index\` on \`case_obstacles\` (\`obstacle_id\`);`)

    this.addSql(
      `create table \`process_steps\` (\`id\` text not null primary key, \`network_id\` text not null, \`number\` integer check (number between 1 and 6) not null, \`name\` text not null, \`question\` text not null, \`guidance\` text not null, constraint \`process_steps_network_id_foreign\` foreign key (\`network_id\`) references \`networks\` (\`id\`) on delete cascade);`,
    )
    this.addSql(`create index \`process_steps_network_id_index\` on \`process_steps\` (\`network_id\`);`)
    this.addSql(
      `create unique index \`process_steps_network_id_number_unique\` on \`process_steps\` (\`network_id\`, \`number\`);`,
    )

    this.addSql(
      `create table \`materials\` (\`id\` text not null primary key, \`network_id\` text null, \`process_step_id\` text null, \`case_id\` text null, \`position\` integer not null, \`title\` text not null, \`format\` text not null, \`url\` text null, \`alt_text\` text null, \`licence\` text null, constraint \`materials_network_id_foreign\` foreign key (\`network_id\`) references \`networks\` (\`id\`) on delete cascade, constraint \`materials_process_step_id_foreign\` foreign key (\`process_step_id\`) references \`process_steps\` (\`id\`) on delete cascade, constraint \`materials_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade);`,
    )
    this.addSql(`create index \`materials_network_id_index\` on \`materials\` (\`network_id\`);`)
    this.addSql(`create index \`materials_process_step_id_index\` on \`materials\` (\`process_step_id\`);`)
    this.addSql(`create index \`materials_case_id_index\` on \`materials\` (\`case_id\`);`)

    this.addSql(
      `create table \`publications\` (\`id\` text not null primary key, \`network_id\` text null, \`position\` integer not null, \`title\` text null, \`status_text\` text null, \`where_text\` text null, \`url\` text null, \`published\` text null, \`is_example\` integer not null, constraint \`publications_network_id_foreign\` foreign key (\`network_id\`) references \`networks\` (\`id\`) on delete set null);`,
    )
    this.addSql(`create index \`publications_network_id_index\` on \`publications\` (\`network_id\`);`)

    this.addSql(
      `create table \`revisions\` (\`id\` text not null primary key, \`case_id\` text not null, \`version\` integer check (version > 0) not null, \`published_at\` text not null, \`note\` text null, \`origin\` text check (\`origin\` in ('IMPORT', 'EDITOR')) not null, \`document\` json not null);`,
    )
    this.addSql(`create unique index \`revisions_case_id_version_unique\` on \`revisions\` (\`case_id\`, \`version\`);`)

    this.addSql(
      `create table \`seminars\` (\`id\` text not null primary key, \`slug\` text not null, \`network_id\` text null, \`title\` text not null, \`held_on\` text not null, \`place\` text null, \`description\` text null, \`films_note\` text null, \`is_example\` integer not null, constraint \`seminars_network_id_foreign\` foreign key (\`network_id\`) references \`networks\` (\`id\`) on delete set null);`,
    )
    this.addSql(`create unique index \`seminars_slug_unique\` on \`seminars\` (\`slug\`);`)
    this.addSql(`create index \`seminars_network_id_index\` on \`seminars\` (\`network_id\`);`)
    this.addSql(`create index \`seminars_newest\` on \`seminars\` (\`held_on\`, \`id\`);`)

    this.addSql(
      `create table \`solutions\` (\`id\` text not null primary key, \`case_id\` text not null, \`position\` integer not null, \`slug\` text not null, \`heading\` text not null, \`sort_key\` text not null, \`text\` text not null, \`works_when\` text null, \`watch_out\` text null, \`how_to\` text null, \`evidence_level\` integer check (evidence_level between 0 and 5) not null, \`evidence_reasons\` json not null, \`tests_worked\` integer not null, \`tests_needing_adjustment\` integer not null, \`tests_not_working\` integer not null, \`tests_unstated\` integer not null, constraint \`solutions_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade);`,
    )
    this.addSql(`create index \`solutions_case_id_index\` on \`solutions\` (\`case_id\`);`)
    this.addSql(`create unique index \`solutions_slug_unique\` on \`solutions\` (\`slug\`);`)
    this.addSql(`create index \`solutions_sort_key_index\` on \`solutions\` (\`sort_key\`);`)
    this.addSql(`create index \`solutions_in_case\` on \`solutions\` (\`case_id\`, \`position\`);`)
    this.addSql(`create index \`solutions_evidence\` on \`solutions\` (\`evidence_level\`, \`id\`);`)

    this.addSql(
      `create table \`reuses\` (\`id\` text not null primary key, \`solution_id\` text null, \`solution_ref\` text not null, \`municipality_id\` text not null, \`own_case_id\` text null, \`adaptation\` text null, \`plan\` text null, \`outcome\` text check (\`outcome\` in ('WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK')) null, \`learnings\` text null, \`started_on\` text null, \`reported_on\` text null, \`is_example\` integer not null, \`published_at\` text not null, constraint \`reuses_solution_id_foreign\` foreign key (\`solution_id\`) references \`solutions\` (\`id\`) on delete set null, constraint \`reuses_municipality_id_foreign\` foreign key (\`municipality_id\`) references \`municipalities\` (\`id\`), constraint \`reuses_own_case_id_foreign\` foreign key (\`own_case_id\`) references \`cases\` (\`id\`) on delete set null);`,
    )
    this.addSql(`create index \`reuses_solution_id_index\` on \`reuses\` (\`solution_id\`);`)
    this.addSql(`create index \`reuses_municipality_id_index\` on \`reuses\` (\`municipality_id\`);`)
    this.addSql(`create index \`reuses_own_case_id_index\` on \`reuses\` (\`own_case_id\`);`)
    this.addSql(`create index \`reuses_published_at_index\` on \`reuses\` (\`published_at\`);`)

    this.addSql(
      `create table \`improvement_solutions\` (\`improvement_id\` text not null, \`solution_id\` text not null, \`position\` integer not null, primary key (\`improvement_id\`, \`solution_id\`), constraint \`improvement_solutions_improvement_id_foreign\` foreign key (\`improvement_id\`) references \`improvements\` (\`id\`) on update cascade on delete cascade, constraint \`improvement_solutions_solution_id_foreign\` foreign key (\`solution_id\`) references \`solutions\` (\`id\`) on update cascade on delete cascade);`,
    )
    this.addSql(
      `create index \`improvement_solutions_improvement_id_index\` on \`improvement_solutions\` (\`improvement_id\`);`,
    )
    this.addSql(
      `create index \`improvement_solutions_solution_id_index\` on \`improvement_solutions\` (\`solution_id\`);`,
    )

    this.addSql(
      `create table \`solution_insights\` (\`solution_id\` text not null, \`insight_id\` text not null, \`position\` integer not null, primary key (\`solution_id\`, \`insight_id\`), constraint \`solution_insights_solution_id_foreign\` foreign key (\`solution_id\`) references \`solutions\` (\`id\`) on update cascade on delete cascade, constraint \`solution_insights_insight_id_foreign\` foreign key (\`insight_id\`) references \`insights\` (\`id\`) on update cascade on delete cascade);`,
    )
    this.addSql(`create index \`solution_insights_solution_id_index\` on \`solution_insights\` (\`solution_id\`);`)
    this.addSql(`create index \`solution_insights_insight_id_index\` on \`solution_insights\` (\`insight_id\`);`)

    this.addSql(
      `create table \`solution_tests\` (\`id\` text not null primary key, \`case_id\` text not null, \`position\` integer not null, \`iteration\` integer check (iteration > 0) not null, \`solution_id\` text null, \`municipality_id\` text null, \`scale_text\` text not null, \`scale\` text check (\`scale\` in ('UNIT', 'DEPARTMENT', 'SEVERAL_DEPARTMENTS', 'WHOLE_MUNICIPALITY', 'SEVERAL_MUNICIPALITIES')) null, \`hypothesis\` text null, \`measures\` text null, \`outcome\` text check (\`outcome\` in ('WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK')) null, \`outcome_according_to\` text null, \`learnings\` text null, \`cost\` text null, \`period_from\` text null, \`period_to\` text null, constraint \`solution_tests_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade, constraint \`solution_tests_solution_id_foreign\` foreign key (\`solution_id\`) references \`solutions\` (\`id\`) on delete set null, constraint \`solution_tests_municipality_id_foreign\` foreign key (\`municipality_id\`) references \`municipalities\` (\`id\`) on delete set null, constraint \`solution_tests_outcome_is_somebodys\` check ((outcome is null) = (outcome_according_to is null)));`,
    )
    this.addSql(`create index \`solution_tests_case_id_index\` on \`solution_tests\` (\`case_id\`);`)
    this.addSql(`create index \`solution_tests_solution_id_index\` on \`solution_tests\` (\`solution_id\`);`)
    this.addSql(`create index \`solution_tests_municipality_id_index\` on \`solution_tests\` (\`municipality_id\`);`)
    this.addSql(`create index \`solution_tests_in_case\` on \`solution_tests\` (\`case_id\`, \`position\`);`)
    this.addSql(`create index \`solution_tests_of_solution\` on \`solution_tests\` (\`solution_id\`, \`position\`);`)
    this.addSql(`create index \`solution_tests_outcome\` on \`solution_tests\` (\`outcome\`, \`id\`);`)

    this.addSql(
      `create table \`sources\` (\`id\` text not null primary key, \`case_id\` text not null, \`position\` integer not null, \`url\` text not null, \`url_note\` text null, \`title\` text null, \`publisher\` text not null, \`published\` text null, \`read_extent\` text check (\`read_extent\` in ('INTRODUCTION', 'WHOLE')) null, \`read_on\` text null, constraint \`sources_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade);`,
    )
    this.addSql(`create index \`sources_case_id_index\` on \`sources\` (\`case_id\`);`)

    this.addSql(
      `create table \`themes\` (\`id\` text not null primary key, \`code\` text not null, \`name\` json not null, \`parent_id\` text null, \`position\` integer not null, \`cofog\` json not null, \`eu_themes\` json not null, constraint \`themes_parent_id_foreign\` foreign key (\`parent_id\`) references \`themes\` (\`id\`) on delete set null);`,
    )
    this.addSql(`create unique index \`themes_code_unique\` on \`themes\` (\`code\`);`)
    this.addSql(`create index \`themes_parent_id_index\` on \`themes\` (\`parent_id\`);`)
    this.addSql(`create index \`themes_position_index\` on \`themes\` (\`position\`);`)

    this.addSql(
      `create table \`case_themes\` (\`case_id\` text not null, \`theme_id\` text not null, \`position\` integer not null, primary key (\`case_id\`, \`theme_id\`), constraint \`case_themes_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on update cascade on delete cascade, constraint \`case_themes_theme_id_foreign\` foreign key (\`theme_id\`) references \`themes\` (\`id\`) on update cascade on delete cascade);`,
    )
    this.addSql(`create index \`case_themes_case_id_index\` on \`case_themes\` (\`case_id\`);`)
    this.addSql(`create index \`case_themes_theme_id_index\` on \`case_themes\` (\`theme_id\`);`)

    this.addSql(
      `create table \`tombstones\` (\`id\` text not null primary key, \`kind\` text not null, \`slug\` text null, \`title\` text null, \`removed_at\` text not null, \`reason\` text not null, \`replaced_by\` text null, \`case_id\` text null);`,
    )
    this.addSql(`create index \`tombstones_slug_index\` on \`tombstones\` (\`slug\`);`)

    this.addSql(
      `create table \`videos\` (\`id\` text not null primary key, \`slug\` text not null, \`seminar_id\` text null, \`position\` integer not null, \`title\` text not null, \`description\` text null, \`language\` text not null, \`duration_seconds\` double check (duration_seconds > 0) not null, \`url\` text not null, \`captions_url\` text null, \`poster_url\` text null, \`transcript\` text null, \`first_published_on\` text null, \`published_at\` text not null, \`is_example\` integer not null, constraint \`videos_seminar_id_foreign\` foreign key (\`seminar_id\`) references \`seminars\` (\`id\`) on delete set null);`,
    )
    this.addSql(`create unique index \`videos_slug_unique\` on \`videos\` (\`slug\`);`)
    this.addSql(`create index \`videos_seminar_id_index\` on \`videos\` (\`seminar_id\`);`)

    this.addSql(
      `create table \`video_segments\` (\`id\` text not null primary key, \`video_id\` text not null, \`start_seconds\` double not null, \`end_seconds\` double not null, \`title\` text not null, \`speakers\` text null, constraint \`video_segments_video_id_foreign\` foreign key (\`video_id\`) references \`videos\` (\`id\`) on delete cascade, constraint \`video_segments_in_order\` check (start_seconds >= 0 and end_seconds > start_seconds));`,
    )
    this.addSql(`create index \`video_segments_video_id_index\` on \`video_segments\` (\`video_id\`);`)
    this.addSql(`create index \`video_segments_in_video\` on \`video_segments\` (\`video_id\`, \`start_seconds\`);`)

    this.addSql(
      `create table \`segment_subjects\` (\`id\` text not null primary key, \`segment_id\` text not null, \`position\` integer not null, \`case_id\` text null, \`challenge_id\` text null, \`exploration_id\` text null, \`insight_id\` text null, \`solution_id\` text null, \`solution_test_id\` text null, \`improvement_id\` text null, constraint \`segment_subjects_segment_id_foreign\` foreign key (\`segment_id\`) references \`video_segments\` (\`id\`) on delete cascade, constraint \`segment_subjects_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade, constraint \`segment_subjects_challenge_id_foreign\` foreign key (\`challenge_id\`) references \`challenges\` (\`id\`) on delete cascade, constraint \`segment_subjects_exploration_id_foreign\` foreign key (\`exploration_id\`) references \`explorations\` (\`id\`) on delete cascade, constraint \`segment_subjects_insight_id_foreign\` foreign key (\`insight_id\`) references \`insights\` (\`id\`) on delete cascade, constraint \`segment_subjects_solution_id_foreign\` foreign key (\`solution_id\`) references \`solutions\` (\`id\`) on delete cascade, constraint \`segment_subjects_solution_test_id_foreign\` foreign key (\`solution_test_id\`) references \`solution_tests\` (\`id\`) on delete cascade, constraint \`segment_subjects_improvement_id_foreign\` foreign key (\`improvement_id\`) references \`improvements\` (\`id\`) on delete cascade, constraint \`segment_subjects_exactly_one\` check ((case when case_id is null then 0 else 1 end) + (case when challenge_id is null then 0 else 1 end) + (case when exploration_id is null then 0 else 1 end) + (case when insight_id is null then 0 else 1 end) + (case when solution_id is null then 0 else 1 end) + (case when solution_test_id is null then 0 else 1 end) + (case when improvement_id is null then 0 else 1 end) = 1));`,
    )
    this.addSql(`create index \`segment_subjects_segment_id_index\` on \`segment_subjects\` (\`segment_id\`);`)
    this.addSql(`create index \`segment_subjects_case_id_index\` on \`segment_subjects\` (\`case_id\`);`)
    this.addSql(`create index \`segment_subjects_challenge_id_index\` on \`segment_subjects\` (\`challenge_id\`);`)
    this.addSql(`create index \`segment_subjects_exploration_id_index\` on \`segment_subjects\` (\`exploration_id\`);`)
    this.addSql(`create index \`segment_subjects_insight_id_index\` on \`segment_subjects\` (\`insight_id\`);`)
    this.addSql(`create index \`segment_subjects_solution_id_index\` on \`segment_subjects\` (\`solution_id\`);`)
    this.addSql(
      `create index \`segment_subjects_solution_test_id_index\` on \`segment_subjects\` (\`solution_test_id\`);`,
    )
    this.addSql(`create index \`segment_subjects_improvement_id_index\` on \`segment_subjects\` (\`improvement_id\`);`)
    this.addSql(
      `create unique index \`segment_subjects_segment_id_case_id_unique\` on \`segment_subjects\` (\`segment_id\`, \`case_id\`);`,
    )
    this.addSql(
      `create unique index \`segment_subjects_segment_id_challenge_id_unique\` on \`segment_subjects\` (\`segment_id\`, \`challenge_id\`);`,
    )
    this.addSql(
      `create unique index \`segment_subjects_segment_id_exploration_id_unique\` on \`segment_subjects\` (\`segment_id\`, \`exploration_id\`);`,
    )
    this.addSql(
      `create unique index \`segment_subjects_segment_id_insight_id_unique\` on \`segment_subjects\` (\`segment_id\`, \`insight_id\`);`,
    )
    this.addSql(
      `create unique index \`segment_subjects_segment_id_solution_id_unique\` on \`segment_subjects\` (\`segment_id\`, \`solution_id\`);`,
    )
    this.addSql(
      `create unique index \`segment_subjects_segment_id_solution_test_id_unique\` on \`segment_subjects\` (\`segment_id\`, \`solution_test_id\`);`,
    )
    this.addSql(
      `create unique index \`segment_subjects_segment_id_improvement_id_unique\` on \`segment_subjects\` (\`segment_id\`, \`improvement_id\`);`,
    )

    // Written by hand: the row that whoever publishes waits for, also the first two.
    this.addSql(
      `insert into knowledge (id, version, changed_at, seeded_at) values (1, 0, '1970-01-01T00:00:00.000Z', null);`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`counties\`;`)
    this.addSql(`drop table if exists \`exploration_methods\`;`)
    this.addSql(`drop table if exists \`former_slugs\`;`)
    this.addSql(`drop table if exists \`knowledge\`;`)
    this.addSql(`drop table if exists \`municipality_groups\`;`)
    this.addSql(`drop table if exists \`municipalities\`;`)
    this.addSql(`drop table if exists \`networks\`;`)
    this.addSql(`drop table if exists \`cases\`;`)
    this.addSql(`drop table if exists \`insights\`;`)
    this.addSql(`drop table if exists \`improvements\`;`)
    this.addSql(`drop table if exists \`explorations\`;`)
    this.addSql(`drop table if exists \`insight_explorations\`;`)
    this.addSql(`drop table if exists \`contacts\`;`)
    this.addSql(`drop table if exists \`challenges\`;`)
    this.addSql(`drop table if exists \`insight_challenges\`;`)
    this.addSql(`drop table if exists \`case_municipalities\`;`)
    this.addSql(`drop table if exists \`network_members\`;`)
    this.addSql(`drop table if exists \`obstacles\`;`)
    this.addSql(`drop table if exists \`case_obstacles\`;`)
    this.addSql(`drop table if exists \`process_steps\`;`)
    this.addSql(`drop table if exists \`materials\`;`)
    this.addSql(`drop table if exists \`publications\`;`)
    this.addSql(`drop table if exists \`revisions\`;`)
    this.addSql(`drop table if exists \`seminars\`;`)
    this.addSql(`drop table if exists \`solutions\`;`)
    this.addSql(`drop table if exists \`reuses\`;`)
    this.addSql(`drop table if exists \`improvement_solutions\`;`)
    this.addSql(`drop table if exists \`solution_insights\`;`)
    this.addSql(`drop table if exists \`solution_tests\`;`)
    this.addSql(`drop table if exists \`sources\`;`)
    this.addSql(`drop table if exists \`themes\`;`)
    this.addSql(`drop table if exists \`case_themes\`;`)
    this.addSql(`drop table if exists \`tombstones\`;`)
    this.addSql(`drop table if exists \`videos\`;`)
    this.addSql(`drop table if exists \`video_segments\`;`)
    this.addSql(`drop table if exists \`segment_subjects\`;`)
  }
}
