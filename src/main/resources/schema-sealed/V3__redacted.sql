-- Redacted findings that wait for the batch of their month.
create table redacted_finding (
  id varchar(36) primary key,
  document varchar(36) not null,
  state varchar(10) not null,
  body varchar(4000) not null
);
create index redacted_finding_document on redacted_finding (document);
