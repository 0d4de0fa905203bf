-- What each cadre has earned. Entries are only added: the application user has no right to change or delete one.
create table hours_account (
  cadre_id  bigint not null primary key,
  constraint account_of_cadre foreign key (cadre_id) references cadre (id)
) character set utf8mb4 collate utf8mb4_bin;

create table hours_entry (
  id            bigint        not null auto_increment primary key,
  cadre_id      bigint        not null,
  sequence      int           not null,
  ledger        varchar(10)   not null,
  kind          varchar(16)   not null,
  source        varchar(16)   not null,
  deed          varchar(60)   not null,
  title         varchar(200)  not null,
  organizer     varchar(120)  null,
  evidence      varchar(200)  null,
  hours         decimal(8,2)  not null,
  days          decimal(6,2)  null,
  occurred_on   date          not null,
  recorded_at   datetime(6)   not null,
  rule_code     varchar(40)   null,
  rule_version  int           null,
  inputs        varchar(2000) not null,
  cadre_name    varchar(80)   not null,
  unit_name     varchar(120)  not null,
  category      varchar(40)   not null,
  reverses      int           null,
  prev_hash     char(64)      not null,
  hash          char(64)      not null,
  unique key one_line_per_place (cadre_id, sequence),
  unique key one_credit_per_deed (ledger, source, deed),
  key entry_occurred (occurred_on, cadre_id),
  constraint entry_of_cadre foreign key (cadre_id) references cadre (id)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';

create table conversion_rule (
  id           bigint       not null auto_increment primary key,
  code         varchar(40)  not null,
  number       int          not null,
  valid_from   date         not null,
  ledger       varchar(10)  not null,
  kind         varchar(16)  not null,
  basis        varchar(10)  not null,
  passed_test  decimal(8,2) not null,
  source       varchar(600) not null,
  unique key one_version (code, number)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';

create table conversion_band (
  id        bigint       not null auto_increment primary key,
  rule_id   bigint       not null,
  position  int          not null,
  minutes   int          not null,
  included  boolean      not null,
  hours     decimal(8,2) not null,
  unique key one_band (rule_id, position),
  constraint band_of_rule foreign key (rule_id) references conversion_rule (id)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';
