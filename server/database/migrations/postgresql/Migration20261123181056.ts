import { Migration } from '@mikro-orm/migrations'

export class Migration20261123181056 extends Migration {
  override name = 'Migration20261123181056'

  override up(): void | Promise<void> {
    this.addSql(
      `create table "video_cues" ("id" varchar(90) not null, "video_id" varchar(90) not null, "start_seconds" double precision not null, "end_seconds" double precision not null, "speaker" varchar(200) null, "text" text not null, primary key ("id"));`,
    )
    this.addSql(`create index "video_cues_in_video" on "video_cues" ("video_id", "start_seconds");`)

    this.addSql(
      `alter table "video_cues" add constraint "video_cues_video_id_foreign" foreign key ("video_id") references "videos" ("id") on delete cascade;`,
    )
    this.addSql(
      `alter table "video_cues" add constraint "video_cues_in_order" check (start_seconds >= 0 and end_seconds > start_seconds);`,
    )
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "video_cues" cascade;`)
  }
}
