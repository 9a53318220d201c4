import { Migration } from '@mikro-orm/migrations'

export class Migration20261123174441 extends Migration {
  override name = 'Migration20261123174441'

  override up(): void | Promise<void> {
    this.addSql(
      `create table \`questions\` (\`id\` text not null primary key, \`case_id\` text not null, \`asked_by_id\` text null, \`text\` text not null, \`asked_on\` text not null, \`answer\` text null, \`answered_on\` text null, constraint \`questions_case_id_foreign\` foreign key (\`case_id\`) references \`cases\` (\`id\`) on delete cascade, constraint \`questions_asked_by_id_foreign\` foreign key (\`asked_by_id\`) references \`municipalities\` (\`id\`) on delete set null, constraint \`questions_answer_has_a_day\` check ((answer is null) = (answered_on is null)));`,
    )
    this.addSql(`create index \`questions_case_id_index\` on \`questions\` (\`case_id\`);`)
    this.addSql(`create index \`questions_asked_by_id_index\` on \`questions\` (\`asked_by_id\`);`)
    this.addSql(`create index \`questions_of_case\` on \`questions\` (\`case_id\`, \`asked_on\`);`)
    this.addSql(`create index \`questions_latest\` on \`questions\` (\`asked_on\`, \`id\`);`)

    this.addSql(`alter table \`counties\` add column \`is_example\` integer not null default false;`)

    this.addSql(`alter table \`knowledge\` add column \`examples_seeded_at\` text null;`)

    this.addSql(`alter table \`videos\` add column \`chapters_url\` text null;`)
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`questions\`;`)

    this.addSql(`alter table \`counties\` drop column \`is_example\`;`)

    this.addSql(`alter table \`knowledge\` drop column \`examples_seeded_at\`;`)

    this.addSql(`alter table \`videos\` drop column \`chapters_url\`;`)
  }
}
