-- Places, and the organisations that help people there. No address of anybody stands here, and of a
-- shelter neither a number: it is reached through another partner.
create table community_place (
  id varchar(36) primary key,
  kind varchar(20) not null,
  name varchar(200) not null,
  local_name varchar(200),
  country varchar(2) not null,
  locode varchar(5),
  latitude double precision,
  longitude double precision,
  languages varchar(400) not null,
  part_of varchar(36),
  changed_at varchar(40) not null,
  version bigint not null
);
create table partner (
  id varchar(36) primary key,
  kind varchar(20) not null,
  name varchar(200) not null,
  languages varchar(400) not null,
  hours varchar(300),
  services varchar(400) not null,
  phone varchar(40),
  web varchar(300),
  through varchar(36),
  capacity varchar(10) not null,
  agreed_on varchar(10),
  credit varchar(10) not null,
  compartment varchar(10) not null,
  verified_on varchar(10),
  verified_by varchar(36),
  changed_at varchar(40) not null,
  version bigint not null
);
create table partner_place (
  pair varchar(80) primary key,
  partner varchar(36) not null,
  place varchar(36) not null,
  hours_away integer
);
create index partner_place_partner on partner_place (partner);
create index partner_place_place on partner_place (place);
create table partner_account (
  account varchar(36) primary key,
  partner varchar(36) not null
);
create index partner_account_partner on partner_account (partner);

-- In which place a site is. A person says so, since a guess would send somebody to the wrong help.
create table site_place (
  site varchar(300) primary key,
  place varchar(36) not null,
  days_to_port integer,
  account varchar(36) not null,
  set_at varchar(40) not null
);
create index site_place_place on site_place (place);

-- What partners say of a place. "facts" is the file that counts, by its SHA-256.
create table community_assessment (
  id varchar(36) primary key,
  partner varchar(36) not null,
  place varchar(36) not null,
  form varchar(64) not null,
  form_version varchar(10) not null,
  due varchar(10),
  state varchar(20) not null,
  asked_by varchar(36) not null,
  asked_at varchar(40) not null,
  asked_why varchar(2000),
  handed_in_by varchar(36),
  handed_in_at varchar(40),
  gaps varchar(20000),
  read_at varchar(40),
  reviewed_by varchar(36),
  reviewed_at varchar(40),
  facts varchar(64),
  counts_since varchar(40),
  version bigint not null
);
create index community_assessment_partner on community_assessment (partner);
create index community_assessment_place on community_assessment (place);
create table community_answer (
  id varchar(36) primary key,
  slot varchar(160) unique,
  assessment varchar(36) not null,
  question varchar(120) not null,
  answer_value varchar(1000),
  note varchar(500),
  account varchar(36) not null,
  kept_at varchar(40) not null,
  version_number bigint not null
);
create index community_answer_assessment on community_answer (assessment);
create table community_follow_up (
  id varchar(36) primary key,
  assessment varchar(36) not null,
  kind varchar(20) not null,
  followed_on varchar(10) not null,
  account varchar(36) not null
);
create index community_follow_up_assessment on community_follow_up (assessment);

-- Who works together at a place, on what, and when somebody of the capital last spoke with them.
create table task_force (
  id varchar(36) primary key,
  place varchar(36) not null unique,
  name varchar(200) not null,
  made_at varchar(40) not null,
  acts integer not null,
  version bigint not null
);
create table task_force_member (
  id varchar(36) primary key,
  task_force varchar(36) not null,
  name varchar(200) not null,
  level varchar(20) not null,
  partner varchar(36),
  joined_on varchar(10) not null,
  left_on varchar(10)
);
create index task_force_member_force on task_force_member (task_force);
create table shared_action (
  id varchar(36) primary key,
  task_force varchar(36) not null,
  words varchar(1000) not null,
  owner varchar(36) not null,
  due varchar(10) not null,
  state varchar(20) not null,
  purpose varchar(20) not null,
  done_on varchar(10),
  version bigint not null
);
create index shared_action_force on shared_action (task_force);
create table task_force_contact (
  id varchar(36) primary key,
  task_force varchar(36) not null,
  contact_day varchar(10) not null,
  member varchar(36) not null,
  words varchar(1000),
  account varchar(36) not null
);
create index task_force_contact_force on task_force_contact (task_force);

-- What people are told and shown, and in which languages. Attendance is a bucket and never a count.
create table awareness_material (
  id varchar(36) primary key,
  title varchar(200) not null,
  language varchar(8) not null,
  kind varchar(20) not null,
  web varchar(300),
  added_at varchar(40) not null
);
create table awareness_session (
  id varchar(36) primary key,
  place varchar(36) not null,
  held_on varchar(10) not null,
  language varchar(8) not null,
  attendance varchar(20) not null,
  material varchar(36),
  topic varchar(20) not null,
  added_at varchar(40) not null
);
create index awareness_session_place on awareness_session (place);
