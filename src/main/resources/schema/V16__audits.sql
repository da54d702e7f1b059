-- The report of a visit, what somebody decided on it who was not there, and the file of facts that
-- counts since its release.
create table audit_report (
  visit varchar(36) primary key,
  report varchar(20000) not null,
  changed_by varchar(36) not null,
  changed_at varchar(40) not null,
  reviewed_hash varchar(64),
  reviewed_facts varchar(64),
  reviewed_by varchar(36),
  reviewed_at varchar(40),
  review_words varchar(4000),
  facts varchar(64),
  released_at varchar(40),
  version bigint not null
);
