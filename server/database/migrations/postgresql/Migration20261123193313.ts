import { Migration } from '@mikro-orm/migrations'

export class Migration20261123193313 extends Migration {
  override name = 'Migration20261123193313'

  override up(): void | Promise<void> {
    this.addSql(
      `create index "cases_filtered" on "cases" ("id", "is_example", "step_reached", "network_id", "tests_worked", "tests_needing_adjustment", "tests_not_working", "first_day", "last_day");`,
    )

    this.addSql(`create index "explorations_counted" on "explorations" ("case_id", "method_id");`)

    this.addSql(
      `create index "solutions_counted" on "solutions" ("case_id", "tests_worked", "tests_needing_adjustment", "tests_not_working");`,
    )

    this.addSql(`create index "solution_tests_counted" on "solution_tests" ("case_id", "outcome");`)
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "cases_filtered";`)

    this.addSql(`drop index "explorations_counted";`)

    this.addSql(`drop index "solution_tests_counted";`)

    this.addSql(`drop index "solutions_counted";`)
  }
}
