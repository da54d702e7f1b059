-- Findings released to the supplier concerned, with the words written for it. What the finding
-- rests on is not here. "standing" is the fingerprint until the release is withdrawn, so that no
-- finding is released twice at the same time.
create table finding_release (
  id varchar(36) primary key,
  fingerprint varchar(40) not null,
  standing varchar(40) unique,
  assessment varchar(36) not null,
  rule varchar(200) not null,
  title varchar(300) not null,
  indicator varchar(500) not null,
  site varchar(300) not null,
  site_name varchar(500) not null,
  country varchar(10) not null,
  as_of varchar(10) not null,
  words varchar(4000) not null,
  reply_until varchar(10) not null,
  account varchar(36) not null,
  released_at varchar(40) not null,
  withdrawn_at varchar(40),
  withdrawn_by varchar(36),
  withdrawn_why varchar(2000),
  version bigint not null
);
create index finding_release_fingerprint on finding_release (fingerprint);
create index finding_release_site on finding_release (site);

-- What suppliers replied; never changed.
create table finding_reply (
  id varchar(36) primary key,
  release_id varchar(36) not null,
  reply_number integer not null,
  stance varchar(20) not null,
  words varchar(4000) not null,
  upload varchar(36),
  late boolean not null,
  account varchar(36) not null,
  replied_at varchar(40) not null,
  unique (release_id, reply_number)
);

-- Up to when each account has read its inbox. What stands in an inbox is worked out from the rest.
create table inbox_mark (
  account varchar(36) primary key,
  up_to varchar(40) not null
);
