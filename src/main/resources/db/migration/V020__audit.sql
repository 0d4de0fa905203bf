-- Who did what to whom, when, from where. Never updated, never deleted: the application user has no right to.
create table audit_record (
  id       bigint       not null auto_increment primary key,
  at       datetime(6)  not null,
  who      varchar(60)  not null,
  what     varchar(80)  not null,
  subject  varchar(120) not null,
  address  varchar(60)  not null,
  done     boolean      not null,
  key audit_record_at (at),
  key audit_record_subject (subject, at),
  key audit_record_who (who, at)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';
