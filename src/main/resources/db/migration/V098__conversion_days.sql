-- A rule may look at the days that the organizer states: so many hours for each.
alter table conversion_rule add column per_day decimal(8,2) null after basis;
