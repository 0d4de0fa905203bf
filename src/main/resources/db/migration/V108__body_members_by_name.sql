-- A branch has members who are no cadres and stand in no roster: of them the seat keeps the name, and nothing else.
alter table body_seat modify column cadre_id bigint null, add column name varchar(80) null;
