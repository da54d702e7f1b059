-- The sealed compartment: a database of its own with a ledger of its own. Nothing in the main
-- database refers to it, and nothing here refers to the main one.
create table log_head (
  id integer primary key,
  size bigint not null,
  root varchar(64) not null,
  frontier varchar(8192) not null
);

create table event (
  sequence bigint primary key,
  happened_at varchar(40) not null,
  actor varchar(64) not null,
  role varchar(200) not null,
  kind varchar(60) not null,
  subject varchar(200) not null,
  outcome varchar(20) not null,
  commitment varchar(64) not null,
  leaf varchar(64) not null
);
create index event_subject on event (subject);

create table event_salt (
  sequence bigint primary key,
  salt varchar(64) not null
);

create table log_checkpoint (
  size bigint primary key,
  note varchar(4000) not null
);

create table outbox (
  sequence bigint primary key,
  graph varchar(300) not null,
  content varchar(64)
);

create table relay (
  id integer primary key,
  applied bigint not null,
  holder varchar(64) not null,
  held_until bigint not null
);

create table carried_out (
  key_hash varchar(64) primary key,
  request_hash varchar(64) not null,
  subject varchar(200) not null,
  carried_out_at bigint not null
);

insert into log_head (id, size, root, frontier) values (1, 0, '', '');
insert into relay (id, applied, holder, held_until) values (1, 0, '', 0);

-- One document with a data key of its own. Without the wrapped key nobody reads the body again.
create table sealed_document (
  id varchar(36) primary key,
  shelf varchar(20) not null,
  lookup varchar(64) unique,
  key_version integer not null,
  wrapped varchar(400),
  second_wrapped varchar(400),
  body varchar(1000000),
  erase_after varchar(10),
  erased_on varchar(10),
  version_number bigint not null
);
create index sealed_document_shelf on sealed_document (shelf);

-- What one event of the log was about; the words are sealed with the data key of the document.
create table sealed_turn (
  reference varchar(36) primary key,
  document varchar(36),
  what varchar(60),
  body varchar(2000)
);
create index sealed_turn_document on sealed_turn (document);
