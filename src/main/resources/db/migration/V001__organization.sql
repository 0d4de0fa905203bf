-- Units, cadres and their dated posts. Nothing here is deleted: units close, posts end.
create table unit (
  id         bigint       not null auto_increment primary key,
  code       varchar(40)  not null,
  name       varchar(120) not null,
  kind       varchar(16)  not null,
  parent_id  bigint       null,
  path       varchar(400) not null,
  sort       int          not null,
  opened_on  date         not null,
  closed_on  date         null,
  unique key unit_code (code),
  key unit_path (path),
  constraint unit_parent foreign key (parent_id) references unit (id)
) character set utf8mb4 collate utf8mb4_bin;

create table cadre_category (
  code     varchar(40)  not null primary key,
  name     varchar(80)  not null,
  name_en  varchar(80)  not null,
  sort     int          not null
) character set utf8mb4 collate utf8mb4_bin;

create table cadre (
  id                  bigint       not null auto_increment primary key,
  code                varchar(40)  not null,
  name                varchar(80)  not null,
  pinyin              varchar(120) not null,
  initials            varchar(40)  not null,
  party_member_since  date         null,
  version             int          not null,
  unique key cadre_code (code)
) character set utf8mb4 collate utf8mb4_bin;

create table post (
  id        bigint       not null auto_increment primary key,
  cadre_id  bigint       not null,
  unit_id   bigint       not null,
  title     varchar(120) not null,
  level     varchar(40)  not null,
  grade     varchar(40)  not null,
  category  varchar(40)  not null,
  from_on   date         not null,
  to_on     date         null,
  unique key post_begins_once (cadre_id, from_on),
  key post_unit (unit_id, from_on),
  constraint post_cadre foreign key (cadre_id) references cadre (id),
  constraint post_of_unit foreign key (unit_id) references unit (id),
  constraint post_category foreign key (category) references cadre_category (code)
) character set utf8mb4 collate utf8mb4_bin;
