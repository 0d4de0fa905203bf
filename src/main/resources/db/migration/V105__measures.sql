-- Measures (贯彻落实措施): who does what until when, followed to the end. Some ten thousands in a county; never deleted.
create table measure (
  id           bigint        not null auto_increment primary key,
  body_id      bigint        not null,
  session_id   bigint        not null,
  measure_key  varchar(40)   not null,
  item_id      bigint        null,
  line_key     varchar(40)   null,
  text         varchar(1000) not null,
  owner_id     bigint        null,
  due_on       date          null,
  state        varchar(8)    not null,
  entered_at   datetime(6)   not null,
  version      int           not null,
  unique key measure_once (session_id, measure_key),
  key measure_body (body_id, state),
  key measure_owner (owner_id, state),
  constraint measure_body foreign key (body_id) references party_body (id),
  constraint measure_session foreign key (session_id) references agenda_session (id),
  constraint measure_item foreign key (item_id) references agenda_item (id),
  constraint measure_owner foreign key (owner_id) references cadre (id)
) character set utf8mb4 collate utf8mb4_bin;

-- What became of a measure, step by step.
create table measure_step (
  id           bigint        not null auto_increment primary key,
  measure_id   bigint        not null,
  kind         varchar(8)    not null,
  text         varchar(1000) null,
  recorded_at  datetime(6)   not null,
  recorded_by  varchar(60)   not null,
  key measure_step_measure (measure_id, id),
  constraint measure_step_measure foreign key (measure_id) references measure (id)
) character set utf8mb4 collate utf8mb4_bin comment 'append-only';
