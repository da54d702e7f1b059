-- What happened. Events are never updated or deleted; they carry ids and salted commitments, no names.
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

-- Salts stand apart: without its salt a commitment says nothing any more.
create table event_salt (
  sequence bigint primary key,
  salt varchar(64) not null
);

create table log_checkpoint (
  size bigint primary key,
  note varchar(4000) not null
);

-- What the graph store must be told, in the order of the events.
create table outbox (
  sequence bigint primary key,
  graph varchar(300) not null,
  content varchar(64)
);
create index outbox_graph on outbox (graph);

create table relay (
  id integer primary key,
  applied bigint not null,
  holder varchar(64) not null,
  held_until bigint not null
);

create table account (
  id varchar(36) primary key,
  name varchar(120) not null,
  name_key varchar(120) not null unique,
  password varchar(300),
  roles varchar(300) not null,
  disabled boolean not null,
  stamp bigint not null,
  created_at varchar(40) not null,
  version bigint not null
);

-- Failed sign-ins by a keyed hash of the name as typed, whether or not there is such an account.
create table sign_in_failure (
  name_key varchar(64) primary key,
  failures integer not null,
  failed_at bigint not null
);

create table web_session (
  id_hash varchar(64) primary key,
  account varchar(36) not null,
  stamp bigint not null,
  started_at bigint not null,
  seen_at bigint not null
);
create index web_session_account on web_session (account);

create table api_token (
  id varchar(64) primary key,
  account varchar(36) not null,
  label varchar(120) not null,
  secret_hash varchar(64) not null,
  scopes varchar(2000) not null,
  created_at bigint not null,
  expires_at bigint not null,
  revoked_at bigint
);
create index api_token_account on api_token (account);

create table one_time_link (
  secret_hash varchar(64) primary key,
  account varchar(36) not null,
  purpose varchar(40) not null,
  expires_at bigint not null,
  used_at bigint
);

create table upload (
  id varchar(36) primary key,
  file_name varchar(200) not null,
  sha256 varchar(64) not null,
  bytes bigint not null,
  state varchar(30) not null,
  mapping varchar(64),
  proposal varchar(64),
  statements varchar(64),
  summary varchar(64),
  problem varchar(2000),
  retracted_why varchar(2000),
  account varchar(36) not null,
  created_at varchar(40) not null,
  version bigint not null
);
create index upload_sha on upload (sha256);

create table assessment (
  id varchar(36) primary key,
  state varchar(30) not null,
  as_of varchar(10) not null,
  buyer varchar(200) not null,
  uploads varchar(8000) not null,
  before_id varchar(36),
  seal varchar(64),
  problem varchar(2000),
  account varchar(36) not null,
  created_at varchar(40) not null,
  version bigint not null
);

create table decision (
  id varchar(36) primary key,
  fingerprint varchar(40) not null,
  evidence varchar(40) not null,
  kind varchar(20) not null,
  reason varchar(2000) not null,
  expires varchar(10),
  account varchar(36) not null,
  second_account varchar(36),
  needs_second boolean not null,
  withdrawn boolean not null,
  withdrawn_why varchar(2000),
  decided_at varchar(40) not null,
  version bigint not null
);
create index decision_fingerprint on decision (fingerprint);

insert into log_head (id, size, root, frontier) values (1, 0, '', '');
insert into relay (id, applied, holder, held_until) values (1, 0, '', 0);

create table assignment (
  pair varchar(400) primary key,
  account varchar(36) not null,
  site varchar(300) not null
);
create index assignment_account on assignment (account);
