-- Party bodies (党组织): who meets. Some 200 in a county; never deleted, closed on a date.
create table party_body (
  id         bigint       not null auto_increment primary key,
  code       varchar(40)  not null,
  name       varchar(120) not null,
  kind       varchar(16)  not null,
  unit_id    bigint       not null,
  opened_on  date         not null,
  closed_on  date         null,
  version    int          not null,
  unique key party_body_code (code),
  key party_body_unit (unit_id),
  constraint party_body_unit foreign key (unit_id) references unit (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Who belongs to a body, from which day to which, in which office. A seat is never deleted; it ends.
create table body_seat (
  id           bigint       not null auto_increment primary key,
  body_id      bigint       not null,
  cadre_id     bigint       not null,
  office       varchar(16)  not null,
  place        int          not null,
  from_on      date         not null,
  to_on        date         null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(60)  not null,
  ended_at     datetime(6)  null,
  ended_by     varchar(60)  null,
  version      int          not null,
  key body_seat_body (body_id, from_on),
  key body_seat_cadre (cadre_id),
  constraint body_seat_body foreign key (body_id) references party_body (id),
  constraint body_seat_cadre foreign key (cadre_id) references cadre (id)
) character set utf8mb4 collate utf8mb4_bin;

-- What a meeting of a kind must have, since when, by which document. A later row of the same body, kind of body and
-- kind of meeting takes the place of the one before from its day on.
create table meeting_rule (
  id           bigint       not null auto_increment primary key,
  body_kind    varchar(16)  null,
  body_id      bigint       null,
  meeting      varchar(20)  not null,
  from_on      date         not null,
  first_item   boolean      not null,
  notice_days  int          null,
  least        int          null,
  per          varchar(8)   null,
  hours_rule   varchar(64)  null,
  source       varchar(400) not null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(60)  not null,
  key meeting_rule_body (body_id),
  constraint meeting_rule_body foreign key (body_id) references party_body (id)
) character set utf8mb4 collate utf8mb4_bin comment 'append-only';

-- Whether a body's electronic records count as the archive copy: every switch, with its basis. The last one holds.
create table body_archiving (
  id           bigint       not null auto_increment primary key,
  body_id      bigint       not null,
  electronic   boolean      not null,
  basis        varchar(400) not null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(60)  not null,
  key body_archiving_body (body_id, id),
  constraint body_archiving_body foreign key (body_id) references party_body (id)
) character set utf8mb4 collate utf8mb4_bin comment 'append-only';
