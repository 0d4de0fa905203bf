-- Who is expected at a session and who came besides: the members of its day, taken over when it is opened.
create table hall_place (
  id          bigint       not null auto_increment primary key,
  session_id  bigint       not null,
  cadre_id    bigint       null,
  name        varchar(80)  not null,
  office      varchar(16)  null,
  sort        int          not null,
  added_at    datetime(6)  not null,
  added_by    varchar(60)  not null,
  unique key hall_place_once (session_id, cadre_id),
  constraint hall_place_session foreign key (session_id) references agenda_session (id),
  constraint hall_place_cadre foreign key (cadre_id) references cadre (id)
) character set utf8mb4 collate utf8mb4_bin comment 'append-only';

-- Every time somebody recorded whether a person was there; the last one holds. The key is the device's own.
create table hall_mark (
  id           bigint       not null auto_increment primary key,
  session_id   bigint       not null,
  place_id     bigint       not null,
  mark_key     varchar(40)  not null,
  presence     varchar(8)   not null,
  reason       varchar(100) null,
  stand_in     varchar(40)  null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(60)  not null,
  unique key hall_mark_key (place_id, mark_key),
  key hall_mark_session (session_id, id),
  constraint hall_mark_session foreign key (session_id) references agenda_session (id),
  constraint hall_mark_place foreign key (place_id) references hall_place (id)
) character set utf8mb4 collate utf8mb4_bin comment 'append-only';

-- What was said, decided, noted: every wording of every line. The key of a line is the device's own.
create table hall_line (
  id           bigint        not null auto_increment primary key,
  session_id   bigint        not null,
  item_id      bigint        not null,
  line_key     varchar(40)   not null,
  number       int           not null,
  kind         varchar(10)   not null,
  place_id     bigint        null,
  text         varchar(4000) not null,
  struck       boolean       not null,
  reason       varchar(200)  null,
  own          boolean       not null,
  recorded_at  datetime(6)   not null,
  recorded_by  varchar(60)   not null,
  unique key hall_line_number (session_id, line_key, number),
  constraint hall_line_session foreign key (session_id) references agenda_session (id),
  constraint hall_line_item foreign key (item_id) references agenda_item (id),
  constraint hall_line_place foreign key (place_id) references hall_place (id)
) character set utf8mb4 collate utf8mb4_bin comment 'append-only';
