-- Courses, their versions, lessons, sections and bibliographies. A published version never changes.
create table course (
  id    bigint       not null auto_increment primary key,
  slug  varchar(80)  not null,
  unique key course_slug (slug)
) character set utf8mb4 collate utf8mb4_bin;

create table course_version (
  id            bigint        not null auto_increment primary key,
  course_id     bigint        not null,
  number        int           not null,
  state         varchar(16)   not null,
  content_hash  char(64)      not null,
  title         varchar(120)  not null,
  title_note    varchar(400)  null,
  summary       varchar(600)  not null,
  category      varchar(20)   not null,
  form          varchar(20)   not null,
  audience      varchar(200)  not null,
  objectives    varchar(2000) not null,
  reflection    varchar(600)  null,
  minutes       int           not null,
  coverage      int           not null,
  worth         decimal(8,2)  null,
  review_by     date          null,
  imported_at   datetime(6)   not null,
  published_at  datetime(6)   null,
  version       int           not null,
  unique key one_number (course_id, number),
  constraint version_of_course foreign key (course_id) references course (id)
) character set utf8mb4 collate utf8mb4_bin;

create table lesson (
  id          bigint       not null auto_increment primary key,
  version_id  bigint       not null,
  number      int          not null,
  title       varchar(120) not null,
  kind        varchar(16)  not null,
  minutes     int          not null,
  length      int          not null,
  text        mediumtext   not null,
  quiz        mediumtext   null,
  unique key one_lesson (version_id, number),
  constraint lesson_of_version foreign key (version_id) references course_version (id)
) character set utf8mb4 collate utf8mb4_bin;

create table section (
  id          bigint       not null auto_increment primary key,
  lesson_id   bigint       not null,
  number      int          not null,
  title       varchar(160) not null,
  html        mediumtext   not null,
  characters  int          not null,
  unique key one_section (lesson_id, number),
  constraint section_of_lesson foreign key (lesson_id) references lesson (id)
) character set utf8mb4 collate utf8mb4_bin;

create table citation (
  id          bigint        not null auto_increment primary key,
  version_id  bigint        not null,
  code        varchar(20)   not null,
  title       varchar(600)  not null,
  body        varchar(200)  null,
  dated       varchar(60)   null,
  confidence  varchar(10)   not null,
  url         varchar(300)  null,
  sources     varchar(300)  not null,
  unique key one_citation (version_id, code),
  constraint citation_of_version foreign key (version_id) references course_version (id)
) character set utf8mb4 collate utf8mb4_bin;
