-- Sessions of browsers, so that they can be seen and ended; ended ones go when their account signs in a month later.
-- A row for each sign-in: some ten per account, 200 bytes each; read by its hash, once in seconds per session in use.
create table browser_session (
  id          bigint       not null auto_increment primary key,
  account_id  bigint       not null,
  hash        char(64)     not null,
  device      varchar(60)  not null,
  created_at  datetime(6)  not null,
  expires_at  datetime(6)  not null,
  ended_at    datetime(6)  null,
  unique key browser_session_hash (hash),
  key browser_session_account (account_id, ended_at),
  constraint browser_session_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Devices that signed in before (their cookie's hash): others' failures do not hold them up. Ten per account at most.
create table known_device (
  id          bigint       not null auto_increment primary key,
  account_id  bigint       not null,
  hash        char(64)     not null,
  created_at  datetime(6)  not null,
  unique key known_device_hash (account_id, hash),
  constraint known_device_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_bin;

-- what is forgotten is found by its time and deleted, a few rows with each try
alter table sign_in_failure add key sign_in_failure_last (last_at);
