-- Files by their content, for all features: what were the pieces of course files.
create table stored_file (
  sha256  char(64)  not null primary key,
  size    bigint    not null
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';

insert into stored_file (sha256, size) select sha256, sum(length(bytes)) from course_file_chunk group by sha256;

rename table course_file_chunk to stored_file_piece;
alter table stored_file_piece add constraint piece_of_file foreign key (sha256) references stored_file (sha256);
alter table course_file add constraint content_of_file foreign key (sha256) references stored_file (sha256);

-- The text a version was made of, byte for byte, so that it can be given back.
create table course_source (
  id          bigint        not null auto_increment primary key,
  version_id  bigint        not null,
  path        varchar(200)  not null,
  size        bigint        not null,
  sha256      char(64)      not null,
  unique key one_source (version_id, path),
  constraint source_of_version foreign key (version_id) references course_version (id),
  constraint content_of_source foreign key (sha256) references stored_file (sha256)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';
