-- The number of a session's summary (纪要文号), such as "会议纪要〔2026〕3号": every one ever given. The last one holds.
create table summary_number (
  id           bigint       not null auto_increment primary key,
  session_id   bigint       not null,
  number       varchar(60)  not null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(60)  not null,
  key summary_number_session (session_id, id),
  constraint summary_number_session foreign key (session_id) references agenda_session (id)
) character set utf8mb4 collate utf8mb4_bin comment 'append-only';

-- What is filed with a session: a scanned original, an outline of a speech. Struck with a reason, never deleted.
create table session_attachment (
  id           bigint       not null auto_increment primary key,
  session_id   bigint       not null,
  title        varchar(200) not null,
  file_name    varchar(200) not null,
  type         varchar(8)   not null,
  sha256       char(64)     not null,
  size         bigint       not null,
  recorded_at  datetime(6)  not null,
  recorded_by  varchar(60)  not null,
  struck_at    datetime(6)  null,
  struck_by    varchar(60)  null,
  struck_why   varchar(200) null,
  version      int          not null,
  key session_attachment_session (session_id, id),
  constraint session_attachment_session foreign key (session_id) references agenda_session (id),
  constraint session_attachment_file foreign key (sha256) references stored_file (sha256)
) character set utf8mb4 collate utf8mb4_bin;
