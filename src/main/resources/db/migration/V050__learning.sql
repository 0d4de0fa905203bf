-- What somebody studies and what the server has accepted of it.
-- A course begun; another cycle of the same course is another row, never this one reset.
create table enrollment (
  id            bigint       not null auto_increment primary key,
  cadre_id      bigint       not null,
  course        varchar(80)  not null,
  cycle         int          not null,
  version_id    bigint       not null,
  begun_at      datetime(6)  not null,
  completed_at  datetime(6)  null,
  unique key one_enrollment (cadre_id, course, cycle),
  constraint enrollment_of_cadre foreign key (cadre_id) references cadre (id),
  constraint enrollment_in_course foreign key (course) references course (slug),
  constraint enrollment_in_version foreign key (version_id) references course_version (id)
) character set utf8mb4 collate utf8mb4_bin;

-- covered: the union of what was accepted, half-open, '0-3,5-6'; needed: how much of length completes the lesson
create table lesson_progress (
  id             bigint       not null auto_increment primary key,
  enrollment_id  bigint       not null,
  lesson_id      bigint       not null,
  length         int          not null,
  needed         int          not null,
  covered        text         not null,
  position       int          not null,
  studied_at     datetime(6)  null,
  unique key one_progress (enrollment_id, lesson_id),
  constraint progress_of_enrollment foreign key (enrollment_id) references enrollment (id),
  constraint progress_in_lesson foreign key (lesson_id) references lesson (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Terms are fixed when a sitting opens: what each section costs (milliseconds, text) or how fast one may watch.
create table sitting (
  id           bigint         not null auto_increment primary key,
  code         char(22)       not null,
  cadre_id     bigint         not null,
  progress_id  bigint         not null,
  floors       text           not null,
  max_rate     decimal(4,2)   not null,
  opened_at    datetime(6)    not null,
  unique key sitting_code (code),
  constraint sitting_of_cadre foreign key (cadre_id) references cadre (id),
  constraint sitting_at_progress foreign key (progress_id) references lesson_progress (id)
) character set utf8mb4 collate utf8mb4_bin;

-- One desk per person: who sits down at it anew sends the sitting before away. Its row is the lock of all a person's
-- study; spent_to is the instant up to which the person's time has been counted.
create table study_desk (
  cadre_id    bigint       not null primary key,
  sitting_id  bigint       null,
  sequence    int          not null,
  nonce       char(22)     not null,
  spent_to    datetime(6)  not null,
  constraint desk_of_cadre foreign key (cadre_id) references cadre (id),
  constraint desk_sitting foreign key (sitting_id) references sitting (id)
) character set utf8mb4 collate utf8mb4_bin;

-- What was claimed, what was accepted, and what was answered: the same sequence gets the same answer for ever.
create table segment (
  sitting_id     bigint       not null,
  sequence       int          not null,
  claimed_from   bigint       not null,
  claimed_to     bigint       not null,
  accepted_from  int          null,
  accepted_to    int          null,
  covered        text         not null,
  length         int          not null,
  next_nonce     char(22)     not null,
  at             datetime(6)  not null,
  primary key (sitting_id, sequence),
  constraint segment_of_sitting foreign key (sitting_id) references sitting (id)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';

-- Private to its writer: no page and no query of anybody else reads it.
create table reflection (
  enrollment_id  bigint        not null primary key,
  text           varchar(4000) not null,
  written_at     datetime(6)   not null,
  version        int           not null,
  constraint reflection_on_enrollment foreign key (enrollment_id) references enrollment (id)
) character set utf8mb4 collate utf8mb4_bin;
