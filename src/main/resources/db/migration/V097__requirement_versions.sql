-- What a period asks is changed by a new version with its first day, and nobody's version is written over.
alter table requirement
  add column number int not null default 1 after code,
  add column valid_from date null after number,
  drop key one_requirement,
  add unique key one_version (period, code, number),
  comment = 'append-only';
alter table requirement alter column number drop default;
alter table requirement_test comment = 'append-only';
