-- Findings that go out together or not at all, and how many those are.
alter table redacted_finding add column bundle varchar(36);
alter table redacted_finding add column bundle_size integer;
update redacted_finding set bundle = id, bundle_size = 1;
alter table redacted_finding alter column bundle set not null;
alter table redacted_finding alter column bundle_size set not null;
