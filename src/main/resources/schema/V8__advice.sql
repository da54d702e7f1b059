-- What procurement asks compliance about a supplier. "standing" is the site while the question
-- waits, so that none is asked about twice at the same time.
create table advice (
  id varchar(36) primary key,
  standing varchar(300) unique,
  assessment varchar(36) not null,
  site varchar(300) not null,
  site_name varchar(500) not null,
  action varchar(30) not null,
  words varchar(2000) not null,
  asked_by varchar(36) not null,
  asked_at varchar(40) not null,
  answer_due varchar(10) not null,
  answer varchar(4000),
  answered_by varchar(36),
  answered_at varchar(40),
  version bigint not null
);
create index advice_site on advice (site);
