-- Findings that go out together or not at all, and how many those are.
alter table redacted_finding add column bundle varchar(36);
alter table redacted_finding add column bundle_size integer;
update redacted_finding set bundle = id, bundle_size = 1;
alter table redacted_finding alter column bundle set not null;
alter table redacted_finding alter column bundle_size set not null;

-- How many different cases each lead opened on a day; not which.
create table case_reading (
  id varchar(80) primary key,
  account varchar(64) not null,
  read_on varchar(10) not null,
  many integer not null
);
create index case_reading_read_on on case_reading (read_on);
