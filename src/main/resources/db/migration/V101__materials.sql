-- Study materials (学习材料): some thousands in a county. Withdrawn, never deleted; what was studied is a version.
create table material (
  id            bigint       not null auto_increment primary key,
  code          varchar(40)  not null,
  unit_id       bigint       not null,
  number        int          not null,
  created_at    datetime(6)  not null,
  withdrawn_at  datetime(6)  null,
  withdrawn_by  varchar(60)  null,
  withdrawn_why varchar(300) null,
  version       int          not null,
  unique key material_code (code),
  key material_unit (unit_id),
  constraint material_unit foreign key (unit_id) references unit (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Files that somebody sent: a text to be looked through, or a table of materials.
create table material_upload (
  id           bigint       not null auto_increment primary key,
  sha256       char(64)     not null,
  size         bigint       not null,
  file_name    varchar(200) not null,
  uploaded_at  datetime(6)  not null,
  uploaded_by  varchar(60)  not null,
  unit_id      bigint       null,
  taken_at     datetime(6)  null,
  undone_at    datetime(6)  null,
  version      int          not null,
  key material_upload_by (uploaded_by, id),
  constraint material_upload_file foreign key (sha256) references stored_file (sha256),
  constraint material_upload_unit foreign key (unit_id) references unit (id)
) character set utf8mb4 collate utf8mb4_bin;

create table material_version (
  id            bigint       not null auto_increment primary key,
  material_id   bigint       not null,
  number        int          not null,
  title         varchar(300) not null,
  source        varchar(200) not null,
  kind          varchar(16)  not null,
  published_on  date         null,
  received_on   date         null,
  extent        varchar(8)   not null,
  text          mediumtext   null,
  link          varchar(500) null,
  audience      varchar(100) not null,
  upload_id     bigint       null,
  recorded_at   datetime(6)  not null,
  recorded_by   varchar(60)  not null,
  unique key material_version_number (material_id, number),
  key material_version_published (published_on),
  key material_version_upload (upload_id),
  constraint material_version_of foreign key (material_id) references material (id),
  constraint material_version_upload foreign key (upload_id) references material_upload (id)
) character set utf8mb4 collate utf8mb4_bin comment 'append-only';
