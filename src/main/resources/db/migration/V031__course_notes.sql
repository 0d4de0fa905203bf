-- A lesson knows the order of its footnotes; a bibliography also holds disputes, which have no confidence.
alter table lesson add column cited varchar(4000) not null;
alter table citation add column kind varchar(16) not null, modify column confidence varchar(10) null;
