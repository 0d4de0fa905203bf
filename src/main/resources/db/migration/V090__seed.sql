-- Which seed files were loaded, by their content: the same file is not read twice.
create table seed_file (
  name       varchar(120) not null primary key,
  hash       char(64)     not null,
  loaded_at  datetime(6)  not null
) character set utf8mb4 collate utf8mb4_bin;
