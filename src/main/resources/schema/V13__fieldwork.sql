-- What auditors write down at a site. "slot" names question, group and source while the answer
-- stands, so that none is answered twice; it is empty where the answer was deleted.
create table field_answer (
  id varchar(36) primary key,
  slot varchar(64) unique,
  visit varchar(36) not null,
  question varchar(120) not null,
  answer varchar(20),
  answer_value varchar(500),
  observation varchar(2000),
  prevalence varchar(10),
  workforce varchar(20) not null,
  period_from varchar(10),
  period_to varchar(10),
  source_class varchar(20) not null,
  releasability varchar(20) not null,
  photos varchar(1000) not null,
  recorded_at varchar(40) not null,
  account varchar(36) not null,
  kept_at varchar(40) not null,
  version_number bigint not null
);
create index field_answer_visit on field_answer (visit);

-- What an answer was before it was changed, so that nothing is overwritten.
create table field_answer_past (
  id varchar(60) primary key,
  answer varchar(36) not null,
  content varchar(6000) not null,
  account varchar(36) not null,
  kept_at varchar(40) not null
);
create index field_answer_past_answer on field_answer_past (answer);

-- A photo of a phone; its bytes and what is said of it come in any order. "evidence" names what
-- the vault keeps; "sealed" is the file with time and rough place, which only a lead opens.
create table field_photo (
  id varchar(36) primary key,
  visit varchar(36) not null,
  question varchar(120),
  caption varchar(500),
  sent_sha256 varchar(64),
  evidence varchar(36),
  sealed varchar(64),
  account varchar(36) not null,
  kept_at varchar(40) not null,
  version_number bigint not null
);
create index field_photo_visit on field_photo (visit);

create table field_finish (
  visit varchar(36) primary key,
  gaps varchar(20000) not null,
  words varchar(2000),
  finished_at varchar(40) not null,
  account varchar(36) not null,
  version_number bigint not null
);

-- Phones that keep something of a visit. "pair" is the account and the phone.
create table field_device (
  pair varchar(80) primary key,
  device varchar(36) not null,
  account varchar(36) not null,
  first_seen varchar(40) not null,
  last_seen varchar(40) not null,
  removal_asked_at varchar(40),
  removal_asked_by varchar(36),
  removed_at varchar(40)
);
create index field_device_account on field_device (account);
create index field_device_device on field_device (device);

-- The evidence vault: files by their SHA-256 with what is known of them.
create table evidence (
  id varchar(36) primary key,
  kind varchar(20) not null,
  media varchar(20) not null,
  sha256 varchar(64) not null,
  bytes bigint not null,
  title varchar(300) not null,
  language varchar(20),
  translation_of varchar(36),
  site varchar(300),
  visit varchar(36),
  account varchar(36) not null,
  received_at varchar(40) not null
);
create index evidence_visit on evidence (visit);
create index evidence_site on evidence (site);
create index evidence_original on evidence (translation_of);

-- Who had a piece of evidence in hands, and when.
create table custody (
  id varchar(36) primary key,
  evidence varchar(36) not null,
  what varchar(20) not null,
  account varchar(36) not null,
  happened_at varchar(40) not null
);
create index custody_evidence on custody (evidence);

-- Interviews, sealed on the phone. "envelope" is the file with the sealed bytes; each version stays.
create table sealed_interview (
  id varchar(60) primary key,
  interview varchar(36) not null,
  visit varchar(36) not null,
  version_number bigint not null,
  envelope varchar(64) not null,
  account varchar(36) not null,
  kept_at varchar(40) not null
);
create index sealed_interview_visit on sealed_interview (visit);
create index sealed_interview_interview on sealed_interview (interview);
