-- A list may be read and looked at before it counts.
alter table upload add column hold boolean default false not null;
-- How often its corrections changed, so that a reading that has begun is repeated.
alter table upload add column corrected bigint default 0 not null;

-- What people wrote in place of single cells. The file itself is never changed.
create table correction (
  id varchar(36) primary key,
  upload varchar(36) not null,
  sheet varchar(200) not null,
  row_number integer not null,
  column_number integer not null,
  was varchar(80) not null,
  instead varchar(300) not null,
  account varchar(36) not null,
  corrected_at varchar(40) not null,
  withdrawn boolean not null,
  version bigint not null
);
create index correction_upload on correction (upload);
