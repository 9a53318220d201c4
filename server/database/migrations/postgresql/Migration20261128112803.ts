import { Migration } from '@mikro-orm/migrations'
import { caseTraits } from '../caseTraits.ts'

export class Migration20261128112803 extends Migration {
  override name = 'Migration20261128112803'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "case_traits" ("case_id" varchar(90) not null, "line" text not null, primary key ("case_id"));`,
    )

    this.addSql(
      `alter table "case_traits" add constraint "case_traits_case_id_foreign" foreign key ("case_id") references "cases" ("id") on update cascade on delete cascade;`,
    )
    this.addSql(caseTraits())
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "case_traits" cascade;`)
  }
}
