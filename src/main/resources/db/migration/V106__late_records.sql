-- When a session that was held without this system began to be recorded: its true time of entry, and the day from which
-- corrections are counted. And two columns that nothing writes.
alter table agenda_session add column late_at datetime(6) null, drop column ended_at, drop column practice;

update agenda_session set late_at = created_at where late_reason is not null;
