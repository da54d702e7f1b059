-- Which places people judged to be one. Counts until it is taken back.
create table judgement (
  id varchar(36) primary key,
  one_site varchar(300) not null,
  other_site varchar(300) not null,
  reason varchar(2000) not null,
  account varchar(36) not null,
  withdrawn boolean not null,
  withdrawn_why varchar(2000),
  judged_at varchar(40) not null,
  version bigint not null
);

-- Requests that were carried out under a key of the caller's, so that none is carried out twice.
-- Hashes only; the answer itself is not kept, since it may hold a secret that is shown once.
create table carried_out (
  key_hash varchar(64) primary key,
  request_hash varchar(64) not null,
  subject varchar(200) not null,
  carried_out_at bigint not null
);
create index carried_out_at on carried_out (carried_out_at);
