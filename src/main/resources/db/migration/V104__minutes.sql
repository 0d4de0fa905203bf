-- The minutes (会议记录) and the summary (会议纪要) of a session, item by item: every version of every text. Written as
-- one types, so some hundreds for an item; each is small.
create table minutes_version (
  id           bigint       not null auto_increment primary key,
  session_id   bigint       not null,
  item_id      bigint       not null,
  document     varchar(8)   not null,
  number       int          not null,
  text         mediumtext   not null,
  length       int          not null,
  restored     int          null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(60)  not null,
  unique key minutes_version_number (session_id, item_id, document, number),
  constraint minutes_version_session foreign key (session_id) references agenda_session (id),
  constraint minutes_version_item foreign key (item_id) references agenda_item (id)
) character set utf8mb4 collate utf8mb4_bin comment 'append-only';
