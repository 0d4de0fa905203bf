-- What each category of cadres owes, as dated data.
create table assessment_period (
  code     varchar(20)  not null primary key,
  name     varchar(60)  not null,
  from_on  date         not null,
  to_on    date         not null
) character set utf8mb4 collate utf8mb4_bin;

create table requirement (
  id             bigint       not null auto_increment primary key,
  code           varchar(40)  not null,
  title          varchar(120) not null,
  period         varchar(20)  not null,
  categories     varchar(300) not null,
  party_members  boolean      not null,
  ledger         varchar(10)  not null,
  combination    varchar(10)  not null,
  source         varchar(900) not null,
  sort           int          not null,
  unique key one_requirement (period, code),
  constraint requirement_period foreign key (period) references assessment_period (code)
) character set utf8mb4 collate utf8mb4_bin;

create table requirement_test (
  id              bigint       not null auto_increment primary key,
  requirement_id  bigint       not null,
  position        int          not null,
  measure         varchar(10)  not null,
  kind            varchar(16)  not null,
  required        decimal(8,2) not null,
  unique key one_test (requirement_id, position),
  constraint test_of_requirement foreign key (requirement_id) references requirement (id)
) character set utf8mb4 collate utf8mb4_bin;
