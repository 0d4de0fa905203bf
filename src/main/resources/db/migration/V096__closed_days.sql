-- Up to which day the ledger is closed; the latest counts. What happened until then is neither added to nor taken from.
create table ledger_closing (
  closed_to  date         not null primary key,
  closed_at  datetime(6)  not null,
  closed_by  varchar(60)  not null
) character set utf8mb4 collate utf8mb4_bin comment = 'append-only';
