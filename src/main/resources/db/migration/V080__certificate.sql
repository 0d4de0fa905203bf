-- What says that somebody completed a course. A certificate is never changed; a revocation is a row of its own.
-- The keys that sign: the highest number signs, all others still verify what they signed. One row for all servers.
create table certificate_key (
  number       int          not null primary key,
  public_key   varchar(120) not null,
  private_key  varchar(120) not null,
  made_at      datetime(6)  not null
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';

-- Where running numbers come from, without a lock that completions would wait for.
create table certificate_number (
  id    bigint not null auto_increment primary key,
  year  int    not null
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';

-- enrollment_id: the deed, once; like the ledger's deeds it is told by the event and not looked up again.
-- hours: what the course was worth by the rule of its publication, or null; lessons: minutes and title, a line each.
create table certificate (
  id             bigint        not null auto_increment primary key,
  number         varchar(20)   not null,
  code           char(10)      not null,
  enrollment_id  bigint        not null,
  cadre_id       bigint        not null,
  holder         varchar(80)   not null,
  unit_name      varchar(120)  not null,
  course         varchar(80)   not null,
  version        int           not null,
  title          varchar(200)  not null,
  lessons        text          not null,
  minutes        int           not null,
  hours          decimal(8,2)  null,
  tested         boolean       not null,
  issuer         varchar(120)  not null,
  issued_on      date          not null,
  issued_at      datetime(6)   not null,
  key_number     int           not null,
  signature      varchar(100)  not null,
  unique key one_number (number),
  unique key one_per_enrollment (enrollment_id),
  key certificate_holder (cadre_id, issued_at),
  constraint certificate_of_cadre foreign key (cadre_id) references cadre (id),
  constraint certificate_by_key foreign key (key_number) references certificate_key (number)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';

create table certificate_revocation (
  certificate_id  bigint       not null primary key,
  reason          varchar(200) not null,
  revoked_on      date         not null,
  revoked_at      datetime(6)  not null,
  constraint revocation_of_certificate foreign key (certificate_id) references certificate (id)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';
