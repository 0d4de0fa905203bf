-- Accounts, roles with their scope, API tokens (only their hash), failures of sign-in.
create table account (
  id             bigint       not null auto_increment primary key,
  username       varchar(60)  not null,
  name           varchar(80)  not null,
  password_hash  varchar(200) not null,
  one_time       boolean      not null,
  cadre_id       bigint       null,
  closed_at      datetime(6)  null,
  created_at     datetime(6)  not null,
  version        int          not null,
  unique key account_username (username),
  constraint account_cadre foreign key (cadre_id) references cadre (id)
) character set utf8mb4 collate utf8mb4_bin;

create table role_grant (
  id           bigint       not null auto_increment primary key,
  account_id   bigint       not null,
  role         varchar(20)  not null,
  unit_id      bigint       null,
  valid_until  date         null,
  unique key one_grant (account_id, role, unit_id),
  constraint role_grant_account foreign key (account_id) references account (id),
  constraint role_grant_unit foreign key (unit_id) references unit (id)
) character set utf8mb4 collate utf8mb4_bin;

create table api_token (
  id          bigint       not null auto_increment primary key,
  account_id  bigint       not null,
  hash        char(64)     not null,
  created_at  datetime(6)  not null,
  expires_at  datetime(6)  not null,
  revoked_at  datetime(6)  null,
  unique key api_token_hash (hash),
  constraint api_token_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

-- one row per name tried or address trying; known names and unknown ones look alike
create table sign_in_failure (
  subject        varchar(100) not null primary key,
  failures       int          not null,
  last_at        datetime(6)  not null,
  blocked_until  datetime(6)  null
) character set utf8mb4 collate utf8mb4_bin;
