-- Nonconformities with what is done against them. "source_class" never leaves the house. What stands
-- in title, words and asked is written for the supplier.
create table nonconformity (
  id varchar(36) primary key,
  visit varchar(36),
  import_key varchar(64) unique,
  plan_number varchar(100),
  site varchar(300) not null,
  site_name varchar(500) not null,
  country varchar(10) not null,
  clause varchar(500) not null,
  duty varchar(500) not null,
  indicators varchar(500) not null,
  dimension varchar(30) not null,
  severity varchar(10) not null,
  workforce_group varchar(200) not null,
  period varchar(100) not null,
  prevalence varchar(20) not null,
  source_class varchar(20) not null,
  releasability varchar(20) not null,
  title varchar(300) not null,
  words varchar(4000) not null,
  asked varchar(4000) not null,
  description varchar(4000) not null,
  root_cause varchar(4000) not null,
  immediate varchar(4000) not null,
  corrective varchar(4000) not null,
  preventive varchar(4000) not null,
  to_people varchar(4000) not null,
  of_buyer varchar(4000) not null,
  responsible varchar(200) not null,
  owner varchar(36) not null,
  stage varchar(20) not null,
  asked_again boolean not null,
  begun varchar(10) not null,
  plan_due varchar(10),
  close_due varchar(10),
  review_due varchar(10),
  released_at varchar(40),
  released_by varchar(36),
  proof_from varchar(40) not null,
  raised_by varchar(36) not null,
  raised_at varchar(40) not null,
  version bigint not null
);
create index nonconformity_site on nonconformity (site);
create index nonconformity_stage on nonconformity (stage);

-- What happened to each, in order; never changed.
create table nonconformity_step (
  id varchar(36) primary key,
  nonconformity varchar(36) not null,
  step_number integer not null,
  kind varchar(40) not null,
  stage varchar(20) not null,
  why varchar(2000) not null,
  account varchar(36) not null,
  made_at varchar(40) not null,
  unique (nonconformity, step_number)
);

-- What suppliers said; never changed.
create table nonconformity_answer (
  id varchar(36) primary key,
  nonconformity varchar(36) not null,
  answer_number integer not null,
  kind varchar(20) not null,
  words varchar(4000) not null,
  upload varchar(36),
  account varchar(36) not null,
  answered_at varchar(40) not null,
  unique (nonconformity, answer_number)
);

-- Who verified what and how. Of workers only by which way, in which month, and whether ten or more
-- were asked.
create table nonconformity_verification (
  id varchar(36) primary key,
  nonconformity varchar(36) not null,
  kind varchar(20) not null,
  confirmed varchar(3) not null,
  way varchar(30),
  ten_or_more varchar(3),
  verified_in varchar(7) not null,
  words varchar(2000) not null,
  account varchar(36) not null,
  made_at varchar(40) not null
);
create index nonconformity_verification_of on nonconformity_verification (nonconformity);

-- More time: one person asks, another agrees.
create table nonconformity_extension (
  id varchar(36) primary key,
  nonconformity varchar(36) not null,
  close_until varchar(10) not null,
  reason varchar(2000) not null,
  asked_by varchar(36) not null,
  asked_at varchar(40) not null,
  agreed varchar(3),
  answered_by varchar(36),
  answered_at varchar(40),
  version bigint not null
);
create index nonconformity_extension_of on nonconformity_extension (nonconformity);

-- What is owed to workers of one nonconformity. The number of workers leaves as "fewer than 10"
-- where it is, and then no amount leaves at all.
create table repayment (
  nonconformity varchar(36) primary key,
  basis varchar(30) not null,
  basis_source varchar(1000) not null,
  currency varchar(3) not null,
  workers integer not null,
  former_included varchar(3) not null,
  total numeric(24, 4) not null,
  per_month numeric(24, 4),
  tolerance numeric(24, 4) not null,
  not_through_recruiter varchar(3) not null,
  no_waiver varchar(3) not null,
  way varchar(30),
  share varchar(20),
  confirmed_in varchar(7),
  confirmed_by varchar(36),
  set_by varchar(36) not null,
  version bigint not null
);
create table repayment_instalment (
  id varchar(50) primary key,
  nonconformity varchar(36) not null,
  instalment_number integer not null,
  due varchar(10) not null,
  amount numeric(24, 4) not null,
  paid numeric(24, 4) not null,
  paid_on varchar(10),
  unique (nonconformity, instalment_number)
);
