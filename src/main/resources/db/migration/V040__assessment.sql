-- Attempts at a lesson's quiz. A retake is a new row; nothing is reset.
create table attempt (
  id            bigint       not null auto_increment primary key,
  code          char(22)     not null,
  cadre_id      bigint       not null,
  lesson_id     bigint       not null,
  number        int          not null,
  opened_at     datetime(6)  not null,
  submitted_at  datetime(6)  null,
  score         int          null,
  passed        boolean      not null,
  version       int          not null,
  unique key attempt_code (code),
  unique key one_attempt (cadre_id, lesson_id, number),
  constraint attempt_of_cadre foreign key (cadre_id) references cadre (id),
  constraint attempt_at_lesson foreign key (lesson_id) references lesson (id)
) character set utf8mb4 collate utf8mb4_bin;

create table attempt_question (
  id          bigint        not null auto_increment primary key,
  attempt_id  bigint        not null,
  position    int           not null,
  in_bank     int           not null,
  shuffle     varchar(200)  not null,
  answer      varchar(400)  null,
  saved_at    datetime(6)   null,
  correct     boolean       null,
  unique key one_question (attempt_id, position),
  constraint question_of_attempt foreign key (attempt_id) references attempt (id)
) character set utf8mb4 collate utf8mb4_bin;
