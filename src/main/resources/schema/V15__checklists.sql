-- Checklists of this installation's own, each version a row that is never changed but for its end.
-- "content" is the file of questions, "form" the XLSForm it came from, both by their SHA-256.
create table own_checklist (
  id varchar(36) primary key,
  name varchar(64) not null,
  edition integer not null,
  title varchar(500) not null,
  about varchar(2000) not null,
  used_for varchar(20) not null,
  kinds varchar(500) not null,
  content varchar(64) not null,
  form varchar(64) not null,
  made_on varchar(10) not null,
  account varchar(36) not null,
  added_at varchar(40) not null,
  retired_at varchar(40),
  version bigint not null,
  constraint own_checklist_edition unique (name, edition)
);
