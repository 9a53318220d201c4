import { Migration } from '@mikro-orm/migrations'

export class Migration20261123180405 extends Migration {
  override name = 'Migration20261123180405'

  override up(): void | Promise<void> {
    this.addSql(
      `create table \`messages\` (\`id\` text not null primary key, \`retry_key\` text not null, \`text\` text not null, \`about\` text null, \`email\` text null, \`sent_at\` text not null, \`read_at\` text null);`,
    )
    this.addSql(`create unique index \`messages_retry_key_unique\` on \`messages\` (\`retry_key\`);`)
    this.addSql(`create index \`messages_sent_at_index\` on \`messages\` (\`sent_at\`);`)
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`messages\`;`)
  }
}
