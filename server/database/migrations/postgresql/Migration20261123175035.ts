import { Migration } from '@mikro-orm/migrations'
import { partSortKeys } from '../partSortKeys.ts'

export class Migration20261123175035 extends Migration {
  override name = 'Migration20261123175035'

  override async up(): Promise<void> {
    this.addSql(`alter table "insights" add "sort_key" varchar(120) not null default '';`)
    this.addSql(`create index "insights_sort_key_index" on "insights" ("sort_key");`)

    this.addSql(`alter table "improvements" add "sort_key" varchar(120) not null default '';`)
    this.addSql(`create index "improvements_sort_key_index" on "improvements" ("sort_key");`)

    this.addSql(`alter table "explorations" add "sort_key" varchar(120) not null default '';`)
    this.addSql(`create index "explorations_sort_key_index" on "explorations" ("sort_key");`)

    this.addSql(`alter table "challenges" add "sort_key" varchar(120) not null default '';`)
    this.addSql(`create index "challenges_sort_key_index" on "challenges" ("sort_key");`)

    this.addSql(`alter table "solution_tests" add "sort_key" varchar(120) not null default '';`)
    this.addSql(`create index "solution_tests_sort_key_index" on "solution_tests" ("sort_key");`)

    for (const statement of await partSortKeys(text => this.execute(text))) this.addSql(statement)
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "challenges_sort_key_index";`)
    this.addSql(`alter table "challenges" drop column "sort_key";`)

    this.addSql(`drop index "explorations_sort_key_index";`)
    this.addSql(`alter table "explorations" drop column "sort_key";`)

    this.addSql(`drop index "improvements_sort_key_index";`)
    this.addSql(`alter table "improvements" drop column "sort_key";`)

    this.addSql(`drop index "insights_sort_key_index";`)
    this.addSql(`alter table "insights" drop column "sort_key";`)

    this.addSql(`drop index "solution_tests_sort_key_index";`)
    this.addSql(`alter table "solution_tests" drop column "sort_key";`)
  }
}
