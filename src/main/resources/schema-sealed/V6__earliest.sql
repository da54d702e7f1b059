-- Month of the first batch with which a finding may go out; none for any.
alter table redacted_finding add column earliest varchar(7);
create index redacted_finding_bundle on redacted_finding (bundle);
