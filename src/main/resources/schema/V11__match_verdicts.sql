-- What people said of two names that may be one. "standing" is the pair while the word counts, so
-- that two people do not say two things of it at the same time. A row that joins two names points
-- at the judgement that does so.
create table match_verdict (
  id varchar(36) primary key,
  standing varchar(40) unique,
  pair varchar(40) not null,
  one_id varchar(300) not null,
  other_id varchar(300) not null,
  one_name varchar(500) not null,
  other_name varchar(500) not null,
  answer varchar(10) not null,
  evidence varchar(2000) not null,
  judgement varchar(36),
  reason varchar(2000) not null,
  account varchar(36) not null,
  judged_at varchar(40) not null,
  ended_at varchar(40),
  version bigint not null
);
create index match_verdict_pair on match_verdict (pair);
