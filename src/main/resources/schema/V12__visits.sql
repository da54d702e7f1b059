-- Visits to sites. What is looked for stands in columns; the rest of the plan is JSON.
create table visit (
  id varchar(36) primary key,
  site varchar(300) not null,
  site_name varchar(500) not null,
  country varchar(10) not null,
  assessment varchar(36) not null,
  reasons varchar(8000) not null,
  words varchar(2000),
  first_day varchar(10),
  last_day varchar(10),
  stage varchar(30) not null,
  side varchar(20),
  beneath varchar(20),
  plan varchar(20000) not null,
  planned_by varchar(36) not null,
  planned_at varchar(40) not null,
  changed_at varchar(40) not null,
  acts integer not null,
  version bigint not null
);
create index visit_site on visit (site);
create index visit_days on visit (first_day, last_day);

-- Who goes, and what each declared of conflicts of interests.
create table visit_member (
  pair varchar(80) primary key,
  visit varchar(36) not null,
  account varchar(36) not null,
  declared_at varchar(40),
  conflict varchar(2000)
);
create index visit_member_account on visit_member (account);
create index visit_member_visit on visit_member (visit);

-- What was done with a visit, in order. Never changed.
create table visit_move (
  id varchar(36) primary key,
  visit varchar(36) not null,
  act_number integer not null,
  move_name varchar(40) not null,
  came_from varchar(30) not null,
  went_to varchar(30) not null,
  account varchar(36) not null,
  moved_at varchar(40) not null,
  why varchar(2000)
);
create index visit_move_visit on visit_move (visit, act_number);
