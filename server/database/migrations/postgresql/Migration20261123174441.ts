import { Migration } from '@mikro-orm/migrations'

export class Migration20261123174441 extends Migration {
  override name = 'Migration20261123174441'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "questions" ("id" varchar(90) not null, "case_id" varchar(90) not null, "asked_by_id" varchar(90) null, "text" text not null, "asked_on" varchar(10) not null, "answer" text null, "answered_on" varchar(10) null, primary key ("id"));`,
    )
    this.addSql(`create index "questions_asked_by_id_index" on "questions" ("asked_by_id");`)
    this.addSql(`create index "questions_of_case" on "questions" ("case_id", "asked_on");`)
    this.addSql(`create index "questions_latest" on "questions" ("asked_on", "id");`)

    this.addSql(`alter table "counties" add "is_example" boolean not null default false;`)

    this.addSql(`alter table "knowledge" add "examples_seeded_at" varchar(24) null;`)

    this.addSql(`alter table "videos" add "chapters_url" varchar(2000) null;`)

    this.addSql(
      `alter table "questions" add constraint "questions_case_id_foreign" foreign key ("case_id") references "cases" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "questions" add constraint "questions_asked_by_id_foreign" foreign key ("asked_by_id") references "municipalities" ("id") on delete set null;`,
    )
    this.addSql(
      `alter table "questions" add constraint "questions_answer_has_a_day" check ((answer is null) = (answered_on is null));`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "questions" cascade;`)

    this.addSql(`alter table "counties" drop column "is_example";`)

    this.addSql(`alter table "knowledge" drop column "examples_seeded_at";`)

    this.addSql(`alter table "videos" drop column "chapters_url";`)
  }
}
