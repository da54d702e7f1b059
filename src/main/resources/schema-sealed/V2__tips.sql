-- What must be known of tips without a reading key: who answers, that something waits and since
-- which day, and when somebody last tried the way. The tips themselves are documents.
create table tip_responder (
  account varchar(36) primary key,
  named_on varchar(10) not null,
  named_by varchar(64) not null,
  even_compliance integer not null
);

create table tip_waiting (
  mark varchar(36) primary key,
  responder varchar(36) not null,
  since_day varchar(10) not null
);

create table tip_trial (
  mark varchar(36) primary key,
  sender varchar(36) not null,
  sent_on varchar(10) not null,
  answered_by varchar(36),
  answered_on varchar(10)
);
