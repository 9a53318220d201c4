import { Migration } from '@mikro-orm/migrations'
import { newestKeys } from '../newestKeys.ts'

export class Migration20261123182427 extends Migration {
  override name = 'Migration20261123182427'

  override up(): void | Promise<void> {
    this.addSql(`alter table "cases" add "newest_key" varchar(40) not null default '';`)
    this.addSql(`create index "cases_newest_real_first" on "cases" ("newest_key", "id");`)

    this.addSql(`alter table "insights" add "newest_key" varchar(40) not null default '';`)
    this.addSql(`create index "insights_newest" on "insights" ("newest_key", "id");`)

    this.addSql(`alter table "improvements" add "newest_key" varchar(40) not null default '';`)
    this.addSql(`create index "improvements_newest" on "improvements" ("newest_key", "id");`)

    this.addSql(`alter table "explorations" add "newest_key" varchar(40) not null default '';`)
    this.addSql(`create index "explorations_newest" on "explorations" ("newest_key", "id");`)

    this.addSql(`alter table "challenges" add "newest_key" varchar(40) not null default '';`)
    this.addSql(`create index "challenges_newest" on "challenges" ("newest_key", "id");`)

    this.addSql(`alter table "solutions" add "newest_key" varchar(40) not null default '';`)
    this.addSql(`create index "solutions_newest" on "solutions" ("newest_key", "id");`)

    this.addSql(`alter table "solution_tests" add "newest_key" varchar(40) not null default '';`)
    this.addSql(`create index "solution_tests_newest" on "solution_tests" ("newest_key", "id");`)

    for (const statement of newestKeys()) this.addSql(statement)
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "cases_newest_real_first";`)
    this.addSql(`alter table "cases" drop column "newest_key";`)

    this.addSql(`drop index "challenges_newest";`)
    this.addSql(`alter table "challenges" drop column "newest_key";`)

    this.addSql(`drop index "explorations_newest";`)
    this.addSql(`alter table "explorations" drop column "newest_key";`)

    this.addSql(`drop index "improvements_newest";`)
    this.addSql(`alter table "improvements" drop column "newest_key";`)

    this.addSql(`drop index "insights_newest";`)
    this.addSql(`alter table "insights" drop column "newest_key";`)

    this.addSql(`drop index "solution_tests_newest";`)
    this.addSql(`alter table "solution_tests" drop column "newest_key";`)

    this.addSql(`drop index "solutions_newest";`)
    this.addSql(`alter table "solutions" drop column "newest_key";`)
  }
}
