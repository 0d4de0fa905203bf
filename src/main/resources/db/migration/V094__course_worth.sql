-- What a course is worth follows from its lessons and the conversion rule of the day; a published version never changes.
alter table course_version drop column worth;
-- A lesson's text as written was kept beside its sections and read by nobody.
alter table lesson drop column text;
