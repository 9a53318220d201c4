import { Migration } from '@mikro-orm/migrations'

export class Migration20261123114439 extends Migration {
  override name = 'Migration20261123114439'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "counties" ("id" varchar(90) not null, "code" varchar(2) not null, "name" varchar(100) not null, "short_name" varchar(100) not null, "sort_key" varchar(120) not null, "population" int not null, "population_date" varchar(10) not null, primary key ("id"));`,
    )
    this.addSql(`alter table "counties" add constraint "counties_code_unique" unique ("code");`)

    this.addSql(
      `create table "exploration_methods" ("id" varchar(90) not null, "slug" varchar(120) not null, "sort_key" varchar(120) not null, "name" jsonb not null, "aliases" jsonb not null, "purpose" jsonb not null, "strength_and_limit" jsonb not null, "when_not" jsonb not null, "people" jsonb not null, "steps" jsonb not null, "ethics" jsonb not null, primary key ("id"));`,
    )
    this.addSql(`alter table "exploration_methods" add constraint "exploration_methods_slug_unique" unique ("slug");`)
    this.addSql(`create index "exploration_methods_sort_key_index" on "exploration_methods" ("sort_key");`)

    this.addSql(
      `create table "former_slugs" ("id" varchar(90) not null, "kind" varchar(40) not null, "slug" varchar(120) not null, "target" varchar(90) not null, primary key ("id"));`,
    )
    this.addSql(`create index "former_slugs_target_index" on "former_slugs" ("target");`)
    this.addSql(`alter table "former_slugs" add constraint "former_slugs_kind_slug_unique" unique ("kind", "slug");`)

    this.addSql(
      `create table "knowledge" ("id" serial primary key, "version" int not null, "changed_at" varchar(24) not null, "seeded_at" varchar(24) null);`,
    )

    this.addSql(
      `create table "municipality_groups" ("id" varchar(90) not null, "code" varchar(2) not null, "name" jsonb not null, "main_group" jsonb not null, "classification_year" int not null, primary key ("id"));`,
    )
    this.addSql(`alter table "municipality_groups" add constraint "municipality_groups_code_unique" unique ("code");`)

    this.addSql(
      `create table "municipalities" ("id" varchar(90) not null, "code" varchar(4) not null, "name" varchar(100) not null, "official_name" varchar(120) not null, "sort_key" varchar(120) not null, "folded_name" varchar(120) not null, "county_id" varchar(90) not null, "group_id" varchar(90) null, "population" int null, "population_date" varchar(10) null, "seat_name" varchar(100) null, "seat_latitude" double precision null, "seat_longitude" double precision null, "is_example" boolean not null, primary key ("id"));`,
    )
    this.addSql(`alter table "municipalities" add constraint "municipalities_code_unique" unique ("code");`)
    this.addSql(`create index "municipalities_sort_key_index" on "municipalities" ("sort_key");`)
    this.addSql(`create index "municipalities_county_id_index" on "municipalities" ("county_id");`)
    this.addSql(`create index "municipalities_group_id_index" on "municipalities" ("group_id");`)

    this.addSql(
      `create table "networks" ("id" varchar(90) not null, "slug" varchar(120) not null, "name" varchar(200) not null, "sort_key" varchar(120) not null, "summary" text null, "language" varchar(10) not null, "organiser" varchar(200) not null, "organiser_short_name" varchar(40) null, "organiser_later_name" varchar(200) null, "kind_text" varchar(200) null, "period_from" varchar(10) null, "period_to" varchar(10) null, "page_title" varchar(300) null, "page_publisher" varchar(200) null, "page_published" varchar(10) null, "page_url" varchar(2000) null, "information_owner_text" text null, "contact_text" text null, "unknown" jsonb not null, "is_example" boolean not null, "published_at" varchar(24) not null, primary key ("id"));`,
    )
    this.addSql(`alter table "networks" add constraint "networks_slug_unique" unique ("slug");`)
    this.addSql(`create index "networks_sort_key_index" on "networks" ("sort_key");`)

    this.addSql(
      `create table "cases" ("id" varchar(90) not null, "slug" varchar(120) not null, "title" varchar(200) not null, "sort_key" varchar(120) not null, "summary" text null, "language" varchar(10) not null, "area" varchar(200) null, "municipalities_note" text null, "place_name" varchar(100) null, "place_country" varchar(2) null, "period_from" varchar(10) null, "period_to" varchar(10) null, "first_day" varchar(10) null, "last_day" varchar(10) null, "step_reached" int not null, "steps" jsonb not null, "links_stated" boolean not null, "reuse_note" text null, "unknown" jsonb not null, "network_id" varchar(90) null, "is_example" boolean not null, "version" int not null, "published_at" varchar(24) not null, "changed_at" varchar(24) not null, "tests_worked" int not null, "tests_needing_adjustment" int not null, "tests_not_working" int not null, "tests_unstated" int not null, "content_hash" varchar(64) not null, primary key ("id"));`,
    )
    this.addSql(`alter table "cases" add constraint "cases_slug_unique" unique ("slug");`)
    this.addSql(`create index "cases_step_reached_index" on "cases" ("step_reached");`)
    this.addSql(`create index "cases_network_id_index" on "cases" ("network_id");`)
    this.addSql(`create index "cases_newest" on "cases" ("published_at", "id");`)
    this.addSql(`create index "cases_changed" on "cases" ("changed_at", "id");`)
    this.addSql(`create index "cases_title" on "cases" ("sort_key", "id");`)
    this.addSql(`create index "cases_real_newest" on "cases" ("is_example", "published_at", "id");`)

    this.addSql(
      `create table "insights" ("id" varchar(90) not null, "case_id" varchar(90) not null, "position" int not null, "heading" varchar(200) not null, "text" text not null, "explanation" text null, primary key ("id"));`,
    )
    this.addSql(`create index "insights_in_case" on "insights" ("case_id", "position");`)

    this.addSql(
      `create table "improvements" ("id" varchar(90) not null, "case_id" varchar(90) not null, "position" int not null, "heading" varchar(200) not null, "target_picture" text not null, "decision_level_text" text null, "decision_level" text null, "responsible" text null, "dialogue" text null, "status_text" text null, "status" text null, primary key ("id"));`,
    )
    this.addSql(`create index "improvements_in_case" on "improvements" ("case_id", "position");`)

    this.addSql(
      `create table "explorations" ("id" varchar(90) not null, "case_id" varchar(90) not null, "position" int not null, "method_id" varchar(90) null, "heading" varchar(200) not null, "text" text not null, "participants" text null, "findings" text null, "period_from" varchar(10) null, "period_to" varchar(10) null, primary key ("id"));`,
    )
    this.addSql(`create index "explorations_method_id_index" on "explorations" ("method_id");`)
    this.addSql(`create index "explorations_in_case" on "explorations" ("case_id", "position");`)

    this.addSql(
      `create table "insight_explorations" ("insight_id" varchar(90) not null, "exploration_id" varchar(90) not null, "position" int not null, primary key ("insight_id", "exploration_id"));`,
    )
    this.addSql(
      `create index "insight_explorations_exploration_id_index" on "insight_explorations" ("exploration_id");`,
    )

    this.addSql(
      `create table "contacts" ("id" varchar(90) not null, "case_id" varchar(90) not null, "position" int not null, "name" varchar(200) not null, "is_role" boolean not null, "email" varchar(320) null, "valid_until" varchar(10) null, primary key ("id"));`,
    )
    this.addSql(`create index "contacts_case_id_index" on "contacts" ("case_id");`)

    this.addSql(
      `create table "challenges" ("id" varchar(90) not null, "case_id" varchar(90) not null, "position" int not null, "kind" text not null, "heading" varchar(200) not null, "text" text null, "goal" text null, primary key ("id"));`,
    )
    this.addSql(`create index "challenges_in_case" on "challenges" ("case_id", "position");`)

    this.addSql(
      `create table "insight_challenges" ("insight_id" varchar(90) not null, "challenge_id" varchar(90) not null, "position" int not null, primary key ("insight_id", "challenge_id"));`,
    )
    this.addSql(`create index "insight_challenges_challenge_id_index" on "insight_challenges" ("challenge_id");`)

    this.addSql(
      `create table "case_municipalities" ("case_id" varchar(90) not null, "municipality_id" varchar(90) not null, "position" int not null, primary key ("case_id", "municipality_id"));`,
    )
    this.addSql(
      `create index "case_municipalities_municipality_id_index" on "case_municipalities" ("municipality_id");`,
    )

    this.addSql(
      `create table "network_members" ("network_id" varchar(90) not null, "municipality_id" varchar(90) not null, "joined_on" varchar(10) null, "left_on" varchar(10) null, primary key ("network_id", "municipality_id"));`,
    )
    this.addSql(`create index "network_members_municipality_id_index" on "network_members" ("municipality_id");`)

    this.addSql(
      `create table "obstacles" ("id" varchar(90) not null, "code" varchar(40) not null, "name" jsonb not null, "description" jsonb not null, "position" int not null, primary key ("id"));`,
    )
    this.addSql(`alter table "obstacles" add constraint "obstacles_code_unique" unique ("code");`)

    this.addSql(
      `create table "case_obstacles" ("case_id" varchar(90) not null, "obstacle_id" varchar(90) not null, "position" int not null, primary key ("case_id", "obstacle_id"));`,
    )
    this.addSql(`create index "case_obstacles_obstacle_id_index" on "case_obstacles" ("obstacle_id");`)

    this.addSql(
      `create table "process_steps" ("id" varchar(90) not null, "network_id" varchar(90) not null, "number" int not null, "name" varchar(200) not null, "question" varchar(500) not null, "guidance" text not null, primary key ("id"));`,
    )
    this.addSql(`create index "process_steps_network_id_index" on "process_steps" ("network_id");`)
    this.addSql(
      `alter table "process_steps" add constraint "process_steps_network_id_number_unique" unique ("network_id", "number");`,
    )

    this.addSql(
      `create table "materials" ("id" varchar(90) not null, "network_id" varchar(90) null, "process_step_id" varchar(90) null, "case_id" varchar(90) null, "position" int not null, "title" varchar(300) not null, "format" varchar(20) not null, "url" varchar(2000) null, "alt_text" text null, "licence" varchar(100) null, primary key ("id"));`,
    )
    this.addSql(`create index "materials_network_id_index" on "materials" ("network_id");`)
    this.addSql(`create index "materials_process_step_id_index" on "materials" ("process_step_id");`)
    this.addSql(`create index "materials_case_id_index" on "materials" ("case_id");`)

    this.addSql(
      `create table "publications" ("id" varchar(90) not null, "network_id" varchar(90) null, "position" int not null, "title" varchar(300) null, "status_text" text null, "where_text" text null, "url" varchar(2000) null, "published" varchar(10) null, "is_example" boolean not null, primary key ("id"));`,
    )
    this.addSql(`create index "publications_network_id_index" on "publications" ("network_id");`)

    this.addSql(
      `create table "revisions" ("id" varchar(90) not null, "case_id" varchar(90) not null, "version" int not null, "published_at" varchar(24) not null, "note" text null, "origin" text not null, "document" jsonb not null, primary key ("id"));`,
    )
    this.addSql(
      `alter table "revisions" add constraint "revisions_case_id_version_unique" unique ("case_id", "version");`,
    )

    this.addSql(
      `create table "seminars" ("id" varchar(90) not null, "slug" varchar(120) not null, "network_id" varchar(90) null, "title" varchar(200) not null, "held_on" varchar(10) not null, "place" varchar(200) null, "description" text null, "films_note" text null, "is_example" boolean not null, primary key ("id"));`,
    )
    this.addSql(`alter table "seminars" add constraint "seminars_slug_unique" unique ("slug");`)
    this.addSql(`create index "seminars_network_id_index" on "seminars" ("network_id");`)
    this.addSql(`create index "seminars_newest" on "seminars" ("held_on", "id");`)

    this.addSql(
      `create table "solutions" ("id" varchar(90) not null, "case_id" varchar(90) not null, "position" int not null, "slug" varchar(120) not null, "heading" varchar(200) not null, "sort_key" varchar(120) not null, "text" text not null, "works_when" text null, "watch_out" text null, "how_to" text null, "evidence_level" int not null, "evidence_reasons" jsonb not null, "tests_worked" int not null, "tests_needing_adjustment" int not null, "tests_not_working" int not null, "tests_unstated" int not null, primary key ("id"));`,
    )
    this.addSql(`alter table "solutions" add constraint "solutions_slug_unique" unique ("slug");`)
    this.addSql(`create index "solutions_sort_key_index" on "solutions" ("sort_key");`)
    this.addSql(`create index "solutions_in_case" on "solutions" ("case_id", "position");`)
    this.addSql(`create index "solutions_evidence" on "solutions" ("evidence_level", "id");`)

    this.addSql(
      `create table "reuses" ("id" varchar(90) not null, "solution_id" varchar(90) null, "solution_ref" varchar(90) not null, "municipality_id" varchar(90) not null, "own_case_id" varchar(90) null, "adaptation" text null, "plan" text null, "outcome" text null, "learnings" text null, "started_on" varchar(10) null, "reported_on" varchar(10) null, "is_example" boolean not null, "published_at" varchar(24) not null, primary key ("id"));`,
    )
    this.addSql(`create index "reuses_solution_id_index" on "reuses" ("solution_id");`)
    this.addSql(`create index "reuses_municipality_id_index" on "reuses" ("municipality_id");`)
    this.addSql(`create index "reuses_own_case_id_index" on "reuses" ("own_case_id");`)
    this.addSql(`create index "reuses_published_at_index" on "reuses" ("published_at");`)

    this.addSql(
      `create table "improvement_solutions" ("improvement_id" varchar(90) not null, "solution_id" varchar(90) not null, "position" int not null, primary key ("improvement_id", "solution_id"));`,
    )
    this.addSql(`create index "improvement_solutions_solution_id_index" on "improvement_solutions" ("solution_id");`)

    this.addSql(
      `create table "solution_insights" ("solution_id" varchar(90) not null, "insight_id" varchar(90) not null, "position" int not null, primary key ("solution_id", "insight_id"));`,
    )
    this.addSql(`create index "solution_insights_insight_id_index" on "solution_insights" ("insight_id");`)

    this.addSql(
      `create table "solution_tests" ("id" varchar(90) not null, "case_id" varchar(90) not null, "position" int not null, "iteration" int not null, "solution_id" varchar(90) null, "municipality_id" varchar(90) null, "scale_text" text not null, "scale" text null, "hypothesis" text null, "measures" text null, "outcome" text null, "outcome_according_to" text null, "learnings" text null, "cost" text null, "period_from" varchar(10) null, "period_to" varchar(10) null, primary key ("id"));`,
    )
    this.addSql(`create index "solution_tests_municipality_id_index" on "solution_tests" ("municipality_id");`)
    this.addSql(`create index "solution_tests_in_case" on "solution_tests" ("case_id", "position");`)
    this.addSql(`create index "solution_tests_of_solution" on "solution_tests" ("solution_id", "position");`)
    this.addSql(`create index "solution_tests_outcome" on "solution_tests" ("outcome", "id");`)

    this.addSql(
      `create table "sources" ("id" varchar(90) not null, "case_id" varchar(90) not null, "position" int not null, "url" varchar(2000) not null, "url_note" varchar(300) null, "title" varchar(500) null, "publisher" varchar(300) not null, "published" varchar(10) null, "read_extent" text null, "read_on" varchar(10) null, primary key ("id"));`,
    )
    this.addSql(`create index "sources_case_id_index" on "sources" ("case_id");`)

    this.addSql(
      `create table "themes" ("id" varchar(90) not null, "code" varchar(40) not null, "name" jsonb not null, "parent_id" varchar(90) null, "position" int not null, "cofog" jsonb not null, "eu_themes" jsonb not null, primary key ("id"));`,
    )
    this.addSql(`alter table "themes" add constraint "themes_code_unique" unique ("code");`)
    this.addSql(`create index "themes_parent_id_index" on "themes" ("parent_id");`)
    this.addSql(`create index "themes_position_index" on "themes" ("position");`)

    this.addSql(
      `create table "case_themes" ("case_id" varchar(90) not null, "theme_id" varchar(90) not null, "position" int not null, primary key ("case_id", "theme_id"));`,
    )
    this.addSql(`create index "case_themes_theme_id_index" on "case_themes" ("theme_id");`)

    this.addSql(
      `create table "tombstones" ("id" varchar(90) not null, "kind" varchar(40) not null, "slug" varchar(120) null, "title" varchar(200) null, "removed_at" varchar(24) not null, "reason" text not null, "replaced_by" varchar(90) null, "case_id" varchar(90) null, primary key ("id"));`,
    )
    this.addSql(`create index "tombstones_slug_index" on "tombstones" ("slug");`)

    this.addSql(
      `create table "videos" ("id" varchar(90) not null, "slug" varchar(120) not null, "seminar_id" varchar(90) null, "position" int not null, "title" varchar(200) not null, "description" text null, "language" varchar(10) not null, "duration_seconds" double precision not null, "url" varchar(2000) not null, "captions_url" varchar(2000) null, "poster_url" varchar(2000) null, "transcript" text null, "first_published_on" varchar(10) null, "published_at" varchar(24) not null, "is_example" boolean not null, primary key ("id"));`,
    )
    this.addSql(`alter table "videos" add constraint "videos_slug_unique" unique ("slug");`)
    this.addSql(`create index "videos_seminar_id_index" on "videos" ("seminar_id");`)

    this.addSql(
      `create table "video_segments" ("id" varchar(90) not null, "video_id" varchar(90) not null, "start_seconds" double precision not null, "end_seconds" double precision not null, "title" varchar(200) not null, "speakers" text null, primary key ("id"));`,
    )
    this.addSql(`create index "video_segments_in_video" on "video_segments" ("video_id", "start_seconds");`)

    this.addSql(
      `create table "segment_subjects" ("id" varchar(90) not null, "segment_id" varchar(90) not null, "position" int not null, "case_id" varchar(90) null, "challenge_id" varchar(90) null, "exploration_id" varchar(90) null, "insight_id" varchar(90) null, "solution_id" varchar(90) null, "solution_test_id" varchar(90) null, "improvement_id" varchar(90) null, primary key ("id"));`,
    )
    this.addSql(`create index "segment_subjects_segment_id_index" on "segment_subjects" ("segment_id");`)
    this.addSql(`create index "segment_subjects_case_id_index" on "segment_subjects" ("case_id");`)
    this.addSql(`create index "segment_subjects_challenge_id_index" on "segment_subjects" ("challenge_id");`)
    this.addSql(`create index "segment_subjects_exploration_id_index" on "segment_subjects" ("exploration_id");`)
    this.addSql(`create index "segment_subjects_insight_id_index" on "segment_subjects" ("insight_id");`)
    this.addSql(`create index "segment_subjects_solution_id_index" on "segment_subjects" ("solution_id");`)
    this.addSql(`create index "segment_subjects_solution_test_id_index" on "segment_subjects" ("solution_test_id");`)
    this.addSql(`create index "segment_subjects_improvement_id_index" on "segment_subjects" ("improvement_id");`)
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_segment_id_case_id_unique" unique ("segment_id", "case_id");`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_segment_id_challenge_id_unique" unique ("segment_id", "challenge_id");`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_segment_id_exploration_id_unique" unique ("segment_id", "exploration_id");`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_segment_id_insight_id_unique" unique ("segment_id", "insight_id");`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_segment_id_solution_id_unique" unique ("segment_id", "solution_id");`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_segment_id_solution_test_id_unique" unique ("segment_id", "solution_test_id");`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_segment_id_improvement_id_unique" unique ("segment_id", "improvement_id");`,
    )

    this.addSql(`alter table "knowledge" add constraint "knowledge_is_one" check (id = 1);`)

    this.addSql(
      `alter table "municipalities" add constraint "municipalities_county_id_foreign" foreign key ("county_id") references "counties" ("id");`,
    )
    this.addSql(
      `alter table "municipalities" add constraint "municipalities_group_id_foreign" foreign key ("group_id") references "municipality_groups" ("id") on delete set null;`,
    )
    this.addSql(`alter table "municipalities" add constraint "municipalities_code_check" check (length(code) = 4);`)
    this.addSql(`alter table "municipalities" add constraint "municipalities_population_check" check (population > 0);`)

    this.addSql(
      `alter table "cases" add constraint "cases_network_id_foreign" foreign key ("network_id") references "networks" ("id") on delete set null;`,
    )
    this.addSql(`alter table "cases" add constraint "cases_step_reached_check" check (step_reached between 0 and 6);`)
    this.addSql(`alter table "cases" add constraint "cases_version_check" check (version > 0);`)

    this.addSql(
      `alter table "insights" add constraint "insights_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )

    this.addSql(
      `alter table "improvements" add constraint "improvements_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "improvements" add constraint "improvements_decision_level_check" check ("decision_level" in ('COUNCIL', 'EXECUTIVE_BOARD', 'COMMITTEE', 'ADMINISTRATION', 'UNIT'));`,
    )
    this.addSql(
      `alter table "improvements" add constraint "improvements_status_check" check ("status" in ('PROPOSED', 'IN_DIALOGUE', 'DECIDED', 'BEING_INTRODUCED', 'IN_USE', 'FOLLOWED_UP', 'ABANDONED'));`,
    )

    this.addSql(
      `alter table "explorations" add constraint "explorations_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "explorations" add constraint "explorations_method_id_foreign" foreign key ("method_id") references "exploration_methods" ("id") on delete set null;`,
    )

    this.addSql(
      `alter table "insight_explorations" add constraint "insight_explorations_insight_id_foreign" foreign key ("insight_id") references "insights" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "insight_explorations" add constraint "insight_explorations_exploration_id_foreign" foreign key ("exploration_id") references "explorations" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table "contacts" add constraint "contacts_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )

    this.addSql(
      `alter table "challenges" add constraint "challenges_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "challenges" add constraint "challenges_says_something" check (text is not null or goal is not null);`,
    )
    this.addSql(
      `alter table "challenges" add constraint "challenges_dilemma_has_text" check (kind <> 'DILEMMA' or text is not null);`,
    )
    this.addSql(
      `alter table "challenges" add constraint "challenges_kind_check" check ("kind" in ('CHALLENGE', 'DILEMMA'));`,
    )

    this.addSql(
      `alter table "insight_challenges" add constraint "insight_challenges_insight_id_foreign" foreign key ("insight_id") references "insights" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "insight_challenges" add constraint "insight_challenges_challenge_id_foreign" foreign key ("challenge_id") references "challenges" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table "case_municipalities" add constraint "case_municipalities_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "case_municipalities" add constraint "case_municipalities_municipality_id_foreign" foreign key ("municipality_id") references "municipalities" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table "network_members" add constraint "network_members_network_id_foreign" foreign key ("network_id") references "networks" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "network_members" add constraint "network_members_municipality_id_foreign" foreign key ("municipality_id") references "municipalities" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table "case_obstacles" add constraint "case_obstacles_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "case_obstacles" add constraint "case_obstacles_obstacle_id_foreign" foreign key ("obstacle_id") references "obstacles" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table "process_steps" add constraint "process_steps_network_id_foreign" foreign key ("network_id") references "networks" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "process_steps" add constraint "process_steps_number_check" check (number between 1 and 6);`,
    )

    this.addSql(
      `alter table "materials" add constraint "materials_network_id_foreign" foreign key ("network_id") references "networks" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "materials" add constraint "materials_process_step_id_foreign" foreign key ("process_step_id") references "process_steps" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "materials" add constraint "materials_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )

    this.addSql(
      `alter table "publications" add constraint "publications_network_id_foreign" foreign key ("network_id") references "networks" ("id") on delete set null;`,
    )

    this.addSql(`alter table "revisions" add constraint "revisions_version_check" check (version > 0);`)
    this.addSql(
      `alter table "revisions" add constraint "revisions_origin_check" check ("origin" in ('IMPORT', 'EDITOR'));`,
    )

    this.addSql(
      `alter table "seminars" add constraint "seminars_network_id_foreign" foreign key ("network_id") references "networks" ("id") on delete set null;`,
    )

    this.addSql(
      `alter table "solutions" add constraint "solutions_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "solutions" add constraint "solutions_evidence_level_check" check (evidence_level between 0 and 5);`,
    )

    this.addSql(
      `alter table "reuses" add constraint "reuses_solution_id_foreign" foreign key ("solution_id") references "solutions" ("id") on delete set null;`,
    )
    this.addSql(
      `alter table "reuses" add constraint "reuses_municipality_id_foreign" foreign key ("municipality_id") references "municipalities" ("id");`,
    )
    this.addSql(
      `alter table "reuses" add constraint "reuses_own_case_id_foreign" foreign key ("own_case_id") references "cases" ("id") on delete set null;`,
    )
    this.addSql(
      `alter table "reuses" add constraint "reuses_outcome_check" check ("outcome" in ('WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK'));`,
    )

    this.addSql(
      `alter table "improvement_solutions" add constraint "improvement_solutions_improvement_id_foreign" foreign key ("improvement_id") references "improvements" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "improvement_solutions" add constraint "improvement_solutions_solution_id_foreign" foreign key ("solution_id") references "solutions" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table "solution_insights" add constraint "solution_insights_solution_id_foreign" foreign key ("solution_id") references "solutions" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "solution_insights" add constraint "solution_insights_insight_id_foreign" foreign key ("insight_id") references "insights" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table "solution_tests" add constraint "solution_tests_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "solution_tests" add constraint "solution_tests_solution_id_foreign" foreign key ("solution_id") references "solutions" ("id") on delete set null;`,
    )
    this.addSql(
      `alter table "solution_tests" add constraint "solution_tests_municipality_id_foreign" foreign key ("municipality_id") references "municipalities" ("id") on delete set null;`,
    )
    this.addSql(
      `alter table "solution_tests" add constraint "solution_tests_outcome_is_somebodys" check ((outcome is null) = (outcome_according_to is null));`,
    )
    this.addSql(`alter table "solution_tests" add constraint "solution_tests_iteration_check" check (iteration > 0);`)
    this.addSql(
      `alter table "solution_tests" add constraint "solution_tests_scale_check" check ("scale" in ('UNIT', 'DEPARTMENT', 'SEVERAL_DEPARTMENTS', 'WHOLE_MUNICIPALITY', 'SEVERAL_MUNICIPALITIES'));`,
    )
    this.addSql(
      `alter table "solution_tests" add constraint "solution_tests_outcome_check" check ("outcome" in ('WORKED', 'NEEDS_ADJUSTMENT', 'DID_NOT_WORK'));`,
    )

    this.addSql(
      `alter table "sources" add constraint "sources_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "sources" add constraint "sources_read_extent_check" check ("read_extent" in ('INTRODUCTION', 'WHOLE'));`,
    )

    this.addSql(
      `alter table "themes" add constraint "themes_parent_id_foreign" foreign key ("parent_id") references "themes" ("id") on delete set null;`,
    )

    this.addSql(
      `alter table "case_themes" add constraint "case_themes_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(
      `alter table "case_themes" add constraint "case_themes_theme_id_foreign" foreign key ("theme_id") references "themes" ("id") on update cascade on delete cascade;`,
    )

    this.addSql(
      `alter table "videos" add constraint "videos_seminar_id_foreign" foreign key ("seminar_id") references "seminars" ("id") on delete set null;`,
    )
    this.addSql(`alter table "videos" add constraint "videos_duration_seconds_check" check (duration_seconds > 0);`)

    this.addSql(
      `alter table "video_segments" add constraint "video_segments_video_id_foreign" foreign key ("video_id") references "videos" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "video_segments" add constraint "video_segments_in_order" check (start_seconds >= 0 and end_seconds > start_seconds);`,
    )

    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_segment_id_foreign" foreign key ("segment_id") references "video_segments" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_challenge_id_foreign" foreign key ("challenge_id") references "challenges" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_exploration_id_foreign" foreign key ("exploration_id") references "explorations" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_insight_id_foreign" foreign key ("insight_id") references "insights" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_solution_id_foreign" foreign key ("solution_id") references "solutions" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_solution_test_id_foreign" foreign key ("solution_test_id") references "solution_tests" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_improvement_id_foreign" foreign key ("improvement_id") references "improvements" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "segment_subjects" add constraint "segment_subjects_exactly_one" check ((case when case_id is null then 0 else 1 end) + (case when challenge_id is null then 0 else 1 end) + (case when exploration_id is null then 0 else 1 end) + (case when insight_id is null then 0 else 1 end) + (case when solution_id is null then 0 else 1 end) + (case when solution_test_id is null then 0 else 1 end) + (case when improvement_id is null then 0 else 1 end) = 1);`,
    )

    // Written by hand: the row that whoever publishes waits for, also the first two.
    this.addSql(
      `insert into knowledge (id, version, changed_at, seeded_at) values (1, 0, '1970-01-01T00:00:00.000Z', null);`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "municipalities" drop constraint "municipalities_county_id_foreign";`)
    this.addSql(`alter table "explorations" drop constraint "explorations_method_id_foreign";`)
    this.addSql(`alter table "municipalities" drop constraint "municipalities_group_id_foreign";`)
    this.addSql(`alter table "case_municipalities" drop constraint "case_municipalities_municipality_id_foreign";`)
    this.addSql(`alter table "network_members" drop constraint "network_members_municipality_id_foreign";`)
    this.addSql(`alter table "reuses" drop constraint "reuses_municipality_id_foreign";`)
    this.addSql(`alter table "solution_tests" drop constraint "solution_tests_municipality_id_foreign";`)
    this.addSql(`alter table "cases" drop constraint "cases_network_id_foreign";`)
    this.addSql(`alter table "network_members" drop constraint "network_members_network_id_foreign";`)
    this.addSql(`alter table "process_steps" drop constraint "process_steps_network_id_foreign";`)
    this.addSql(`alter table "materials" drop constraint "materials_network_id_foreign";`)
    this.addSql(`alter table "publications" drop constraint "publications_network_id_foreign";`)
    this.addSql(`alter table "seminars" drop constraint "seminars_network_id_foreign";`)
    this.addSql(`alter table "insights" drop constraint "insights_case_id_foreign";`)
    this.addSql(`alter table "improvements" drop constraint "improvements_case_id_foreign";`)
    this.addSql(`alter table "explorations" drop constraint "explorations_case_id_foreign";`)
    this.addSql(`alter table "contacts" drop constraint "contacts_case_id_foreign";`)
    this.addSql(`alter table "challenges" drop constraint "challenges_case_id_foreign";`)
    this.addSql(`alter table "case_municipalities" drop constraint "case_municipalities_case_id_foreign";`)
    this.addSql(`alter table "case_obstacles" drop constraint "case_obstacles_case_id_foreign";`)
    this.addSql(`alter table "materials" drop constraint "materials_case_id_foreign";`)
    this.addSql(`alter table "solutions" drop constraint "solutions_case_id_foreign";`)
    this.addSql(`alter table "reuses" drop constraint "reuses_own_case_id_foreign";`)
    this.addSql(`alter table "solution_tests" drop constraint "solution_tests_case_id_foreign";`)
    this.addSql(`alter table "sources" drop constraint "sources_case_id_foreign";`)
    this.addSql(`alter table "case_themes" drop constraint "case_themes_case_id_foreign";`)
    this.addSql(`alter table "segment_subjects" drop constraint "segment_subjects_case_id_foreign";`)
    this.addSql(`alter table "insight_explorations" drop constraint "insight_explorations_insight_id_foreign";`)
    this.addSql(`alter table "insight_challenges" drop constraint "insight_challenges_insight_id_foreign";`)
    this.addSql(`alter table "solution_insights" drop constraint "solution_insights_insight_id_foreign";`)
    this.addSql(`alter table "segment_subjects" drop constraint "segment_subjects_insight_id_foreign";`)
    this.addSql(`alter table "improvement_solutions" drop constraint "improvement_solutions_improvement_id_foreign";`)
    this.addSql(`alter table "segment_subjects" drop constraint "segment_subjects_improvement_id_foreign";`)
    this.addSql(`alter table "insight_explorations" drop constraint "insight_explorations_exploration_id_foreign";`)
    this.addSql(`alter table "segment_subjects" drop constraint "segment_subjects_exploration_id_foreign";`)
    this.addSql(`alter table "insight_challenges" drop constraint "insight_challenges_challenge_id_foreign";`)
    this.addSql(`alter table "segment_subjects" drop constraint "segment_subjects_challenge_id_foreign";`)
    this.addSql(`alter table "case_obstacles" drop constraint "case_obstacles_obstacle_id_foreign";`)
    this.addSql(`alter table "materials" drop constraint "materials_process_step_id_foreign";`)
    this.addSql(`alter table "videos" drop constraint "videos_seminar_id_foreign";`)
    this.addSql(`alter table "reuses" drop constraint "reuses_solution_id_foreign";`)
    this.addSql(`alter table "improvement_solutions" drop constraint "improvement_solutions_solution_id_foreign";`)
    this.addSql(`alter table "solution_insights" drop constraint "solution_insights_solution_id_foreign";`)
    this.addSql(`alter table "solution_tests" drop constraint "solution_tests_solution_id_foreign";`)
    this.addSql(`alter table "segment_subjects" drop constraint "segment_subjects_solution_id_foreign";`)
    this.addSql(`alter table "segment_subjects" drop constraint "segment_subjects_solution_test_id_foreign";`)
    this.addSql(`alter table "themes" drop constraint "themes_parent_id_foreign";`)
    this.addSql(`alter table "case_themes" drop constraint "case_themes_theme_id_foreign";`)
    this.addSql(`alter table "video_segments" drop constraint "video_segments_video_id_foreign";`)
    this.addSql(`alter table "segment_subjects" drop constraint "segment_subjects_segment_id_foreign";`)

    this.addSql(`drop table if exists "counties" cascade;`)
    this.addSql(`drop table if exists "exploration_methods" cascade;`)
    this.addSql(`drop table if exists "former_slugs" cascade;`)
    this.addSql(`drop table if exists "knowledge" cascade;`)
    this.addSql(`drop table if exists "municipality_groups" cascade;`)
    this.addSql(`drop table if exists "municipalities" cascade;`)
    this.addSql(`drop table if exists "networks" cascade;`)
    this.addSql(`drop table if exists "cases" cascade;`)
    this.addSql(`drop table if exists "insights" cascade;`)
    this.addSql(`drop table if exists "improvements" cascade;`)
    this.addSql(`drop table if exists "explorations" cascade;`)
    this.addSql(`drop table if exists "insight_explorations" cascade;`)
    this.addSql(`drop table if exists "contacts" cascade;`)
    this.addSql(`drop table if exists "challenges" cascade;`)
    this.addSql(`drop table if exists "insight_challenges" cascade;`)
    this.addSql(`drop table if exists "case_municipalities" cascade;`)
    this.addSql(`drop table if exists "network_members" cascade;`)
    this.addSql(`drop table if exists "obstacles" cascade;`)
    this.addSql(`drop table if exists "case_obstacles" cascade;`)
    this.addSql(`drop table if exists "process_steps" cascade;`)
    this.addSql(`drop table if exists "materials" cascade;`)
    this.addSql(`drop table if exists "publications" cascade;`)
    this.addSql(`drop table if exists "revisions" cascade;`)
    this.addSql(`drop table if exists "seminars" cascade;`)
    this.addSql(`drop table if exists "solutions" cascade;`)
    this.addSql(`drop table if exists "reuses" cascade;`)
    this.addSql(`drop table if exists "improvement_solutions" cascade;`)
    this.addSql(`drop table if exists "solution_insights" cascade;`)
    this.addSql(`drop table if exists "solution_tests" cascade;`)
    this.addSql(`drop table if exists "sources" cascade;`)
    this.addSql(`drop table if exists "themes" cascade;`)
    this.addSql(`drop table if exists "case_themes" cascade;`)
    this.addSql(`drop table if exists "tombstones" cascade;`)
    this.addSql(`drop table if exists "videos" cascade;`)
    this.addSql(`drop table if exists "video_segments" cascade;`)
    this.addSql(`drop table if exists "segment_subjects" cascade;`)
  }
}
