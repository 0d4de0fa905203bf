-- One row for each person's quiz of a lesson: the lock of those who open it, so that two openings at once are one.
create table quiz_place (
  cadre_id   bigint not null,
  lesson_id  bigint not null,
  primary key (cadre_id, lesson_id),
  constraint place_of_cadre foreign key (cadre_id) references cadre (id),
  constraint place_at_lesson foreign key (lesson_id) references lesson (id)
) character set utf8mb4 collate utf8mb4_bin;
