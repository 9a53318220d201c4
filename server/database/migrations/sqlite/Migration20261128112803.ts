import { Migration } from '@mikro-orm/migrations'
import { caseTraits } from '../caseTraits.ts'

export class Migration20261128112803 extends Migration {
  override name = 'Migration20261128112803'

  override up(): void | Promise<void> {
    this.addSql(
      `create table \`case_traits\` (\`case_id\` text not null primary key, \`line\` text not null, constraint \`case_traits_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on update cascade on delete cascade);`,
    )
    this.addSql(`create index \`case_traits_case_id_index\` on \`case_traits\` (\`case_id\`);`)
    this.addSql(caseTraits())
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`case_traits\`;`)
  }
}
