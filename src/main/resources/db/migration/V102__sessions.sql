-- How long those who attended may correct their own words, and how long after a meeting what is written is no late
-- entry: days, as the county lays down.
alter table meeting_rule add column correction_days int null, add column record_days int null;

-- Sessions (会议): 200 bodies hold some 40 a year each. Never deleted; one that is not held is cancelled with a reason.
create table agenda_session (
  id             bigint       not null auto_increment primary key,
  code           varchar(60)  not null,
  body_id        bigint       not null,
  meeting        varchar(20)  not null,
  title          varchar(200) not null,
  planned_at     datetime     not null,
  place          varchar(100) null,
  host_id        bigint       null,
  recorder_id    bigint       null,
  practice       varchar(1000) null,
  noticed_at     datetime(6)  null,
  opened_at      datetime(6)  null,
  adjourned_at   datetime(6)  null,
  signed_at      datetime(6)  null,
  signed_by      varchar(60)  null,
  cancelled_at   datetime(6)  null,
  cancelled_why  varchar(300) null,
  late_reason    varchar(300) null,
  ended_at       datetime     null,
  created_at     datetime(6)  not null,
  created_by     varchar(60)  not null,
  version        int          not null,
  unique key agenda_session_code (code),
  key agenda_session_body (body_id, planned_at),
  constraint agenda_session_body foreign key (body_id) references party_body (id),
  constraint agenda_session_host foreign key (host_id) references cadre (id),
  constraint agenda_session_recorder foreign key (recorder_id) references cadre (id)
) character set utf8mb4 collate utf8mb4_bin;

create table agenda_item (
  id          bigint       not null auto_increment primary key,
  session_id  bigint       not null,
  number      int          not null,
  kind        varchar(12)  not null,
  title       varchar(200) not null,
  lead_id     bigint       null,
  decided_at  datetime(6)  null,
  decided_by  varchar(60)  null,
  version     int          not null,
  key agenda_item_session (session_id, number),
  constraint agenda_item_session foreign key (session_id) references agenda_session (id),
  constraint agenda_item_lead foreign key (lead_id) references cadre (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Which version of which material is studied under an item, and how much of it.
create table agenda_pin (
  id                   bigint      not null auto_increment primary key,
  item_id              bigint      not null,
  material_version_id  bigint      not null,
  read_as              varchar(8)  not null,
  unique key agenda_pin_once (item_id, material_version_id),
  key agenda_pin_material (material_version_id),
  constraint agenda_pin_item foreign key (item_id) references agenda_item (id),
  constraint agenda_pin_material foreign key (material_version_id) references material_version (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Every notice to the members: when it was given, and what it said of time and place.
create table agenda_notice (
  id          bigint       not null auto_increment primary key,
  session_id  bigint       not null,
  planned_at  datetime     not null,
  place       varchar(100) null,
  given_at    datetime(6)  not null,
  given_by    varchar(60)  not null,
  key agenda_notice_session (session_id),
  constraint agenda_notice_session foreign key (session_id) references agenda_session (id)
) character set utf8mb4 collate utf8mb4_bin comment 'append-only';
