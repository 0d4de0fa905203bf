-- What somebody notes while reading, and where they put a mark. Private to its writer: no query of anybody else reads it.
-- The code is given by the writer's device, so that a note written without a connection is stored once, however often sent.
create table note (
  id          bigint        not null auto_increment primary key,
  cadre_id    bigint        not null,
  code        varchar(36)   not null,
  kind        varchar(16)   not null,
  course      varchar(80)   not null,
  lesson      int           not null,
  section     int           not null,
  quote       varchar(300)  not null,
  text        varchar(4000) not null,
  written_at  datetime(6)   not null,
  version     int           not null,
  unique key note_code (cadre_id, code),
  key notes_of_lesson (cadre_id, course, lesson),
  constraint note_of_cadre foreign key (cadre_id) references cadre (id),
  constraint note_on_course foreign key (course) references course (slug)
) character set utf8mb4 collate utf8mb4_bin;
