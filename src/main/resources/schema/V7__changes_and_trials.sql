-- Rules, thresholds and editions of lists that this installation changed. "standing" is what the
-- change is about while it is in force and empty otherwise, so that only one of a kind counts.
create table house_change (
  id varchar(36) primary key,
  kind varchar(20) not null,
  about varchar(200) not null,
  words varchar(2000) not null,
  content varchar(64) not null,
  standing varchar(230) unique,
  reason varchar(2000),
  since varchar(40),
  ended_at varchar(40),
  ended_why varchar(2000),
  account varchar(36) not null,
  proposed_at varchar(40) not null,
  version bigint not null
);
create index house_change_about on house_change (kind, about);

-- What a change would do to a sealed assessment. Nothing of it is a finding.
create table trial (
  id varchar(36) primary key,
  house_change varchar(36) not null,
  assessment varchar(36) not null,
  state varchar(20) not null,
  beginnings integer not null,
  result varchar(64),
  problem varchar(2000),
  account varchar(36) not null,
  asked_at varchar(40) not null,
  version bigint not null
);
create index trial_change on trial (house_change);
