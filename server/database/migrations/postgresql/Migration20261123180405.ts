import { Migration } from '@mikro-orm/migrations'

export class Migration20261123180405 extends Migration {
  override name = 'Migration20261123180405'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "messages" ("id" varchar(90) not null, "retry_key" varchar(64) not null, "text" text not null, "about" varchar(500) null, "email" varchar(254) null, "sent_at" varchar(24) not null, "read_at" varchar(24) null, primary key ("id"));`,
    )
    this.addSql(`alter table "messages" add constraint "messages_retry_key_unique" unique ("retry_key");`)
    this.addSql(`create index "messages_sent_at_index" on "messages" ("sent_at");`)
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "messages" cascade;`)
  }
}
