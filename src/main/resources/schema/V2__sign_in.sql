-- Whom an OpenID provider knows: SHA-256 of issuer and subject. Nobody is two accounts.
alter table account add column provider_identity varchar(64);
create unique index account_provider on account (provider_identity);

-- Browsers that are at the provider now, by the hash of a cookie. Removed by the answer, whatever
-- it is, so that no answer counts twice; kept for ten minutes at most.
create table provider_round_trip (
  secret_hash varchar(64) primary key,
  state varchar(64) not null,
  nonce varchar(64) not null,
  verifier varchar(64) not null,
  link varchar(64),
  started_at bigint not null
);
create index provider_round_trip_started on provider_round_trip (started_at);

-- Secrets of second factors, under a key that lies outside the database.
create table second_factor (
  account varchar(36) primary key,
  secret varchar(200),
  fresh varchar(200),
  last_step bigint not null
);

-- Hashes of codes that were not used yet.
create table recovery_code (
  code_hash varchar(64) primary key,
  account varchar(36) not null
);
create index recovery_code_account on recovery_code (account);
