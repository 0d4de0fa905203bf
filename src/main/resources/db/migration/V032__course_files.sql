-- Films, sounds, captions, drawings and handouts of a version, as immutable as the version: both tables are only added to.
-- The bytes are kept once per content, in pieces, so that a changed text does not store its film again and no server
-- holds a whole film.
alter table course_version add column sites varchar(600) not null default '', add column field_task varchar(600) null;
alter table lesson add column media_file varchar(200) null, add column captions varchar(200) null, add column poster varchar(200) null;
-- what comes along from the heritage book
alter table citation modify column confidence varchar(20) null;

create table course_file (
  id          bigint       not null auto_increment primary key,
  version_id  bigint       not null,
  path        varchar(200) not null,
  type        varchar(40)  not null,
  size        bigint       not null,
  sha256      char(64)     not null,
  unique key one_file (version_id, path),
  constraint file_of_version foreign key (version_id) references course_version (id)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';

create table course_file_chunk (
  sha256  char(64)    not null,
  number  int         not null,
  bytes   mediumblob  not null,
  primary key (sha256, number)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';
