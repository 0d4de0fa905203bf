-- The rosters that the organization department sends, each as it was read, what it would change, and what it changed.
-- A row keeps the cells of the file, never a national ID number: where one stood, nothing of the row is kept.
create table roster_import (
  id             bigint       not null auto_increment primary key,
  file_name      varchar(200) not null,
  sha256         char(64)     not null,
  state          varchar(16)  not null,
  resume_as      varchar(16)  null,
  trouble        varchar(40)  null,
  row_count      int          not null,
  done           int          not null,
  reached        int          not null,
  fresh          int          not null,
  transferred    int          not null,
  corrected      int          not null,
  same           int          not null,
  bad            int          not null,
  absent         int          not null,
  taken          int          not null,
  uploaded_by    varchar(60)  not null,
  uploaded_at    datetime(6)  not null,
  taken_by       varchar(60)  null,
  taken_at       datetime(6)  null,
  undone_by      varchar(60)  null,
  undone_at      datetime(6)  null,
  version        int          not null,
  key roster_import_file (sha256)
) character set utf8mb4 collate utf8mb4_bin;

create table roster_row (
  import_id   bigint       not null,
  number      int          not null,
  code        varchar(40)  not null,
  name        varchar(80)  not null,
  cells       text         not null,
  outcome     varchar(16)  null,
  reasons     text         null,
  was         text         null,
  becomes     text         null,
  taken       boolean      not null,
  primary key (import_id, number),
  key roster_row_code (import_id, code),
  key roster_row_outcome (import_id, outcome, number),
  constraint roster_row_of_import foreign key (import_id) references roster_import (id)
) character set utf8mb4 collate utf8mb4_bin;
