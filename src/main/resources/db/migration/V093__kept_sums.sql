-- Where each chain ends, so that the next line needs no look through the entries and a line cut off the end shows.
alter table hours_account add column head_sequence int null, add column head_hash char(64) null;
update hours_account set head_sequence = 0, head_hash = repeat('0', 64);
update hours_account a
  join (select cadre_id, max(sequence) as sequence from hours_entry group by cadre_id) m on m.cadre_id = a.cadre_id
  join hours_entry e on e.cadre_id = m.cadre_id and e.sequence = m.sequence
  set a.head_sequence = e.sequence, a.head_hash = e.hash;
alter table hours_account modify column head_sequence int not null, modify column head_hash char(64) not null;

-- A course of many lessons has many inputs.
alter table hours_entry modify column inputs mediumtext not null;

-- What each cadre earned in each period, per book and kind: kept with the entries, in their transaction, and derived
-- again from them by the self-audit. The county's order is that of the key.
create table period_sum (
  period    varchar(20)    not null,
  cadre_id  bigint         not null,
  ledger    varchar(10)    not null,
  kind      varchar(16)    not null,
  hours     decimal(14,2)  not null,
  days      decimal(12,2)  not null,
  entries   int            not null,
  primary key (period, cadre_id, ledger, kind),
  constraint sum_of_period foreign key (period) references assessment_period (code),
  constraint sum_of_cadre foreign key (cadre_id) references cadre (id)
) character set utf8mb4 collate utf8mb4_bin;

insert into period_sum (period, cadre_id, ledger, kind, hours, days, entries)
  select p.code, e.cadre_id, e.ledger, e.kind, sum(e.hours), sum(coalesce(e.days, 0)), count(*)
  from assessment_period p join hours_entry e on e.occurred_on between p.from_on and p.to_on
  group by p.code, e.cadre_id, e.ledger, e.kind;

-- A unit's place in the customary order of the whole tree, so that lists of people are cut into pages by the database.
alter table unit add column place varchar(600) null;
update unit u join (
  with recursive tree (id, place) as (
    select id, cast(concat('/', lpad(sort, 6, '0'), ' ', code, '/') as char(600)) from unit where parent_id is null
    union all
    select c.id, concat(t.place, lpad(c.sort, 6, '0'), ' ', c.code, '/') from unit c join tree t on c.parent_id = t.id)
  select id, place from tree) t on t.id = u.id set u.place = t.place;
alter table unit modify column place varchar(600) not null, add key unit_place (place);

-- What the self-audit found, run by run.
create table self_audit (
  id           bigint        not null auto_increment primary key,
  at           datetime(6)   not null,
  checks       varchar(400)  not null,
  differences  int           not null
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';

create table self_audit_difference (
  id             bigint        not null auto_increment primary key,
  self_audit_id  bigint        not null,
  check_code     varchar(40)   not null,
  place          varchar(400)  not null,
  kept           varchar(400)  not null,
  derived        varchar(400)  not null,
  key difference_of_audit (self_audit_id),
  constraint difference_of_audit foreign key (self_audit_id) references self_audit (id)
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';
